import { type Line, line } from './line.ts';
import { clean, isWrap, tidyLine } from './tidy.ts';

/** The lines of a plain text. A line that only wraps a sentence is joined to the one before; deep indentation marks a signature's place. */
export function plainLines(text: string): Line[] {
  const lines: Line[] = [];
  let isOpen = false;
  for (const written of clean(text).split('\n')) {
    const tidy = tidyLine(written);
    const before = lines.at(-1);
    if (tidy === '') isOpen = false;
    else if (isOpen && before && isWrap(before.text, written)) before.text += tidy;
    else {
      lines.push({ ...line(tidy), align: /^[\s\u3000]{16,}/.test(written) ? 'right' : null });
      isOpen = true;
    }
  }
  return lines;
}
