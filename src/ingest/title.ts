import type { Line } from './line.ts';
import { squeeze } from './tidy.ts';

const HEAD_LINES = 30;
const MOST_TITLE_LINES = 5;

/** The first and last of the lines near the head that together say a title, or null. */
export function findTitle(lines: readonly Line[], title: string): [number, number] | null {
  const wanted = comparable(title);
  if (wanted === '') return null;
  for (let start = 0; start < Math.min(HEAD_LINES, lines.length); start++) {
    let collected = '';
    for (let end = start; end < Math.min(start + MOST_TITLE_LINES, lines.length); end++) {
      collected += comparable(lines[end]!.text);
      if (collected === wanted) return [start, end];
      if (!wanted.startsWith(collected)) break;
    }
  }
  return null;
}

/** Letters and digits only: titles are compared without their punctuation. */
function comparable(text: string): string {
  return squeeze(text).replace(/[^\p{L}\p{N}]/gu, '');
}
