export { findDates, type PublicDate } from './dates/index.ts';
export { findBodies, type PublicBody } from './entities/bodies.ts';
export {
  LIMITS,
  type ReadBytesOptions,
  type ReadBytesResult,
  type ReadOptions,
  type ReadResult,
  readArticle,
  readArticles,
} from './ingest/index.ts';
