import { ByteSource, type Bytes, TooLarge } from './byte-source.ts';
import { decode } from './decode.ts';
import { kindOf } from './kind.ts';
import { LIMITS } from './limits.ts';
import { type ReadOptions, readKnown } from './read-article.ts';
import { problem, type ReadBytesResult, unread } from './result.ts';

export interface ReadBytesOptions extends ReadOptions {
  /** Largest input in bytes, packed or unpacked; NDJSON is read line by line and may be longer. `LIMITS.maxBytes` where not given. */
  maxBytes?: number;
}

const HEAD = 64 * 1024;

/**
 * Reads every article of an input: Markdown, HTML, plain text, RSS, Atom, NDJSON, Word and PDF, in any usual encoding,
 * packed with gzip or not. What it is, its content says. Whatever the content, problems are diagnostics; only an error
 * of the stream itself (a disk, an interrupt) is thrown, after what came before it was read.
 */
export async function* readArticles(
  bytes: Bytes,
  options: ReadBytesOptions,
): AsyncGenerator<ReadBytesResult> {
  const source = new ByteSource(bytes);
  try {
    yield* readSource(source, options, false);
  } catch (error) {
    if (isOutside(error)) throw error;
    yield failed(error, options);
  } finally {
    await source.close();
  }
}

async function* readSource(
  source: ByteSource,
  options: ReadBytesOptions,
  isUnpacked: boolean,
): AsyncGenerator<ReadBytesResult> {
  const limit = options.maxBytes ?? LIMITS.maxBytes;
  const head = await source.peek(HEAD);
  if (head.length === 0 && source.failure !== null) throw source.failure;
  const { kind, name } = kindOf(head, options.file);
  if (kind === 'gzip' && !isUnpacked) {
    const { gunzip } = await import('./gunzip.ts');
    const unpacked = new ByteSource(gunzip(source.chunks(), LIMITS.maxUnpackedBytes));
    try {
      yield* readSource(unpacked, options, true);
    } catch (error) {
      if (isOutside(error)) throw error;
      yield failed(error, options, 'gzip/damaged');
    }
    return;
  }
  if (kind === 'gzip' || kind === 'unsupported') {
    yield unread(options, 'input/unsupported', `this is ${name}, which is not read`);
    return;
  }
  if (kind === 'ndjson') yield* readNdjsonLines(source, options);
  else if (kind === 'docx' || kind === 'pdf') yield* readOffice(kind, await source.all(limit), options);
  else yield* readText(await source.all(limit), kind, options);
  if (source.failure !== null) throw source.failure;
}

async function* readNdjsonLines(source: ByteSource, options: ReadOptions): AsyncGenerator<ReadBytesResult> {
  const { readNdjson } = await import('./ndjson.ts');
  yield* readNdjson(source, options);
}

async function* readOffice(
  kind: 'docx' | 'pdf',
  bytes: Uint8Array,
  options: ReadOptions,
): AsyncGenerator<ReadBytesResult> {
  const { readOfficeFile } = await import('./office/read.ts');
  yield await readOfficeFile(kind, bytes, options);
}

async function* readText(
  bytes: Uint8Array,
  kind: 'text' | 'feed',
  options: ReadOptions,
): AsyncGenerator<ReadBytesResult> {
  if (bytes.length === 0) {
    yield unread(options, 'input/empty', 'the file is empty');
    return;
  }
  const { text, encoding, lost, isBinary } = decode(bytes);
  if (isBinary) {
    yield unread(options, 'input/binary', 'this is not text in any known encoding');
    return;
  }
  const damage =
    lost === 0
      ? []
      : [
          problem(
            options,
            'encoding/damaged',
            `${lost} characters are not valid ${encoding} and were replaced`,
          ),
        ];
  const { isFeed } = await import('./kind.ts');
  if (kind === 'feed' || isFeed(text.slice(0, HEAD).trimStart())) {
    const { readFeed } = await import('./feed.ts');
    if (damage.length > 0) yield { article: null, diagnostics: damage };
    yield* readFeed(text, options);
    return;
  }
  const { article, diagnostics } = readKnown(text, options);
  yield { article, diagnostics: [...damage, ...diagnostics] };
}

/** Errors of the system around us and not of the content: they are the caller's. */
function isOutside(error: unknown): boolean {
  return error instanceof Error && ('syscall' in error || error.name === 'AbortError');
}

/** An error as a diagnostic. */
function failed(error: unknown, options: ReadOptions, rule = 'input/unreadable'): ReadBytesResult {
  if (error instanceof TooLarge) {
    return unread(
      options,
      'input/too-large',
      `larger than ${error.limit} bytes; raise --max-bytes to read it`,
    );
  }
  const reason = error instanceof Error ? error.message.split('\n')[0]!.slice(0, 200) : String(error);
  return unread(options, rule, `the input could not be read to its end: ${reason}`);
}
