/** Thrown where an input is larger than it may be. */
export class TooLarge extends Error {
  readonly limit: number;

  constructor(limit: number) {
    super(`larger than ${limit} bytes`);
    this.limit = limit;
  }
}

export type Bytes = Uint8Array | AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** An input's bytes, read once and in order, with a look at their beginning first. */
export class ByteSource {
  readonly #chunks: AsyncIterator<Uint8Array> | Iterator<Uint8Array>;
  #ahead: Uint8Array[] = [];
  #aheadLength = 0;
  #isDone = false;
  /** The error with which the input ended early, if it did: what came before it has been read. */
  failure: unknown = null;

  constructor(bytes: Bytes) {
    if (bytes instanceof Uint8Array) this.#chunks = [bytes].values();
    else if (Symbol.asyncIterator in bytes) this.#chunks = bytes[Symbol.asyncIterator]();
    else this.#chunks = bytes[Symbol.iterator]();
  }

  /** The first bytes, at least `length` of them where there are so many; they stay to be read. */
  async peek(length: number): Promise<Uint8Array> {
    while (this.#aheadLength < length) {
      const chunk = await this.#next();
      if (chunk === null) break;
      this.#ahead.push(chunk);
      this.#aheadLength += chunk.length;
    }
    this.#ahead = [concat(this.#ahead)];
    return this.#ahead[0]!;
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    const ahead = this.#ahead;
    this.#ahead = [];
    this.#aheadLength = 0;
    yield* ahead;
    for (;;) {
      const chunk = await this.#next();
      if (chunk === null) return;
      yield chunk;
    }
  }

  /** Everything, as long as it is no more than `limit` bytes. */
  async all(limit: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of this.chunks()) {
      length += chunk.length;
      if (length > limit) {
        await this.close();
        throw new TooLarge(limit);
      }
      parts.push(chunk);
    }
    return concat(parts);
  }

  async close(): Promise<void> {
    this.#isDone = true;
    await this.#chunks.return?.();
  }

  async #next(): Promise<Uint8Array | null> {
    if (this.#isDone) return null;
    try {
      const result = await this.#chunks.next();
      if (!result.done) return result.value;
    } catch (error) {
      this.failure = error;
    }
    this.#isDone = true;
    return null;
  }
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}
