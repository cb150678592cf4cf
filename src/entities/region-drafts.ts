import type { Lexicon } from '../lexicon/index.ts';
import type { RegionRow } from '../lexicon/rows.ts';
import type { Span } from '../model/span.ts';
import { chainOf, longestChain, type RegionChain } from './region-chains.ts';
import { fitOf, fitting } from './region-choice.ts';
import {
  isBareQuarter,
  isBeforeAuthority,
  isBoundary,
  isCrossed,
  isCutShort,
  isFeature,
  isGeneric,
  isJoining,
  isLooseShortCounty,
  isPartOfName,
} from './region-guards.ts';
import type { RegionEvidence, RegionSurface } from './region-surfaces.ts';
import type { WordBoundaries } from './word-boundaries.ts';

/** How sure a mention is before the rest of the article is known. */
export type Claim = 'certain' | 'needs-parent' | 'needs-neighbour';

export interface Draft extends Span {
  chain: RegionChain;
  /** What it can be, by its chain and by the year. */
  rows: RegionRow[];
  claim: Claim;
}

/** What is known of a text while its mentions are drafted. */
export interface RegionReading {
  folded: string;
  evidence: RegionEvidence;
  words: WordBoundaries;
  lexicon: Lexicon;
  /** Year of publication; null where unknown. */
  year: number | null;
}

/** Every name that may be a place, in order and without overlap; which division it is, and whether it counts, the article settles. */
export function draftMentions(reading: RegionReading): Draft[] {
  const { folded, evidence } = reading;
  dropFalseSurfaces(folded, evidence);
  const drafts: Draft[] = [];
  let from = 0;
  for (const start of evidence.surfacesAt.keys()) {
    if (start < from) continue;
    const chains = evidence.surfacesAt
      .get(start)!
      .map((surface) => longestChain(surface, evidence, folded))
      .sort((a, b) => endOf(b) - endOf(a));
    for (const chain of chains) {
      const draft = draftOf(chain, reading);
      if (!draft) continue;
      drafts.push(draft);
      from = draft.end;
      break;
    }
  }
  return drafts;
}

const endOf = (chain: RegionChain) => chain.links.at(-1)!.end;

/** Takes away the surfaces that lie in a longer name, and official names whose last character belongs to the next word. */
function dropFalseSurfaces(folded: string, { surfacesAt, masks, organStarts }: RegionEvidence): void {
  let nextMask = 0;
  let maskedTo = 0;
  for (const [start, surfaces] of surfacesAt) {
    while (nextMask < masks.length && masks[nextMask]!.start <= start) {
      maskedTo = Math.max(maskedTo, masks[nextMask]!.end);
      nextMask++;
    }
    const kept = surfaces.filter((surface) => {
      if (surface.end <= maskedTo || isJoining(folded, surface.start)) return false;
      const isBeforePlace = surfacesAt.has(surface.end);
      const organTakesLast = organStarts.has(surface.end - 1) && !organStarts.has(surface.end);
      const hasShorter = surfaces.some((other) => other.end === surface.end - 1);
      return isBeforePlace || !(isCutShort(surface, folded) || (organTakesLast && hasShorter));
    });
    if (kept.length > 0) surfacesAt.set(start, kept);
    else surfacesAt.delete(start);
  }
}

/** A chain as a mention, shortened by its last links where those are no places; null where nothing is left. */
function draftOf(chain: RegionChain, reading: RegionReading): Draft | null {
  const rows = candidatesOf(chain, reading.year);
  const claim = rows.length > 0 ? claimOf(chain, rows, reading) : null;
  if (claim) return { start: chain.links[0]!.start, end: endOf(chain), chain, rows, claim };
  const links = chain.links.slice(0, -1);
  if (links.length === 0) return null;
  return draftOf(chainOf(links), reading);
}

/** The divisions a chain can mean in a year. An official name goes before a short name, unless the official name had ended. */
function candidatesOf({ links, rows }: RegionChain, year: number | null): RegionRow[] {
  const full = rows.filter((row) => links.at(-1)!.fullRows.includes(row));
  const isInUse = full.some((row) => year === null || fitOf(row, year) < 2);
  return fitting(isInUse ? full : rows, year);
}

function claimOf(
  { links }: RegionChain,
  rows: readonly RegionRow[],
  { folded, evidence, words, lexicon }: RegionReading,
): Claim | null {
  const last = links.at(-1)!;
  const isChain = links.length > 1;
  const isActing = isBeforeAuthority(last.end, evidence, folded);
  if (last.fullRows.length > 0) return claimOfFullName(last, isChain, isActing, folded);
  if (isPartOfName(last.end, folded, lexicon)) return null;
  if (isActing) return 'certain';
  if (lexicon.words('place-words').has(last.text))
    return isChain && isBoundary(last.end, folded) ? 'certain' : null;
  if (isChain || rows.some((row) => row.level === 'province')) return 'certain';
  const isPrefecture = rows.some((row) => row.level === 'prefecture');
  const lie = isCrossed(last, evidence) ? 'across' : words.lieOf(last);
  if (lie === 'across' || (lie === 'askew' && !isPrefecture)) return null;
  if (isFeature(last.end, folded)) return null;
  const isKnown = isPrefecture || lie === 'word' || lexicon.words('known-places').has(last.text);
  return isKnown || last.text.length > 2 ? 'certain' : 'needs-parent';
}

function claimOfFullName(last: RegionSurface, isChain: boolean, isActing: boolean, folded: string): Claim {
  if (isChain) return 'certain';
  if (isActing && !isLooseShortCounty(last, folded)) return 'certain';
  if (isBareQuarter(last)) return 'needs-neighbour';
  return isGeneric(last) || isLooseShortCounty(last, folded) ? 'needs-parent' : 'certain';
}
