import { isUtf8 } from 'node:buffer';

/** A text from bytes, and how sure its encoding is. */
export interface Decoded {
  text: string;
  encoding: string;
  /** Characters that could not be decoded and stand as U+FFFD. */
  lost: number;
  /** Whether the bytes are no text: control characters throughout. */
  isBinary: boolean;
}

const SAMPLE = 64 * 1024;

/**
 * Decodes a text: byte order mark, strict UTF-8, the charset that the page declares, GB18030 (or Big5 where that reads
 * as more usual Chinese). What is cut in the middle of a character loses that character only.
 */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) return decodeAs(bytes, wide);
  if (isUtf8(bytes)) {
    const text = utf8(bytes);
    return { text, encoding: 'utf-8', lost: 0, isBinary: isBinary(text) };
  }
  for (const encoding of candidates(bytes)) {
    const text = tryDecode(bytes, encoding);
    if (text !== null) return { text, encoding, lost: 0, isBinary: isBinary(text) };
  }
  const guesses = ['utf-8', 'gb18030', 'big5'].map((encoding) => decodeAs(bytes, encoding));
  return guesses.reduce((least, guess) => (guess.lost < least.lost ? guess : least));
}

/** The text of valid UTF-8, without its mark: several times faster than a `TextDecoder` that checks. */
function utf8(bytes: Uint8Array): string {
  const from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, bytes.length - from).toString('utf8');
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  const lost = text.split('\ufffd').length - 1;
  return { text, encoding, lost, isBinary: isBinary(text) || lost > 0.05 * text.length };
}

function* candidates(bytes: Uint8Array): Generator<string> {
  yield 'utf-8';
  const declared = declaredEncoding(bytes);
  if (declared) yield declared;
  yield* likelierFirst(bytes);
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** UTF-16, by its mark or without one: ASCII digits, tags and line breaks leave zeros in every second byte. */
function wideEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length, SAMPLE);
  if (bytes.indexOf(0) < 0) return null;
  const zeros = [0, 0];
  for (let index = 0; index < length; index++) if (bytes[index] === 0) zeros[index % 2]!++;
  const [even, odd] = zeros as [number, number];
  if (odd > length / 100 && even < odd / 20) return 'utf-16le';
  if (even > length / 100 && odd < even / 20) return 'utf-16be';
  return null;
}

/** The charset named in a `<meta>`, an XML declaration or a JSP directive; the GB family is read as GB18030. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  const name = /(?:charset|encoding)\s{0,5}=\s{0,5}["']?\s{0,5}([A-Za-z0-9_-]{3,20})/i
    .exec(head)?.[1]
    ?.toLowerCase();
  if (!name || /^utf-?(?:8|16)/.test(name)) return null;
  if (/^(?:gb|x-gbk|hz)/.test(name)) return 'gb18030';
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

/** Characters that fill every Chinese text, Simplified and Traditional: what tells a right decoding from a wrong one. */
const USUAL = new Set(
  '的一是不了在人有我他这中大来上国和地到以说时要就出会可也对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日月，。、：（）“”《》個們這來國時會對發後說經過開與為裡當動麼還進學點無長機現實',
);

function likelierFirst(bytes: Uint8Array): string[] {
  const sample = bytes.subarray(0, SAMPLE);
  const usual = (encoding: string) => {
    let count = 0;
    for (const character of tryDecode(sample, encoding) ?? '') if (USUAL.has(character)) count++;
    return count;
  };
  return usual('big5') > 1.5 * usual('gb18030') ? ['big5', 'gb18030'] : ['gb18030', 'big5'];
}

/** More than one control character in a hundred (line breaks and tabs apart): a program or a picture. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return controls > 4 && controls > sample.length / 100;
}
