/**
 * Every bound that keeps a hostile or broken input from costing more than it may. THREAT_MODEL.md refers to these
 * names; the tests in `tests/ingest/hostile.test.ts` hold each of them.
 */
export const LIMITS = {
  /** Largest input read, in bytes, where the caller gives no `maxBytes`. */
  maxBytes: 64 * 1024 * 1024,
  /** Largest size of a decompressed input (gzip), in bytes, where the caller gives no `maxBytes`. */
  maxUnpackedBytes: 128 * 1024 * 1024,
  /** Longest text of one article, in UTF-16 code units; what follows is cut. */
  maxTextLength: 8 * 1024 * 1024,
  /** Longest line of an NDJSON file, in bytes; a longer one is skipped. */
  maxLineBytes: 16 * 1024 * 1024,
  /** Most articles read from one feed. */
  maxEntries: 100_000,
  /** Open HTML tags kept in one nest; deeper markup is read as if it began at the top of the page. */
  maxHtmlDepth: 200,
  /** Marks of lists and quotes kept at the beginning of a Markdown line; more of them are dropped. */
  maxMarkdownMarks: 12,
  /** Longest front matter, in UTF-16 code units. */
  maxFrontMatterLength: 64 * 1024,
  /** Most YAML alias expansions in front matter. */
  maxYamlAliases: 50,
  /** Nesting of collections in front matter. */
  maxYamlDepth: 32,
  /** Unpacked size of all parts of a Word file, in bytes. */
  maxDocxUnpackedBytes: 64 * 1024 * 1024,
  /** Most pages read from a PDF. */
  maxPdfPages: 2_000,
  /** Longest time that a Word or PDF library may take for one file, in milliseconds. */
  maxLibraryMilliseconds: 30_000,
  /** Most memory that a Word or PDF library may use for one file, in megabytes. */
  maxLibraryMegabytes: 512,
  /** Longest value of a title, publisher, author or URL, in UTF-16 code units. */
  maxMetadataLength: 2_000,
  /** Most labelled facts kept from the head of a notice. */
  maxHeaderFields: 60,
} as const;
