import { type Lexicon, loadLexicon } from '../lexicon/index.ts';
import type { NameMatch } from '../lexicon/names.ts';
import type { BodyMention, RegionMention } from '../model/mention.ts';
import { type FoldedText, foldText } from '../text/fold.ts';
import { type BodyContext, makeReading } from './bodies/context.ts';
import { readForeign } from './bodies/foreign.ts';
import { readLocal } from './bodies/local.ts';
import { readNamed } from './bodies/named.ts';
import { readOffices } from './bodies/offices.ts';
import { makePlaceFinder } from './bodies/place-finder.ts';
import { selectLongest } from './bodies/select.ts';
import { withUnit } from './bodies/units.ts';
import { readRegions } from './regions.ts';

export type { BodyContext } from './bodies/context.ts';

/**
 * Public bodies named in a text: sorted, not overlapping. First the names that say by themselves who is meant, the longest
 * at each place; then the short forms and the words that refer back, which need those.
 */
export function readBodies(
  text: FoldedText,
  names: readonly NameMatch[],
  regions: readonly RegionMention[],
  lexicon: Lexicon,
  context: BodyContext,
): BodyMention[] {
  const reading = makeReading(text, names, regions, lexicon, context);
  const finder = makePlaceFinder(reading);
  const named = readNamed(reading);
  const full = selectLongest([
    ...readOffices(reading, finder, named),
    ...named,
    ...readLocal(reading, finder),
    ...readForeign(reading),
  ]).map((body) => withUnit(reading, body));
  return selectLongest(full);
}

/** Public bodies named in a text; offsets are UTF-16 code units into it. Without a date, names are read as they are used today. */
export function findBodies(
  text: string,
  { publishedOn = null, lexicon = loadLexicon() }: { publishedOn?: string | null; lexicon?: Lexicon } = {},
): BodyMention[] {
  const folded = foldText(text);
  const names = lexicon.scan(folded.folded);
  const context = { publishedOn };
  return readBodies(folded, names, readRegions(folded, names, lexicon, context), lexicon, context);
}
