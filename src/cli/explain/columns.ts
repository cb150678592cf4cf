/** Characters that take two columns of a terminal: CJK, kana, hangul and the full-width forms. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  return [...text].length + (text.match(WIDE)?.length ?? 0);
}

/** Fills a text with spaces up to a number of columns; a longer one stays as it is. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** The column at which the next cell of a table begins: behind the longest cell, but no longer than `most`. */
export function columnFor(cells: readonly string[], most: number): number {
  return Math.max(0, ...cells.map(columnsOf).filter((columns) => columns <= most));
}
