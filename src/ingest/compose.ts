import type { Block, HeaderField } from '../model/article.ts';
import { headerFieldsIn, isNoticeFact } from './header-fields.ts';
import { LIMITS } from './limits.ts';
import { type Line, line } from './line.ts';
import { markSignatures } from './signature.ts';
import { findTitle, isSame } from './title.ts';

export interface Composed {
  text: string;
  blocks: Block[];
  header: HeaderField[];
  /** Whether the text was cut at `LIMITS.maxTextLength`. */
  isCut: boolean;
}

/** Lines and a title become one text with its blocks and labelled facts: one block a line. */
export function compose(lines: readonly Line[], title: string | null): Composed {
  const placed = placeTitle(
    lines.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)),
    title,
  );
  markSignatures(placed);
  const parts: string[] = [];
  const blocks: Block[] = [];
  const header: HeaderField[] = [];
  let at = 0;
  let isCut = false;
  for (const { text, kind } of placed) {
    if (at + text.length > LIMITS.maxTextLength) {
      isCut = true;
      break;
    }
    blocks.push({ kind, start: at, end: at + text.length });
    if (header.length < LIMITS.maxHeaderFields) header.push(...factsIn(text, at));
    parts.push(text);
    at += text.length + 1;
  }
  return { text: parts.join('\n'), blocks, header, isCut };
}

function factsIn(text: string, at: number): HeaderField[] {
  return headerFieldsIn(text)
    .filter(({ label }) => isNoticeFact(label))
    .map(({ label, value, start, end }) => ({ label, value, start: at + start, end: at + end }));
}

/** The title becomes the first block, unless the head of the body already says it (over several centred lines or not). */
function placeTitle(lines: readonly Line[], title: string | null): Line[] {
  const copies = lines.map((copied) => ({ ...copied }));
  if (title === null) return copies;
  const place = findTitle(copies, title);
  if (!place) return [line(title, 'title'), ...copies];
  const [start, end] = place;
  const text = copies
    .slice(start, end + 1)
    .map((part) => part.text)
    .join('');
  const rest = copies
    .slice(end + 1)
    .filter((later, index) => index > 5 || !(later.kind === 'heading' && isSame(later.text, text)));
  return [...copies.slice(0, start), { ...copies[start]!, text, kind: 'title' }, ...rest];
}
