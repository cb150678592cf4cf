import { createWriteStream, rmSync, type WriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Writable } from 'node:stream';

/** Where a document goes. `close` makes it final; `abort` leaves no trace of it. Both wait until the bytes are out. */
export interface Sink {
  /** Text, or text in UTF-8. */
  write(text: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}

/** The reader of our output went away (`| head`): nothing is wrong, and nothing more need be written. */
export class BrokenPipe extends Error {
  override name = 'BrokenPipe';
}

/** Files being written that have not yet their name. */
const drafts = new Set<string>();

/** Deletes what is half written: for a process that is about to end on a signal. */
export function removeDrafts(): void {
  for (const draft of drafts) rmSync(draft, { force: true });
}

/** Bytes are gathered up to this many before they are written. */
const CHUNK = 1 << 16;
/** UTF-8 takes at most so many bytes for a UTF-16 code unit. */
const MOST_BYTES = 3;

/** A sink over a stream. With `own`, closing ends the stream; a borrowed one, such as stdout, is only flushed. */
function overStream(stream: Writable, own: boolean): Sink {
  // One buffer serves the whole run: nothing is added to it while it is being written.
  const pending = Buffer.allocUnsafeSlow(CHUNK);
  let length = 0;
  let failure: Error | null = null;
  const onError = (error: NodeJS.ErrnoException) => {
    failure ??= error.code === 'EPIPE' ? new BrokenPipe('the reader closed the pipe') : error;
  };
  stream.on('error', onError);

  const send = (bytes: Uint8Array) =>
    new Promise<void>((resolve, reject) => {
      if (failure) return reject(failure);
      if (bytes.length === 0) return resolve();
      stream.write(bytes, (error) => {
        if (error) onError(error);
        if (failure) reject(failure);
        else resolve();
      });
    });
  const flush = async () => {
    await send(pending.subarray(0, length));
    length = 0;
  };

  return {
    write: async (text) => {
      const most = typeof text === 'string' ? MOST_BYTES * text.length : text.length;
      if (length + most > CHUNK) await flush();
      if (most > CHUNK) await send(typeof text === 'string' ? Buffer.from(text) : text);
      else if (typeof text === 'string') length += pending.write(text, length);
      else {
        pending.set(text, length);
        length += text.length;
      }
    },
    close: async () => {
      await flush();
      if (own)
        await new Promise<void>((resolve, reject) =>
          stream.end(() => (failure ? reject(failure) : resolve())),
        );
    },
    abort: async () => {
      length = 0;
      if (own) await new Promise<void>((resolve) => stream.destroy().once('close', () => resolve()));
    },
  };
}

/** Stdout, or any stream that stays open. Text reaches it in pieces of up to 64 kB, and at the end. */
export function streamSink(stream: Writable): Sink {
  return overStream(stream, false);
}

/** The file that a path leads to, through symbolic links; the path itself where there is none yet. */
async function target(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    return path.join(await realpath(path.dirname(file)), path.basename(file));
  }
}

async function opened(stream: WriteStream): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve());
    stream.once('error', reject);
  });
}

/**
 * A file that appears whole, under its name, when the sink is closed, and not before: written to a hidden file beside it
 * and renamed. What stood there before stays until then. A device or a pipe (`/dev/stdout`, `>(…)`) is written directly.
 */
export async function fileSink(file: string): Promise<Sink> {
  const place = await target(file);
  const there = await stat(place).catch(() => null);
  if (there?.isDirectory()) throw new Error('is a folder');
  if (there && !there.isFile()) {
    const stream = createWriteStream(place);
    await opened(stream);
    return overStream(stream, true);
  }
  const draft = path.join(path.dirname(place), `.${path.basename(place)}.${process.pid}.tmp`);
  const stream = createWriteStream(draft, {
    flags: 'wx',
    mode: there ? there.mode & 0o777 : 0o666,
    flush: true,
  });
  await opened(stream);
  drafts.add(draft);
  const sink = overStream(stream, true);
  const discard = async () => {
    await rm(draft, { force: true });
    drafts.delete(draft);
  };
  return {
    write: sink.write,
    close: async () => {
      try {
        await sink.close();
        await rename(draft, place);
        drafts.delete(draft);
      } catch (error) {
        await discard();
        throw error;
      }
    },
    abort: async () => {
      await sink.abort();
      await discard();
    },
  };
}
