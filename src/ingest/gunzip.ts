import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { TooLarge } from './byte-source.ts';

/**
 * A packed stream's bytes, unpacked as they are asked for. Ends with `TooLarge` where more than `limit` bytes come out of
 * less than a hundredth of that (no text packs so well: a bomb), with zlib's error where the data is damaged.
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let packed = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      packed += chunk.length;
      yield chunk;
    }
  }
  const source = Readable.from(counted(), { objectMode: false });
  const unpacker = createGunzip();
  source.on('error', (error) => unpacker.destroy(error));
  source.pipe(unpacker);
  let length = 0;
  try {
    for await (const chunk of unpacker) {
      length += (chunk as Uint8Array).length;
      if (length > limit && length > 100 * packed) throw new TooLarge(limit);
      yield chunk as Uint8Array;
    }
  } finally {
    source.destroy();
    unpacker.destroy();
  }
}
