/** One byte for every UTF-16 code unit: 1 for the units of `chars`. Faster to ask than a set of one-character strings. */
export function unitTable(chars: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < chars.length; i++) table[chars.charCodeAt(i)] = 1;
  return table;
}
