import type { CompiledDictionary } from './compile.ts';
import type { LexiconEntry } from './entry.ts';
import { lineOfRegion, StoredRegion } from './stored-region.ts';
import { trieFromBytes, trieToBytes } from './trie-bytes.ts';

/** Entries of one kind as a table: keys once, then the values of each row; smaller than plain JSON and faster to read. */
interface PackedEntries {
  kind: LexiconEntry['kind'];
  keys: string[];
  values: unknown[][];
}

/** What is stored beside the trie: all entries in the order of their numbers, divisions last. */
interface Stored {
  groups: PackedEntries[];
  /** One line a division. */
  regions: string;
}

/** One file for entries and trie, so that they always belong together: length of the JSON, the JSON, the trie. */
export function compiledToBytes({ entries, trie }: CompiledDictionary): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(store(entries)));
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
  const { groups, regions } = JSON.parse(new TextDecoder().decode(bytes.subarray(4, end))) as Stored;
  const entries = groups.flatMap(unpack);
  if (regions !== '') for (const line of regions.split('\n')) entries.push(new StoredRegion(line));
  return { entries, trie: trieFromBytes(bytes.subarray(end)) };
}

function store(entries: readonly LexiconEntry[]): Stored {
  const groups: PackedEntries[] = [];
  const regions: string[] = [];
  for (const { kind, row } of entries) {
    if (kind === 'region') {
      regions.push(lineOfRegion(row));
      continue;
    }
    let group = groups.at(-1);
    if (group?.kind !== kind) {
      group = { kind, keys: Object.keys(row), values: [] };
      groups.push(group);
    }
    group.values.push(group.keys.map((key) => (row as unknown as Record<string, unknown>)[key] ?? null));
  }
  return { groups, regions: regions.join('\n') };
}

function unpack({ kind, keys, values }: PackedEntries): LexiconEntry[] {
  return values.map((given) => {
    const row: Record<string, unknown> = {};
    for (let i = 0; i < keys.length; i++) row[keys[i]!] = given[i];
    return { kind, row } as unknown as LexiconEntry;
  });
}
