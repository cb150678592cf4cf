import type { Lexicon, LexiconEntry } from '../lexicon/index.ts';
import type { NameMatch } from '../lexicon/names.ts';
import type { RegionRow } from '../lexicon/rows.ts';
import type { Span } from '../model/span.ts';
import { fold } from '../text/fold.ts';

/** A stretch of text that is the name of one or more divisions. */
export interface RegionSurface extends Span {
  text: string;
  /** Every division, past or present, that bears the name. */
  rows: RegionRow[];
  /** Rows whose official name this is; for the others it is a short name. */
  fullRows: RegionRow[];
}

/** What the lexicon found in a text, sorted by what it means for places. */
export interface RegionEvidence {
  /** By start, longer first. */
  surfaces: RegionSurface[];
  surfacesAt: Map<number, RegionSurface[]>;
  /** Where organ words begin: a place before one acts through it (海淀 + 教委). */
  organStarts: Set<number>;
  /** Names in which a place means no place: newspapers, phrases, bodies that only bear its name (上海证券交易所). */
  masks: Span[];
  /** Words of other kinds, by start, and the length of the longest. */
  others: NameMatch[];
  longestOther: number;
}

const MASK_LISTS = new Set(['not-places', 'media']);

/** A body whose name holds a place's name, but which does not belong to that place. */
function isNationalBody(entry: LexiconEntry): boolean {
  return entry.kind === 'body' && entry.row.region === null;
}

/** Sorts the matches of one text, in one pass. */
export function readEvidence(folded: string, names: readonly NameMatch[], lexicon: Lexicon): RegionEvidence {
  const surfacesAt = new Map<number, RegionSurface[]>();
  const evidence: RegionEvidence = {
    surfaces: [],
    surfacesAt,
    organStarts: new Set(),
    masks: [],
    others: [],
    longestOther: 0,
  };
  for (const name of names) {
    const { start, end, id } = name;
    const entry = lexicon.entries[id]!;
    if (entry.kind === 'region') {
      const here = surfacesAt.get(start) ?? [];
      if (here.length === 0) surfacesAt.set(start, here);
      let surface = here.at(-1);
      if (surface?.end !== end) {
        surface = { start, end, text: folded.slice(start, end), rows: [], fullRows: [] };
        here.push(surface);
        evidence.surfaces.push(surface);
      }
      surface.rows.push(entry.row);
      if (fold(entry.row.name) === surface.text) surface.fullRows.push(entry.row);
      continue;
    }
    if (entry.kind === 'word' && !MASK_LISTS.has(entry.row.name)) continue;
    if (entry.kind === 'organ') evidence.organStarts.add(start);
    if (entry.kind === 'word' || isNationalBody(entry)) {
      evidence.masks.push({ start, end });
    }
    evidence.others.push(name);
    if (end - start > evidence.longestOther) evidence.longestOther = end - start;
  }
  return evidence;
}
