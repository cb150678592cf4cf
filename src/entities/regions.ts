import type { Lexicon } from '../lexicon/index.ts';
import type { NameMatch } from '../lexicon/names.ts';
import type { RegionMention } from '../model/mention.ts';
import type { FoldedText } from '../text/fold.ts';

export interface RegionContext {
  /** `YYYY-MM-DD`: names are read as they were valid then. */
  publishedOn: string | null;
  /** Who published the article; a place in it settles what is ambiguous (北京日报: 朝阳区 is 110105). */
  publisher?: string | null | undefined;
}

/** Administrative divisions named in a text, in order, without overlap. A chain (新疆昌吉州) is one mention, of its most specific division. */
export function readRegions(
  _text: FoldedText,
  _names: readonly NameMatch[],
  _lexicon: Lexicon,
  _context: RegionContext,
): RegionMention[] {
  return [];
}
