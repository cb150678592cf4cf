import type { Span } from '../model/span.ts';
import { unitTable } from './units.ts';

const ENDS = new Set('。！？!?；;\n');
/** Every character that means something to the walk over a text. */
const IS_MARK = unitTable('。！？!?；;《（(》）)\n');
/** Nobody writes a sentence this long: it is cut at its next pause, so that no step behind pays for broken text. */
const LONGEST_SENTENCE = 1_500;
/** Where there is no pause either, it is no sentence, and is cut anywhere. */
const LONGEST_RUN = 4_000;
const HIGH_SURROGATE = /[\ud800-\udbff]/;
const PAUSES = new Set('，,、：: ');
const CLOSERS = new Set('”’」』》）)】"\'');

/**
 * Sentence spans of a text, in order. A sentence ends at 。！？；, or at a line break; closing quotes and brackets that
 * follow belong to it. One of more than 1,500 characters is cut at its next pause, after 4,000 without one
 * anywhere. A full stop inside brackets or 《》 does not end it, unless the line ends first.
 */
export function sentences(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const spans: Span[] = [];
  let start = within.start;
  let depth = 0;
  const push = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text[from]!)) from++;
    while (to > from && /\s/.test(text[to - 1]!)) to--;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
    depth = 0;
  };
  for (let i = within.start; i < within.end; i++) {
    if (IS_MARK[text.charCodeAt(i)] === 0 && i - start <= LONGEST_SENTENCE) continue;
    const c = text[i]!;
    if (c === '《' || c === '（' || c === '(') depth++;
    else if ((c === '》' || c === '）' || c === ')') && depth > 0) depth--;
    else if (c === '\n') push(i + 1);
    else if (isTooLong(i - start, c)) push(i + 1);
    else if (ENDS.has(c) && depth === 0) {
      let end = i + 1;
      while (end < within.end && CLOSERS.has(text[end]!)) end++;
      push(end);
      i = end - 1;
    }
  }
  push(within.end);
  return spans;
}

function isTooLong(length: number, c: string): boolean {
  return length > LONGEST_SENTENCE && (PAUSES.has(c) || (length > LONGEST_RUN && !HIGH_SURROGATE.test(c)));
}
