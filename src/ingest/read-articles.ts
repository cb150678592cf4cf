import { type ReadOptions, type ReadResult, readArticle } from './read-article.ts';

export interface ReadBytesOptions extends ReadOptions {
  /** Largest input in bytes. */
  maxBytes?: number;
}

/** Reads every article of an input from its bytes. */
export async function* readArticles(
  input: Uint8Array | AsyncIterable<Uint8Array>,
  options: ReadBytesOptions,
): AsyncGenerator<ReadResult> {
  const chunks: Uint8Array[] = [];
  if (input instanceof Uint8Array) chunks.push(input);
  else for await (const chunk of input) chunks.push(chunk);
  yield readArticle(Buffer.concat(chunks).toString('utf8'), options);
}
