import { createReadStream } from 'node:fs';

/** The names listed in a file, one a line, or on standard input for `-`. Empty lines are passed over. */
export async function* namesFrom(file: string): AsyncGenerator<string> {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  // Without this, a file that cannot be opened would end the process instead of the loop.
  const failed = new Promise<never>((_, reject) => stream.once('error', reject));
  failed.catch(() => {});
  const { createInterface } = await import('node:readline');
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })[
    Symbol.asyncIterator
  ]();
  for (;;) {
    const line = await Promise.race([lines.next(), failed]);
    if (line.done) return;
    if (line.value !== '') yield line.value;
  }
}
