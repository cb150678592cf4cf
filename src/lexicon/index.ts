import { fold } from '../text/fold.ts';
import { findDuplicates, surfacesOf } from './compile.ts';
import { defaultDictionary } from './default.ts';
import { entriesOf, type LexiconEntry, noRows } from './entry.ts';
import type { NameMatch } from './names.ts';
import { DictionaryError } from './problems.ts';
import { type DictionaryText, readDictionary } from './read-dictionary.ts';
import { buildTrie, scanTrie, type Trie } from './trie.ts';

export type { EntryKind, LexiconEntry } from './entry.ts';
export type { NameMatch } from './names.ts';
export { DictionaryError, type DictionaryProblem } from './problems.ts';
export type { DictionaryText } from './read-dictionary.ts';

/** All names, immutable. */
export interface Lexicon {
  /** What each number stands for. Several entries can share a surface (朝阳区), and an entry has several surfaces. */
  readonly entries: readonly LexiconEntry[];
  /**
   * Every entry at every position of a folded text: start ascending, longer first, then by number. A surface that
   * belongs to several entries gives one match for each, next to one another.
   */
  scan(folded: string): NameMatch[];
  /** Numbers of the entries that bear a surface, such as `朝阳区`; empty for none. */
  find(surface: string): readonly number[];
  /** A plain word list of dictionaries/words.yaml, folded; empty where there is none of that name. */
  words(list: string): ReadonlySet<string>;
}

export interface LexiconOptions {
  /** The user's own dictionaries, read like ours: their rows are added, and a row that ours has by name is extended. */
  dict?: readonly DictionaryText[] | undefined;
}

let standard: Lexicon | undefined;

/** The lexicon. Without dictionaries of the user's own it is made once. Throws a `DictionaryError` for a dictionary with mistakes in it. */
export function loadLexicon({ dict = [] }: LexiconOptions = {}): Lexicon {
  if (dict.length > 0) return withUserRows(dict);
  if (!standard) {
    const { entries, trie } = defaultDictionary();
    standard = makeLexicon(entries, [trie]);
  }
  return standard;
}

function makeLexicon(entries: readonly LexiconEntry[], tries: readonly Trie[]): Lexicon {
  const words = new Map<string, ReadonlySet<string>>();
  const scan = (folded: string) => mergeMatches(tries.map((trie) => scanTrie(trie, folded)));
  return {
    entries,
    scan,
    find: (surface) => {
      const folded = fold(surface);
      return scan(folded).flatMap((match) => (match.end - match.start === folded.length ? match.id : []));
    },
    words: (list) => {
      const known = words.get(list);
      if (known) return known;
      const isAsked = (entry: LexiconEntry) => entry.kind === 'word' && entry.row.name === list;
      const found = new Set(entries.filter(isAsked).flatMap((entry) => entry.row.aliases.map(fold)));
      words.set(list, found);
      return found;
    },
  };
}

/** Matches of several tries in the one order that `scan` promises, each match once. */
function mergeMatches(lists: readonly NameMatch[][]): NameMatch[] {
  if (lists.length === 1) return lists[0]!;
  const all = lists.flat().sort((a, b) => a.start - b.start || b.end - a.end || a.id - b.id);
  return all.filter((match, index) => {
    const before = all[index - 1];
    return !before || before.start !== match.start || before.end !== match.end || before.id !== match.id;
  });
}

function withUserRows(dict: readonly DictionaryText[]): Lexicon {
  const readings = dict.map(readDictionary);
  const problems = [...readings.flatMap((reading) => reading.problems), ...findDuplicates(readings)];
  if (problems.length > 0) throw new DictionaryError(problems);

  const { entries: ours, trie } = defaultDictionary();
  const entries = [...ours];
  const known = new Map(entries.map((entry, id) => [keyOf(entry), id]));
  const surfaces = new Map<string, number[]>();
  for (const reading of readings) {
    for (const entry of entriesOf({ ...noRows(), ...reading.rows })) {
      const id = known.get(keyOf(entry)) ?? entries.length;
      known.set(keyOf(entry), id);
      const given = reading.keys.get(entry.row) ?? new Set();
      entries[id] = extended(entries[id], entry, given);
      for (const surface of surfacesOf([entry]).keys()) {
        surfaces.set(surface, [...(surfaces.get(surface) ?? []), id]);
      }
    }
  }
  return makeLexicon(entries, surfaces.size > 0 ? [trie, buildTrie(surfaces)] : [trie]);
}

/** Rows with the same key are the same thing: same kind and name, and for a division the same code. */
function keyOf({ kind, row }: LexiconEntry): string {
  return [kind, row.name, 'code' in row ? row.code : '', 'type' in row ? row.type : ''].join(' ');
}

/** Our entry with what the user's row gives: its aliases are added to ours, any other value replaces ours. */
function extended(
  ours: LexiconEntry | undefined,
  theirs: LexiconEntry,
  given: ReadonlySet<string>,
): LexiconEntry {
  if (!ours) return theirs;
  const values = Object.entries(theirs.row).filter(([key]) => given.has(key));
  const aliases = [...new Set([...ours.row.aliases, ...theirs.row.aliases])];
  const row = { ...ours.row, ...Object.fromEntries(values), aliases };
  return { ...ours, ...(ours.kind === 'region' && { code: ours.code }), row } as LexiconEntry;
}
