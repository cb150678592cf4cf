import type { LexiconEntry } from './entry.ts';
import type { Lexicon } from './index.ts';
import type { RegionRow } from './rows.ts';

type RegionEntry = Extract<LexiconEntry, { kind: 'region' }>;

const tables = new WeakMap<Lexicon, Map<string, RegionEntry[]>>();

/** The row of a division by its code: the one in force, else the first. The rows of the thousands that no article names stay unread. */
export function divisionOf(lexicon: Lexicon, code: string): RegionRow | undefined {
  const entries = divisions(lexicon).get(code);
  return (entries?.findLast((entry) => entry.row.until === null) ?? entries?.[0])?.row;
}

function divisions(lexicon: Lexicon): Map<string, RegionEntry[]> {
  const known = tables.get(lexicon);
  if (known) return known;
  const table = new Map<string, RegionEntry[]>();
  for (const entry of lexicon.entries) {
    if (entry.kind !== 'region') continue;
    const others = table.get(entry.code);
    if (others) others.push(entry);
    else table.set(entry.code, [entry]);
  }
  tables.set(lexicon, table);
  return table;
}
