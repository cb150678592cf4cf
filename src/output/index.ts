import type { Writer } from './writer.ts';

export type { Language, Printer, WriteOptions, Writer } from './writer.ts';

/** The names of the formats, as `-f` takes them. */
export const FORMATS = ['json', 'ndjson', 'csv', 'markdown', 'ics', 'timelinejs'] as const;
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
  markdown: {
    endings: ['.md', '.markdown'],
    streams: false,
    open: async (options) => (await import('./markdown.ts')).openMarkdown(options),
  },
  ics: {
    endings: ['.ics'],
    streams: false,
    open: async (options) => (await import('./ics.ts')).openIcs(options),
  },
  timelinejs: {
    endings: ['.timeline.json'],
    streams: false,
    open: async (options) => (await import('./timelinejs.ts')).openTimelinejs(options),
  },
};

/** The format that a file's ending asks for (the longest ending counts), or null. */
export function formatOf(file: string): Format | null {
  const name = file.toLowerCase();
  const matching = FORMATS.flatMap((format) =>
    writers[format].endings.filter((ending) => name.endsWith(ending)).map((ending) => ({ format, ending })),
  );
  matching.sort((a, b) => b.ending.length - a.ending.length);
  return matching[0]?.format ?? null;
}
