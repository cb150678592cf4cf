import { stringify } from 'csv-stringify/sync';
import { COLUMNS, columnsNamed } from './columns.ts';
import type { Printer, WriteOptions } from './writer.ts';

/**
 * A cell that a spreadsheet would run: an operator, half or full width, after any white space, control or invisible
 * character. Wider than csv-stringify's own `escape_formulas`, which looks at the first character only.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}\u3164\u2800]*[=+\-@＝＋－＠﹢﹣﹦﹫−]/u;

/** An apostrophe in front tells Excel and LibreOffice that the cell is text. */
function defused(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** Flat columns, one event a row, RFC 4180. `excel` adds the byte order mark, CRLF, and defuses formulas. */
export function openCsv(options: WriteOptions = {}): Printer {
  const { language = 'en', excel = false, fields } = options;
  const columns = fields ? columnsNamed(fields) : COLUMNS;
  const row = (cells: readonly (string | number | null)[]) =>
    stringify([cells.map((cell) => (excel && typeof cell === 'string' ? defused(cell) : cell))], {
      record_delimiter: excel ? 'windows' : 'unix',
      quoted_match: /[\r\n\u2028\u2029\0]|^\s|\s$/,
    });
  return {
    head: () =>
      (excel ? '\ufeff' : '') +
      row(columns.map((column) => (language === 'zh' ? column.chinese : column.name))),
    event: (event) => row(columns.map((column) => column.cell(event, language))),
    tail: () => '',
  };
}
