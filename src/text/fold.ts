import type { FoldedText } from '../model/folded-text.ts';
import { SIMPLIFIED, TRADITIONAL } from './traditional.ts';

export type { FoldedText } from '../model/folded-text.ts';

/** Punctuation and spaces with one meaning and several code points. */
const SAME: readonly (readonly [string, string])[] = [
  ['．／－～％＋＠', './-~%+@'],
  ['\u3000\u00a0\u2002\u2003\u2009', '     '],
  ['○Ｏ', '〇O'],
  // Hong Kong's forms of characters that the table of Traditional characters has in another form.
  ['衞粧', '卫妆'],
];

/** UTF-16 code unit → folded code unit; built once, on first use. */
let table: Uint16Array | undefined;

function foldTable(): Uint16Array {
  if (table) return table;
  const built = new Uint16Array(0x10000);
  for (let code = 0; code < built.length; code++) built[code] = code;
  const map = (from: string, to: string) => {
    for (let i = 0; i < from.length; i++) built[from.charCodeAt(i)] = to.charCodeAt(i);
  };
  // Full-width digits and letters; Kangxi radicals and compatibility ideographs, which PDF text is full of.
  for (const [first, last] of [
    [0xff10, 0xff19],
    [0xff21, 0xff3a],
    [0xff41, 0xff5a],
    [0x2f00, 0x2fd5],
    [0xf900, 0xfad9],
  ] as const) {
    for (let code = first; code <= last; code++) {
      const plain = String.fromCharCode(code).normalize('NFKC');
      if (plain.length === 1) built[code] = plain.charCodeAt(0);
    }
  }
  map(TRADITIONAL, SIMPLIFIED);
  for (const [from, to] of SAME) map(from, to);
  table = built;
  return built;
}

/**
 * Folds a text to Simplified characters and half-width digits and letters without changing its length in UTF-16 code
 * units (１２→12, 國→国, ○→〇, U+3000→space). Chinese punctuation stays as it is.
 */
export function fold(text: string): string {
  const map = foldTable();
  let at = 0;
  while (at < text.length && map[text.charCodeAt(at)] === text.charCodeAt(at)) at++;
  // Most short texts have nothing to fold.
  if (at === text.length) return text;
  const folded = Buffer.from(text, 'utf16le');
  const units = new Uint16Array(folded.buffer, folded.byteOffset, text.length);
  for (; at < units.length; at++) units[at] = map[units[at]!]!;
  return folded.toString('utf16le');
}

/** The text with its folded twin. */
export function foldText(raw: string): FoldedText {
  return { raw, folded: fold(raw) };
}
