import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { FoldedText } from '../model/folded-text.ts';
import type { Span } from '../model/span.ts';

/** A word of a sentence with jieba's part of speech (`n` noun, `v` verb, `nt` organisation, `ns` place …). Offsets point into the article's text. */
export interface Token extends Span {
  text: string;
  tag: string;
}

/** A name that a token boundary may not cut, with the part of speech it gets. */
export interface WholeName extends Span {
  tag: string;
}

interface Jieba {
  load(options: Record<string, string>): void;
  cut(sentence: string, guessUnknown: boolean): string[];
  tag(sentence: string): { word: string; tag: string }[];
}

let jieba: Jieba | undefined;

/**
 * nodejieba with the built dictionary, loaded on first use. Its binding is one per process and global, so nothing of a
 * user's dictionary ever goes into it: names are laid over its tokens by `segment`.
 */
function loaded(): Jieba {
  if (jieba) return jieba;
  const binding = createRequire(import.meta.url)('nodejieba') as Jieba;
  // From src/ (tests) the built files stand in dist/, as they do beside the built module.
  const folder = new URL(
    import.meta.url.includes('/src/segment/') ? '../../dist/dictionaries/' : '../dictionaries/',
    import.meta.url,
  );
  const file = (name: string) => fileURLToPath(new URL(name, folder));
  binding.load({
    dict: file('jieba.dict.utf8'),
    hmmDict: file('hmm_model.utf8'),
    userDict: file('empty.utf8'),
    idfDict: file('idf.utf8'),
    stopWordDict: file('stop-words.utf8'),
  });
  jieba = binding;
  return binding;
}

/**
 * Words of one sentence, in order and without gaps but for white space. Names given in `names` (sorted, not overlapping)
 * come out whole; a token that a name cuts keeps what is left of it.
 */
export function segment(text: FoldedText, sentence: Span, names: readonly WholeName[] = []): Token[] {
  const inside = names.filter((name) => name.start >= sentence.start && name.end <= sentence.end);
  const tokens: Token[] = [];
  let at = sentence.start;
  for (const name of inside) {
    if (name.start < at) continue;
    cut(text, { start: at, end: name.start }, tokens);
    tokens.push({
      text: text.raw.slice(name.start, name.end),
      tag: name.tag,
      start: name.start,
      end: name.end,
    });
    at = name.end;
  }
  cut(text, { start: at, end: sentence.end }, tokens);
  return tokens;
}

/** The words of `segment` without their parts of speech, which take half of the time. */
export function wordSpans(text: FoldedText, { start, end }: Span): Span[] {
  const words: Span[] = [];
  if (end <= start) return words;
  let at = start;
  for (const word of wordsOf(pieceOf(text, start, end))) {
    const stop = at + word.length;
    if (word.trim() !== '') words.push({ start: at, end: stop });
    at = stop;
  }
  return words;
}

/** Words of stretches asked about before: what stands around a verb repeats itself in notices. Forgotten when there are many. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 4096;

function wordsOf(piece: string): readonly string[] {
  const before = known.get(piece);
  if (before) return before;
  const words = loaded().cut(piece, true);
  if (known.size >= MOST_KNOWN) known.clear();
  // Joined anew, the key does not keep alive the article that the piece was cut from.
  known.set(words.join(''), words);
  return words;
}

function cut(text: FoldedText, span: Span, into: Token[]): void {
  if (span.end <= span.start) return;
  let at = span.start;
  for (const { word, tag } of loaded().tag(pieceOf(text, span.start, span.end))) {
    const end = at + word.length;
    if (word.trim() !== '') into.push({ text: text.raw.slice(at, end), tag, start: at, end });
    at = end;
  }
}

const UNSAFE = /[\ud800-\udfff\ufffd\0]/;

/** A stretch as the segmenter can take it: a lone surrogate does not survive the way through UTF-8, and would shift every offset behind it. */
function pieceOf({ folded }: FoldedText, start: number, end: number): string {
  const piece = folded.slice(start, end);
  return UNSAFE.test(piece) ? piece.toWellFormed().replaceAll('\ufffd', ' ').replaceAll('\0', ' ') : piece;
}
