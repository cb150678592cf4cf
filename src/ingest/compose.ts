import type { Block, HeaderField } from '../model/article.ts';
import { headerFieldsIn, isLabel, isNoticeFact, normalLabel } from './header-fields.ts';
import { LIMITS } from './limits.ts';
import { type Line, line } from './line.ts';
import { markSignatures } from './signature.ts';
import { squeeze } from './tidy.ts';

export interface Composed {
  text: string;
  blocks: Block[];
  header: HeaderField[];
  /** Whether the text was cut at `LIMITS.maxTextLength`. */
  isCut: boolean;
}

/** Lines and a title become one text with its blocks and labelled facts: one block a line. */
export function compose(lines: readonly Line[], title: string | null): Composed {
  const placed = placeTitle(joinLabels(lines.filter(({ text }) => text !== '')), title);
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

/** A table's label cell and the cell after it become one line: `成文日期：` `2019年1月9日` → `成文日期：2019年1月9日`. */
function joinLabels(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (let index = 0; index < lines.length; index++) {
    const current = lines[index]!;
    const next = lines[index + 1];
    const isBareLabel = current.text.length <= 20 && isLabel(current.text.replace(/[:：]\s*$/, ''));
    const hasColon = /[:：]\s*$/.test(current.text);
    if (!isBareLabel || (!hasColon && current.kind !== 'table-cell' && current.kind !== 'list-item')) {
      joined.push({ ...current });
    } else if (next && !/[:：]\s*$/.test(next.text) && !isLabel(next.text)) {
      joined.push({
        ...current,
        text: `${normalLabel(current.text.replace(/[:：]\s*$/, ''))}：${next.text}`,
      });
      index++;
    }
  }
  return joined;
}

const HEAD_LINES = 30;

/** The title becomes the first block, unless the head of the body already says it (over several centred lines or not). */
function placeTitle(lines: Line[], title: string | null): Line[] {
  if (title === null || title.trim() === '') return lines;
  const wanted = comparable(title);
  for (let start = 0; start < Math.min(HEAD_LINES, lines.length); start++) {
    let collected = '';
    for (let end = start; end < Math.min(start + 5, lines.length); end++) {
      collected += comparable(lines[end]!.text);
      if (collected === wanted) return withTitle(lines, start, end);
      if (!wanted.startsWith(collected)) break;
    }
  }
  return [line(title, 'title'), ...lines];
}

function withTitle(lines: Line[], start: number, end: number): Line[] {
  const text = lines
    .slice(start, end + 1)
    .map((part) => part.text)
    .join('');
  return [...lines.slice(0, start), { ...lines[start]!, text, kind: 'title' }, ...lines.slice(end + 1)];
}

function comparable(text: string): string {
  return squeeze(text).replace(/[^\p{L}\p{N}]/gu, '');
}
