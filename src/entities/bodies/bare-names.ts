import type { Lexicon } from '../../lexicon/index.ts';
import type { BodyRow } from '../../lexicon/rows.ts';
import { fold } from '../../text/fold.ts';
import { OWN_PLACES } from './home.ts';

/** What a name without its place stands for. */
export interface BareName {
  word: string;
  /** Bodies that bear it, by the code of the place. */
  rows: ReadonlyMap<string, BodyRow[]>;
  /** Whether a body elsewhere is called the same (证监会, 外交部): then it needs an article by a writer of the place. */
  isShared: boolean;
}

/** Bare names by their first two characters, longest first. */
export type BareNames = ReadonlyMap<string, readonly BareName[]>;

/** Too general to name one body alone. */
const GENERAL = /^(?:交易所|基本法委员会|特别行政区.*|特区(?!政府$).+)$/;
const tables = new WeakMap<Lexicon, BareNames>();

/** The names of the bodies of Hong Kong, Macao and Taiwan without the place that begins them: 教育局 of 香港教育局. */
export function bareNames(lexicon: Lexicon): BareNames {
  const known = tables.get(lexicon);
  if (known) return known;
  const words = new Map<string, Map<string, BodyRow[]>>();
  for (const entry of lexicon.entries) {
    if (entry.kind !== 'body') continue;
    for (const surface of [entry.row.name, ...entry.row.aliases]) collect(words, fold(surface), entry.row);
  }
  const table = new Map<string, BareName[]>();
  for (const [word, rows] of words) {
    const head = word.slice(0, 2);
    table.set(head, [...(table.get(head) ?? []), { word, rows, isShared: isShared(lexicon, word, rows) }]);
  }
  for (const names of table.values()) names.sort((a, b) => b.word.length - a.word.length);
  tables.set(lexicon, table);
  return table;
}

function collect(words: Map<string, Map<string, BodyRow[]>>, surface: string, row: BodyRow): void {
  for (const { code, prefixes } of OWN_PLACES) {
    for (const prefix of prefixes) {
      const word = surface.slice(prefix.length);
      if (prefix.length < 2 || !surface.startsWith(prefix) || word.length < 2 || GENERAL.test(word)) continue;
      const places = words.get(word) ?? new Map<string, BodyRow[]>();
      const rows = places.get(code) ?? [];
      if (!rows.includes(row)) places.set(code, [...rows, row]);
      words.set(word, places);
    }
  }
}

function isShared(lexicon: Lexicon, word: string, places: ReadonlyMap<string, readonly BodyRow[]>): boolean {
  const own = new Set([...places.values()].flat());
  return lexicon.find(word).some((id) => {
    const entry = lexicon.entries[id]!;
    return entry.kind === 'body' && !own.has(entry.row);
  });
}
