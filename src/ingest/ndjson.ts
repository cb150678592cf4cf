import type { ByteSource } from './byte-source.ts';
import { LIMITS } from './limits.ts';
import { type Known, type ReadOptions, readKnown } from './read-article.ts';
import { problem, type ReadBytesResult, unread } from './result.ts';

/** One article a line, read as the lines come: memory holds one line. A line that cannot be read is reported; the rest goes on. */
export async function* readNdjson(source: ByteSource, options: ReadOptions): AsyncGenerator<ReadBytesResult> {
  let number = 0;
  for await (const line of lines(source)) {
    number++;
    const place = { line: number, entry: String(number) };
    if (line === null) {
      yield unread(
        options,
        'ndjson/line-too-long',
        `the line is longer than ${LIMITS.maxLineBytes} bytes`,
        place,
      );
      continue;
    }
    const text = line
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .trim();
    if (text === '') continue;
    yield readLine(text, options, number);
  }
}

function readLine(text: string, options: ReadOptions, number: number): ReadBytesResult {
  const place = { line: number, entry: String(number) };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/, "| in JSON/)[0]!.slice(0, 120) : '';
    return unread(options, 'ndjson/bad-line', `the line is not JSON (${reason})`, place);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return unread(options, 'ndjson/bad-line', 'the line is not a JSON object', place);
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  const get = (...names: string[]) => {
    for (const name of names) {
      const field = fields.get(name);
      if (typeof field === 'string' || typeof field === 'number') return String(field);
    }
    return null;
  };
  const format = (['text', 'markdown', 'html'] as const).find((name) => typeof fields.get(name) === 'string');
  if (!format) {
    return unread(options, 'ndjson/bad-line', 'the line has no field text, markdown or html', place);
  }
  const known: Known = {
    ...options,
    entry: get('id') ?? String(number),
    title: get('title'),
    publisher: get('publisher'),
    author: get('author'),
    url: get('url'),
    date: get('publishedOn', 'published', 'date'),
    format,
  };
  const { article, diagnostics } = readKnown(get(format) ?? '', known);
  if (text.includes('\ufffd')) {
    diagnostics.push(problem(options, 'encoding/damaged', 'the line holds bytes that are not UTF-8', place));
  }
  return { article, diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, line: number })) };
}

/** Lines without their ends; null for a line longer than the bound, whose bytes are not kept. A line that a failing stream cuts is none. */
async function* lines(source: ByteSource): AsyncGenerator<Buffer | null> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (): Buffer | null => {
    const line = length > LIMITS.maxLineBytes ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length > LIMITS.maxLineBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  for await (const chunk of source.chunks()) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0 && source.failure === null) yield take();
}
