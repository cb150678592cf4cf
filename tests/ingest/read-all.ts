import { type ReadBytesOptions, type ReadBytesResult, readArticles } from '../../src/ingest/index.ts';
import type { Article } from '../../src/model/article.ts';

/** Everything that one input gives. */
export async function readAll(
  bytes: Uint8Array | string,
  options: ReadBytesOptions = {},
): Promise<ReadBytesResult[]> {
  const results: ReadBytesResult[] = [];
  const input = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  for await (const result of readArticles(input, options)) results.push(result);
  return results;
}

export function articlesIn(results: readonly ReadBytesResult[]): Article[] {
  return results.flatMap(({ article }) => (article ? [article] : []));
}

export function rulesIn(results: readonly ReadBytesResult[]): string[] {
  return results.flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule));
}

/** An article's lines with the kind of each: `kind|text`. */
export function blocksOf(article: Article): string[] {
  return article.blocks.map(({ kind, start, end }) => `${kind}|${article.text.slice(start, end)}`);
}
