import { columnsNamed } from './columns.ts';
import type { Printer, WriteOptions } from './writer.ts';

/** What a reader wants beside each other; `--fields` chooses others. */
const DEFAULT_FIELDS = [
  'date',
  'type',
  'bodies',
  'regions',
  'action',
  'document_title',
  'certainty',
  'source_file',
];

const CONTROLS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;
/** Characters that would end the cell, or turn the article's words into markup, a link or HTML. */
const MARKUP = /[\\|*_`[\]<>&~#!]/g;

function cellText(value: string | number | null): string {
  return String(value ?? '')
    .replace(CONTROLS, ' ')
    .trim()
    .replace(MARKUP, (character) => `\\${character}`);
}

/** A GitHub-flavoured Markdown table, one event a row; the article's words never become markup. */
export function openMarkdown(options: WriteOptions = {}): Printer {
  const { language = 'en', fields = DEFAULT_FIELDS } = options;
  const columns = columnsNamed(fields);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return {
    head: () =>
      row(columns.map((column) => cellText(language === 'zh' ? column.chinese : column.name))) +
      row(columns.map(() => '---')),
    event: (event) => row(columns.map((column) => cellText(column.cell(event, language)))),
    tail: () => '',
  };
}
