import type { Trie } from './trie.ts';

const PARTS = ['base', 'check', 'value', 'lists'] as const;

/** The trie as bytes: the sizes of its parts, the characters of its alphabet in code order, then the parts; all little-endian. */
export function trieToBytes(trie: Trie): Uint8Array {
  const units: number[] = [];
  for (const [unit, code] of trie.alphabet.entries()) if (code > 0) units[code - 1] = unit;
  const numbers = [units.length, ...PARTS.map((part) => trie[part].length), ...units];
  for (const part of PARTS) for (const number of trie[part]) numbers.push(number);
  const bytes = new DataView(new ArrayBuffer(numbers.length * 4));
  for (const [index, number] of numbers.entries()) bytes.setInt32(index * 4, number, true);
  return new Uint8Array(bytes.buffer);
}

/** Reads what `trieToBytes` wrote. */
export function trieFromBytes(bytes: Uint8Array): Trie {
  const numbers = readNumbers(bytes);
  const alphabet = new Uint16Array(0x10000);
  const unitCount = numbers[0]!;
  let at = 1 + PARTS.length;
  for (let code = 1; code <= unitCount; code++) alphabet[numbers[at++]!] = code;
  const part = (index: number) => {
    const from = at;
    at += numbers[1 + index]!;
    return numbers.subarray(from, at);
  };
  return { alphabet, base: part(0), check: part(1), value: part(2), lists: part(3) };
}

function readNumbers(bytes: Uint8Array): Int32Array {
  const copy = new Uint8Array(bytes);
  const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
  if (isLittleEndian) return new Int32Array(copy.buffer, 0, copy.length >> 2);
  const view = new DataView(copy.buffer);
  return Int32Array.from({ length: copy.length >> 2 }, (_, index) => view.getInt32(index * 4, true));
}
