import type { DocumentMention } from '../model/mention.ts';
import { type FoldedText, foldText } from '../text/fold.ts';
import { isDocumentTitle, isDraftTitle, kindOfTitle } from './document-kinds.ts';
import { type NumberSpan, readNumbers } from './document-numbers.ts';
import { shortNamed } from './document-short-names.ts';

/** 《…》的公告: what the words behind a title call it. */
const NAMED_AS =
  /^\s*的?(?:通知|公告|通告|通报|文件|公函|批复|征求意见稿|提案|(?:强制性)?(?:国家|行业|地方|团体)标准)/;

/** A title longer than this is a bracket that was never closed. */
const LONGEST_TITLE = 300;

interface TitleSpan {
  start: number;
  end: number;
  title: string;
  /** The title folded: what its kind is read from. */
  folded: string;
}

/** Spans of 《…》 with everything nested in them, outermost only; a bracket that is not closed on its line is left out. */
function bracketedTitles(text: FoldedText): TitleSpan[] {
  const { raw } = text;
  const spans: TitleSpan[] = [];
  let at = raw.indexOf('《');
  while (at >= 0) {
    const end = closing(raw, at);
    if (end < 0) {
      at = raw.indexOf('《', at + 1);
      continue;
    }
    const join = (words: string) =>
      words.slice(at + 1, end).replace(/\s+/g, (blank) => (blank.includes('\n') ? '' : blank));
    spans.push({ start: at, end: end + 1, title: join(raw), folded: join(text.folded) });
    at = raw.indexOf('《', end + 1);
  }
  return spans;
}

/** Index of the 》 that closes the 《 at `open`, or -1. */
function closing(raw: string, open: number): number {
  let depth = 0;
  const limit = Math.min(raw.length, open + LONGEST_TITLE);
  for (let i = open; i < limit; i++) {
    const c = raw[i];
    if (c === '《') depth++;
    else if (c === '》' && --depth === 0) return i;
    else if (c === '\n' && raw[i + 1] === '\n') return -1;
  }
  // One bracket too many opened inside (a slip of the pen): the first that closes is meant.
  const first = raw.slice(open, limit).indexOf('》');
  return first < 0 ? -1 : open + first;
}

/**
 * Official documents and rules named in a text: titles in 《》 with the number that stands behind them, and numbers on
 * their own (国办发〔2019〕3号, 国务院令第573号). Books, films and newspapers in 《》 are not documents. Sorted, not overlapping.
 */
export function readDocuments(text: FoldedText): DocumentMention[] {
  const numbers = readNumbers(text);
  const mentions: DocumentMention[] = [];
  const used = new Set<NumberSpan>();
  for (const span of bracketedTitles(text)) {
    const number = numbers.find(
      (n) =>
        n.start >= span.end &&
        n.start <= span.end + 3 &&
        /^[\s（(,，〔]*$/.test(text.raw.slice(span.end, n.start)),
    );
    const behind = text.folded.slice(span.end, span.end + 8);
    if (!isDocumentTitle(span.folded) && !number && !NAMED_AS.test(behind)) continue;
    if (number) used.add(number);
    for (const inner of numbers) if (inner.start < span.end && inner.end > span.start) used.add(inner);
    const end = number ? number.end : span.end;
    mentions.push({
      start: span.start,
      end,
      text: text.raw.slice(span.start, end),
      title: span.title,
      kind: kindOfTitle(span.folded),
      number: number?.number ?? null,
      status:
        isDraftTitle(span.folded) ||
        /^\s*[（(]?(?:的)?(?:征求意见稿|草案|修正案草案|提案|讨论稿|送审稿)/.test(behind)
          ? 'draft'
          : 'final',
      rule: number ? 'document/title-number' : 'document/title',
    });
  }
  for (const number of numbers) {
    if (used.has(number)) continue;
    const { start, end } = number;
    mentions.push({
      start,
      end,
      text: text.raw.slice(start, end),
      title: null,
      kind: number.kind,
      number: number.number,
      status: 'final',
      rule: 'document/number',
    });
  }
  const short = shortNamed(text, mentions);
  const own = mentions.filter((m) => !short.some((s) => s.start === m.start));
  return [...own, ...short].sort((a, b) => a.start - b.start);
}

/**
 * Official documents and rules named in a text: titles in 《》 and numbers (发文字号), in order, without overlaps; offsets are
 * UTF-16 code units into it.
 */
export function findDocuments(text: string): DocumentMention[] {
  return readDocuments(foldText(text));
}
