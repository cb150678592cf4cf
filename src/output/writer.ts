import type { Diagnostic } from '../model/diagnostic.ts';
import type { PolicyEvent } from '../model/event.ts';

/** Language of headers and labels in what is written. Values (names, quotes) are always in the article's words. */
export type Language = 'en' | 'zh';

export interface WriteOptions {
  language?: Language;
  /** CSV for spreadsheets: byte order mark, CRLF, no cell that a spreadsheet would run as a formula. */
  excel?: boolean;
  /** Columns of tables, by their English name, in the order wanted; all of the format's own by default. */
  fields?: readonly string[];
}

/** One document being written: `head`, then `event` for every event in order, then `tail`; joined, they are the document. */
export interface Printer {
  head(): string;
  event(event: PolicyEvent): string;
  tail(diagnostics: readonly Diagnostic[]): string;
}

/** One output format. */
export interface Writer {
  /** Endings of `-o` file names that choose this format. */
  endings: readonly string[];
  /** True where events are written as they come, in input order; else they are collected and sorted by date first. */
  streams: boolean;
  /** Starts a document. What the format needs is loaded here, not before. Tables refuse with a `RangeError` a field that does not exist. */
  open(options?: WriteOptions): Promise<Printer>;
}
