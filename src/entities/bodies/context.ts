import type { Lexicon, LexiconEntry, NameMatch } from '../../lexicon/index.ts';
import type { BodyMention, RegionMention } from '../../model/mention.ts';
import { lowerBound } from '../../model/span.ts';
import { type FoldedText, fold } from '../../text/fold.ts';
import { type PlaceTable, placeTable } from './places.ts';

/** What is known about the article besides its words. */
export interface BodyContext {
  /** `YYYY-MM-DD`: a name is read as it was used then; null where no date is known. */
  publishedOn: string | null;
  /** Who published the article; gives the place of 市教委 where the text names none. */
  publisher?: string | null | undefined;
}

/** Everything the rules of this folder look at; made once for a text. */
export interface Reading {
  text: FoldedText;
  /** `text.folded`, which every rule matches against. */
  folded: string;
  names: readonly NameMatch[];
  /** Of `names`, the first organ at each place in the text. */
  organs: readonly NameMatch[];
  regions: readonly RegionMention[];
  lexicon: Lexicon;
  places: PlaceTable;
  /** The anchor month `YYYY-MM`, or null. */
  month: string | null;
  /** Codes of the divisions that the publisher's name tells. */
  publisherPlaces: readonly string[];
}

export function makeReading(
  text: FoldedText,
  names: readonly NameMatch[],
  regions: readonly RegionMention[],
  lexicon: Lexicon,
  { publishedOn, publisher }: BodyContext,
): Reading {
  return {
    text,
    folded: text.folded,
    names,
    organs: organsIn(names, lexicon),
    regions,
    lexicon,
    places: placeTable(lexicon),
    month: publishedOn?.slice(0, 7) ?? null,
    publisherPlaces: placesIn(publisher, lexicon),
  };
}

function organsIn(names: readonly NameMatch[], lexicon: Lexicon): NameMatch[] {
  let last = -1;
  return names.filter(({ start, id }) => {
    if (start === last || lexicon.entries[id]!.kind !== 'organ') return false;
    last = start;
    return true;
  });
}

/** Codes of the divisions in the publisher's name (北京日报, 杭州网). */
function placesIn(publisher: string | null | undefined, lexicon: Lexicon): string[] {
  if (!publisher) return [];
  return lexicon.scan(fold(publisher)).flatMap(({ id }) => {
    const entry = lexicon.entries[id]!;
    return entry.kind === 'region' ? [entry.row.code] : [];
  });
}

type EntryOf<K extends LexiconEntry['kind']> = Extract<LexiconEntry, { kind: K }>;

/** A name of the lexicon that stands at a place in the text. */
export interface Found<K extends LexiconEntry['kind']> {
  start: number;
  end: number;
  entry: EntryOf<K>;
}

/** Names of one kind that begin at `position`, longest first. */
export function namesAt<K extends LexiconEntry['kind']>(
  { names, lexicon }: Reading,
  position: number,
  kind: K,
): Found<K>[] {
  const found: Found<K>[] = [];
  const first = lowerBound(names, (name) => name.start < position);
  for (let i = first; i < names.length && names[i]!.start === position; i++) {
    const { start, end, id } = names[i]!;
    const entry = lexicon.entries[id]!;
    if (entry.kind === kind) found.push({ start, end, entry: entry as EntryOf<K> });
  }
  return found;
}

/** The longest names of one kind that begin at `position`: several rows can share a surface. */
export function longestAt<K extends LexiconEntry['kind']>(
  reading: Reading,
  position: number,
  kind: K,
): Found<K>[] {
  const found = namesAt(reading, position, kind);
  return found.filter((name) => name.end === found[0]!.end);
}

/** A mention over a stretch of the text. */
export function mentionAt(
  { text }: Reading,
  start: number,
  end: number,
  facts: Pick<BodyMention, 'level' | 'region' | 'names' | 'form' | 'rule'>,
): BodyMention {
  return { text: text.raw.slice(start, end), start, end, name: facts.names[0]!.name, ...facts };
}
