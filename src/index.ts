export { findDates, type PublicDate } from './dates/index.ts';
export { findBodies, type PublicBody } from './entities/bodies.ts';
export { findDocuments } from './entities/documents.ts';
export { type FoundRegion, findRegions } from './entities/regions.ts';
export { createExtractor, type Extraction, type Extractor, type ExtractorOptions } from './extractor.ts';
export {
  LIMITS,
  type ReadBytesOptions,
  type ReadBytesResult,
  type ReadOptions,
  type ReadResult,
  readArticle,
  readArticles,
} from './ingest/index.ts';
export {
  DictionaryError,
  type DictionaryProblem,
  type DictionaryText,
  type Lexicon,
  type LexiconOptions,
  loadLexicon,
} from './lexicon/index.ts';
export type { Article, Block, BlockKind, HeaderField, PublishedOnFrom, Source } from './model/article.ts';
export type { Decision } from './model/decision.ts';
export type { Diagnostic, Severity } from './model/diagnostic.ts';
export {
  CERTAINTIES,
  type Certainty,
  EVENT_TYPES,
  type EventBody,
  type EventDocument,
  type EventRegion,
  type EventType,
  type PolicyEvent,
} from './model/event.ts';
export type { BodyLevel, DateBasis, DocumentStatus, RegionLevel } from './model/mention.ts';
export {
  FORMATS,
  type Format,
  type Printer,
  type WriteOptions,
  type Writer,
  writers,
} from './output/index.ts';
