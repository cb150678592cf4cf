export { LIMITS } from './limits.ts';
export { type ReadOptions, type ReadResult, readArticle } from './read-article.ts';
export { type ReadBytesOptions, readArticles } from './read-articles.ts';
export type { ReadBytesResult } from './result.ts';
