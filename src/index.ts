export { findDates, type PublicDate } from './dates/index.ts';
export { findBodies, type PublicBody } from './entities/bodies.ts';
export { type FoundRegion, findRegions } from './entities/regions.ts';
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
