import type { DocumentMention } from '../model/mention.ts';
import type { FoldedText } from '../text/fold.ts';

/** （以下简称《办法》）, (下称“产业规划”): the short name that a text gives a document, right behind its title. */
const INTRODUCES =
  /^\s{0,60}[（(](?:以下|下)?(?:统|简)?称(?:为|作|：|:)?\s{0,60}[《“"「『](?<name>[^《》“”"「」『』（）()\n]{2,30})[》”"」』]/;
/** More short names than a text gives are a trick. */
const MOST_NAMES = 40;

/** Later mentions of documents under the short names that the text itself introduced, as 《办法》 or “产业规划”. */
export function shortNamed(text: FoldedText, told: readonly DocumentMention[]): DocumentMention[] {
  const names = new Map<string, DocumentMention>();
  for (const document of told) {
    const name = INTRODUCES.exec(text.folded.slice(document.end, document.end + 60))?.groups?.name;
    if (name && document.title !== null && names.size < MOST_NAMES) names.set(name, document);
  }
  const found: DocumentMention[] = [];
  for (const [name, document] of names) {
    for (const quoted of [`《${name}》`, `“${name}”`, `「${name}」`]) {
      let at = text.folded.indexOf(quoted, document.end + name.length + 12);
      for (; at >= 0; at = text.folded.indexOf(quoted, at + quoted.length)) {
        const end = at + quoted.length;
        found.push({
          ...document,
          start: at,
          end,
          text: text.raw.slice(at, end),
          rule: 'document/short-name',
        });
      }
    }
  }
  return found;
}
