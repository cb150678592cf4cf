import type { NameMatch } from '../../lexicon/index.ts';
import { countBefore, lowerBound, type Span } from '../../model/span.ts';
import { isJoining } from '../region-guards.ts';
import type { Reading } from './context.ts';
import type { Place } from './places.ts';

/** A place that is named in the text. */
export interface PlaceSpan extends Span {
  place: Place;
}

/** Places of the text, to be asked for by where they begin or end. */
export interface PlaceFinder {
  endingAt(position: number): PlaceSpan | undefined;
  startingAt(position: number): PlaceSpan | undefined;
  /** The last place that ends before `position`, or undefined. */
  before(position: number): PlaceSpan | undefined;
  /** Places that begin in a stretch of the text, in order; the first few where `most` is given. */
  within(span: Span, most?: number): PlaceSpan[];
}

/**
 * Finds places by position. The divisions that the region rules have settled come first; beside an organ word a name of a
 * division counts even where they left it open (西湖 in 公安局西湖分局), read as the division nearest to those named before.
 */
export function makePlaceFinder(reading: Reading): PlaceFinder {
  const { names, lexicon, places, regions, folded } = reading;
  const settled = regions.flatMap(({ start, end, code }) => {
    const place = places.get(code);
    return place ? [{ start, end, place }] : [];
  });
  const byEnd = new Map(settled.map((span) => [span.end, span]));
  const byStart = new Map(settled.map((span) => [span.start, span]));
  const rawByEnd = new Map<number, NameMatch[]>();
  const rawByStart = new Map<number, NameMatch[]>();
  for (const match of names) {
    if (lexicon.entries[match.id]!.kind !== 'region') continue;
    push(rawByEnd, match.end, match);
    push(rawByStart, match.start, match);
  }

  const before = (position: number) => settled[countBefore(settled, position) - 1];
  const resolve = (matches: readonly NameMatch[] | undefined): PlaceSpan | undefined => {
    if (!matches) return undefined;
    const sound = matches.filter((m) => isSoundName(folded, m));
    if (sound.length === 0) return undefined;
    const longest = sound.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
    const codes = sound
      .filter((m) => m.start === longest.start && m.end === longest.end)
      .map((m) => (lexicon.entries[m.id] as { row: { code: string } }).row.code);
    const code = nearest([...new Set(codes)], before(longest.start)?.place.code);
    const place = code === undefined ? undefined : places.get(code);
    return place && { start: longest.start, end: longest.end, place };
  };
  return {
    endingAt: (position) => byEnd.get(position) ?? resolve(rawByEnd.get(position)),
    startingAt: (position) => byStart.get(position) ?? resolve(rawByStart.get(position)),
    before,
    within: ({ start, end }, most = settled.length) => {
      const first = countStarting(settled, start);
      return settled.slice(first, Math.min(first + most, countStarting(settled, end)));
    },
  };
}

/** Names that are words of their own elsewhere (高新区, 老城区; 会同某局, 公安局), unless the word for their kind stands behind them. */
const COMMON = /^(?:[新郊城矿市东西南北]区|会同|公安|港口|中方|南部|东方|合作|共和|和平|通道|大方|建设)$/;

function isSoundName(folded: string, { start, end }: NameMatch): boolean {
  return !COMMON.test(folded.slice(start, end)) && !isJoining(folded, start);
}

function push(map: Map<number, NameMatch[]>, key: number, match: NameMatch): void {
  const list = map.get(key);
  if (list) list.push(match);
  else map.set(key, [match]);
}

/** The code that shares the longest head with a code nearby; a single code needs no neighbour, several without one stay open. */
function nearest(codes: readonly string[], near: string | undefined): string | undefined {
  if (codes.length === 1) return codes[0];
  if (near === undefined) return undefined;
  for (const length of [6, 4, 2]) {
    const fitting = codes.filter((code) => code.slice(0, length) === near.slice(0, length));
    if (fitting.length > 0) return fitting[0];
  }
  return undefined;
}

/** How many of the spans begin before `position`. */
function countStarting(spans: readonly Span[], position: number): number {
  return lowerBound(spans, (span) => span.start < position);
}
