import { type Lexicon, loadLexicon } from '../lexicon/index.ts';
import type { NameMatch } from '../lexicon/names.ts';
import type { RegionRow } from '../lexicon/rows.ts';
import type { RegionLevel, RegionMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { type FoldedText, fold, foldText } from '../text/fold.ts';
import { choose, fitting, PlaceCounts } from './region-choice.ts';
import { type Draft, draftMentions } from './region-drafts.ts';
import { readEvidence } from './region-surfaces.ts';
import { WordBoundaries } from './word-boundaries.ts';

export interface RegionContext {
  /** `YYYY-MM-DD`: names are read as they were valid then. */
  publishedOn: string | null;
  /** Who published the article; a place in it settles what is ambiguous (北京日报: 朝阳区 is 110105). */
  publisher?: string | null | undefined;
}

/** A division found in a text, as the library's users get it. */
export interface FoundRegion extends Span {
  text: string;
  /** GB/T 2260 code of the most specific division of the chain. */
  code: string;
  name: string;
  level: RegionLevel;
}

/** How far back a place lends its province or prefecture to the next one, in characters. */
const NEAR = 60;
/** Weight of the publisher's place against one mention in the article. */
const PUBLISHER_WEIGHT = 2;

/**
 * Administrative divisions named in a text, in order, without overlap. A chain (新疆昌吉州) is one mention, of its most
 * specific division. A name that several divisions bear is settled by its chain, then by the places named shortly before,
 * then by the article's other places and its publisher; where nothing tells, by level and by the prominence of the city.
 */
export function readRegions(
  text: FoldedText,
  names: readonly NameMatch[],
  lexicon: Lexicon,
  context: RegionContext,
): RegionMention[] {
  const year = context.publishedOn === null ? null : Number(context.publishedOn.slice(0, 4));
  const evidence = readEvidence(text.folded, names, lexicon);
  const words = new WordBoundaries(text);
  const drafts = draftMentions({ folded: text.folded, evidence, words, lexicon, year });
  const article = countPlaces(drafts, context.publisher ?? null, lexicon, year);
  return settle(drafts, article, text);
}

/**
 * Administrative divisions named in a text, for users of the library: in order, without overlaps, one best answer for
 * each place, codes of GB/T 2260, offsets in UTF-16 code units. `publishedOn` (`YYYY-MM-DD`) decides between names of
 * different times.
 */
export function findRegions(
  text: string,
  { publishedOn = null, lexicon = loadLexicon() }: { publishedOn?: string | null; lexicon?: Lexicon } = {},
): FoundRegion[] {
  const folded = foldText(text);
  const mentions = readRegions(folded, lexicon.scan(folded.folded), lexicon, { publishedOn });
  return mentions.map(({ text, start, end, code, name, level }) => ({ text, start, end, code, name, level }));
}

/** Counts the places that nothing is unsure about, and the publisher's. */
function countPlaces(
  drafts: readonly Draft[],
  publisher: string | null,
  lexicon: Lexicon,
  year: number | null,
): PlaceCounts {
  const counts = new PlaceCounts();
  for (const { rows, claim } of drafts)
    if (rows.length === 1 && claim === 'certain') counts.add(rows[0]!.code);
  if (publisher === null) return counts;
  for (const { id } of lexicon.scan(fold(publisher))) {
    const entry = lexicon.entries[id]!;
    const [row, ...more] = entry.kind === 'region' ? fitting([entry.row], year) : [];
    if (row && more.length === 0) counts.add(row.code, PUBLISHER_WEIGHT);
  }
  return counts;
}

/** Weight from which the article speaks for a division: its prefecture is named (10), or it is named in full itself. */
const PARENT_NAMED = 10;

function settle(drafts: readonly Draft[], article: PlaceCounts, text: FoldedText): RegionMention[] {
  const mentions: RegionMention[] = [];
  for (const draft of drafts) {
    const near = nearPlaces(mentions.at(-1), draft, text.folded);
    const row = choose(provinceFirst(draft), near, article);
    if (!row) continue;
    if (draft.claim === 'needs-parent' && article.weightOf(row) < PARENT_NAMED) continue;
    if (draft.claim === 'needs-neighbour' && near.weightOf(row) < PARENT_NAMED) continue;
    const { start, end, chain } = draft;
    const isFull = chain.links.at(-1)!.fullRows.length > 0;
    const rule = chain.links.length > 1 ? 'region/chain' : isFull ? 'region/name' : 'region/short-name';
    const { code, name, level } = row;
    mentions.push({ start, end, text: text.raw.slice(start, end), rule, code, name, level });
  }
  return mentions;
}

/** A short name alone that a province bears means the province: 吉林, 海南, 河南. */
function provinceFirst({ chain, rows }: Draft): readonly RegionRow[] {
  const isAlone = chain.links.length === 1 && chain.links[0]!.fullRows.length === 0;
  const province = rows.find((row) => row.level === 'province');
  return isAlone && province ? [province] : rows;
}

/** The place named just before in the same sentence, as evidence. */
function nearPlaces(before: RegionMention | undefined, { start }: Draft, folded: string): PlaceCounts {
  const near = new PlaceCounts();
  if (before && start - before.end <= NEAR && !/[。\n]/.test(folded.slice(before.end, start)))
    near.add(before.code);
  return near;
}
