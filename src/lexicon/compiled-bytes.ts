import type { CompiledDictionary } from './compile.ts';
import { type DictionaryRows, noRows } from './entry.ts';
import { trieFromBytes, trieToBytes } from './trie-bytes.ts';

/** A list of rows as a table: keys once, then the values of each row; smaller than plain JSON and faster to read. */
interface PackedRows {
  keys: string[];
  values: unknown[][];
}

/** One file for rows and trie, so that they always belong together: length of the JSON, the JSON, the trie. */
export function compiledToBytes({ rows, trie }: CompiledDictionary): Uint8Array {
  const json = new TextEncoder().encode(rowsToJson(rows));
  const trieBytes = trieToBytes(trie);
  const bytes = new Uint8Array(4 + json.length + trieBytes.length);
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, 4);
  bytes.set(trieBytes, 4 + json.length);
  return bytes;
}

/** Reads what `compiledToBytes` wrote. */
export function compiledFromBytes(bytes: Uint8Array): CompiledDictionary {
  const end = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const rows = rowsFromJson(new TextDecoder().decode(bytes.subarray(4, end)));
  return { rows, trie: trieFromBytes(bytes.subarray(end)) };
}

function rowsToJson(rows: DictionaryRows): string {
  const lists = Object.entries(rows).map(([list, items]: [string, object[]]) => {
    const keys = Object.keys(items[0] ?? {});
    const values = items.map((item) => keys.map((key) => (item as Record<string, unknown>)[key] ?? null));
    return [list, { keys, values } satisfies PackedRows];
  });
  return JSON.stringify(Object.fromEntries(lists));
}

function rowsFromJson(json: string): DictionaryRows {
  const lists = Object.entries(JSON.parse(json) as Record<string, PackedRows>);
  const unpacked = lists.map(([list, { keys, values }]) => [list, values.map((row) => unpack(keys, row))]);
  return { ...noRows(), ...Object.fromEntries(unpacked) } as DictionaryRows;
}

function unpack(keys: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (let i = 0; i < keys.length; i++) row[keys[i]!] = values[i];
  return row;
}
