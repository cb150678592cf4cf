/** C0 and C1 controls but for tab and line break, and the marks that reorder or hide what is shown. */
const UNSAFE =
  /\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** A text that a terminal shows and does not obey: control characters are written as `\xNN` or `\uNNNN`. */
export function printable(text: string): string {
  return text.replace(UNSAFE, (unit) => {
    const code = unit.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`;
  });
}

/** The same on one line: line breaks and tabs become spaces. For messages that name what the user or an article gave. */
export function printableLine(text: string): string {
  return printable(text.replace(/[\t\r\n]+/g, ' '));
}
