/** What an input is, as its bytes say. Its name decides only for NDJSON whose first line is broken. */
export type Kind = 'text' | 'feed' | 'ndjson' | 'gzip' | 'docx' | 'pdf' | 'unsupported';

const SIGNATURES: readonly (readonly [Kind, readonly number[], string])[] = [
  ['gzip', [0x1f, 0x8b], 'gzip'],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d], 'PDF'],
  ['docx', [0x50, 0x4b, 0x03, 0x04], 'a ZIP archive'],
  ['unsupported', [0x50, 0x4b, 0x05, 0x06], 'an empty ZIP archive'],
  ['unsupported', [0xd0, 0xcf, 0x11, 0xe0], 'an old Word, Excel or PowerPoint file; save it as .docx'],
  ['unsupported', [0x7b, 0x5c, 0x72, 0x74, 0x66], 'an RTF file; save it as .docx'],
  ['unsupported', [0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  ['unsupported', [0xff, 0xd8, 0xff], 'a JPEG picture'],
  ['unsupported', [0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  ['unsupported', [0x7f, 0x45, 0x4c, 0x46], 'a program'],
  ['unsupported', [0x52, 0x61, 0x72, 0x21], 'a RAR archive; unpack it first'],
  ['unsupported', [0x37, 0x7a, 0xbc, 0xaf], 'a 7z archive; unpack it first'],
  ['unsupported', [0x28, 0xb5, 0x2f, 0xfd], 'a Zstandard archive; unpack it first'],
  ['unsupported', [0x42, 0x5a, 0x68, 0x39], 'a bzip2 archive; unpack it first'],
];

/** The kind of an input from its first bytes, with a name for messages. */
export function kindOf(head: Uint8Array, file = '-'): { kind: Kind; name: string } {
  for (const [kind, signature, name] of SIGNATURES) {
    if (head[0] === signature[0] && signature.every((byte, index) => head[index] === byte))
      return { kind, name };
  }
  const text = textOf(head.subarray(0, 4096));
  if (text.startsWith('{') && isArticleLine(head)) return { kind: 'ndjson', name: 'NDJSON' };
  if (/\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(file)) return { kind: 'ndjson', name: 'NDJSON' };
  if (isFeed(text)) return { kind: 'feed', name: 'a feed' };
  return { kind: 'text', name: 'text' };
}

/** The beginning of a text, byte order mark and white space left out. */
function textOf({ buffer, byteOffset, length }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, length).toString('utf8').trimStart();
}

/** A feed begins with its root element, after the XML declaration, comments and a DTD at most. */
export function isFeed(text: string): boolean {
  if (!text.startsWith('<')) return false;
  const root = /<(?![?!])([A-Za-z][\w:.-]*)/.exec(withoutComments(text));
  return root !== null && /^(?:rss|feed|rdf:rdf|atom:feed)$/i.test(root[1]!);
}

function withoutComments(text: string): string {
  const [before, ...commented] = text.split('<!--');
  return before + commented.map((part) => part.split('-->').slice(1).join('-->')).join('');
}

/** Whether the first line is a JSON object, or the beginning of a long one. */
function isArticleLine(head: Uint8Array): boolean {
  const text = textOf(head);
  const end = text.indexOf('\n');
  if (end < 0) return /^\{\s{0,99}"[^"\n]{1,60}"\s{0,99}:/.test(text);
  try {
    const value: unknown = JSON.parse(text.slice(0, end));
    return typeof value === 'object' && value !== null;
  } catch {
    return /^\{\s*"(?:text|html|markdown|title|publishedOn|url|publisher|id)"\s*:/.test(text);
  }
}
