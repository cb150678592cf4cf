import type { Writer } from './writer.ts';

export type { Language, Printer, WriteOptions, Writer } from './writer.ts';

export const FORMATS = ['json', 'ndjson', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** Format name → writer. A format's code, and the library it needs, is loaded when a document is opened. */
export const writers: Readonly<Record<Format, Writer>> = {
  json: {
    endings: ['.json'],
    streams: false,
    open: async () => (await import('./json.ts')).openJson(),
  },
  ndjson: {
    endings: ['.ndjson', '.jsonl'],
    streams: true,
    open: async () => (await import('./ndjson.ts')).openNdjson(),
  },
  csv: {
    endings: ['.csv'],
    streams: false,
    open: async (options) => (await import('./csv.ts')).openCsv(options),
  },
};

/** The format that a file's ending asks for, or null. */
export function formatOf(file: string): Format | null {
  const name = file.toLowerCase();
  return FORMATS.find((format) => writers[format].endings.some((ending) => name.endsWith(ending))) ?? null;
}
