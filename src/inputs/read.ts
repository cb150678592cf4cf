import { createReadStream, readFileSync } from 'node:fs';
import type { Input } from './input.ts';

/** Files up to this many bytes are read at once and without a thread, which is faster; larger ones and pipes are read as they come. */
const AT_ONCE = 1 << 20;

/** The bytes of an input: whole where it is small, else a stream. Reading it may throw an error of the operating system. */
export async function openInput(input: Input): Promise<Uint8Array | AsyncIterable<Uint8Array>> {
  if (input.file === '-') return process.stdin;
  if (input.size !== null && input.size <= AT_ONCE) return readFileSync(input.file);
  return createReadStream(input.file, { highWaterMark: 1 << 16 });
}
