import { fold } from '../text/fold.ts';
import { type DictionaryRows, entriesOf, type LexiconEntry, noRows, surfaceTexts } from './entry.ts';
import { DictionaryError, type DictionaryProblem } from './problems.ts';
import { type DictionaryReading, type DictionaryText, readDictionary } from './read-dictionary.ts';
import { readRegionTable } from './read-regions.ts';
import { buildTrie, type Trie } from './trie.ts';

/** What the build writes and `loadLexicon` reads: the entries by number, and the trie of their surfaces. */
export interface CompiledDictionary {
  entries: LexiconEntry[];
  trie: Trie;
}

type Lists = Exclude<keyof DictionaryRows, 'words'>;
const LISTS: readonly Lists[] = ['bodies', 'organs', 'regions', 'triggers', 'places', 'foreignOrgans'];

/** Compiles dictionary texts: YAML lists, and the table of divisions (.tsv). Throws a `DictionaryError` that names every problem. */
export function compileDictionary(texts: readonly DictionaryText[]): CompiledDictionary {
  const rows = noRows();
  const problems: DictionaryProblem[] = [];
  const readings: DictionaryReading[] = [];
  for (const given of texts) {
    if (given.file.endsWith('.tsv')) {
      const table = readRegionTable(given.file, given.text);
      rows.regions.push(...table.rows);
      problems.push(...table.problems);
      continue;
    }
    const reading = readDictionary(given);
    readings.push(reading);
    problems.push(...reading.problems);
    for (const list of LISTS) (rows[list] as unknown[]).push(...reading.rows[list]);
    rows.words.push(...reading.rows.words);
  }
  problems.push(...findDuplicates(readings), ...findLostSuccessors(readings, rows));
  if (problems.length > 0) throw new DictionaryError(problems);
  const entries = entriesOf(rows);
  return { entries, trie: buildTrie(surfacesOf(entries)) };
}

/** Folded surface → numbers of the entries that bear it, the first entry having number `first`. */
export function surfacesOf(entries: readonly LexiconEntry[], first = 0): Map<string, number[]> {
  const surfaces = new Map<string, number[]>();
  for (const [index, entry] of entries.entries()) {
    for (const surface of surfaceTexts(entry)) {
      const folded = fold(surface);
      const ids = surfaces.get(folded);
      if (ids) ids.push(first + index);
      else surfaces.set(folded, [first + index]);
    }
  }
  return surfaces;
}

/** Two rows of one list with the same name whose years overlap. Different bodies may bear one name one after the other. */
export function findDuplicates(readings: readonly DictionaryReading[]): DictionaryProblem[] {
  const problems: DictionaryProblem[] = [];
  for (const list of LISTS) {
    const seen = new Map<string, { from: string; until: string }[]>();
    for (const { file, rows, lines } of readings) {
      for (const row of rows[list]) {
        const { from, until, type, region } = row as {
          from?: string;
          until?: string;
          type?: string;
          region?: string;
        };
        const key = [row.name, type, region].join(' ');
        const period = { from: from ?? '', until: until ?? '9999' };
        const periods = seen.get(key) ?? [];
        if (periods.some((other) => period.from < other.until && other.from < period.until)) {
          problems.push({ file, line: lines.get(row) ?? 1, message: `"${row.name}" is already in ${list}` });
        }
        seen.set(key, [...periods, period]);
      }
    }
  }
  return problems;
}

function findLostSuccessors(
  readings: readonly DictionaryReading[],
  rows: DictionaryRows,
): DictionaryProblem[] {
  const bodies = new Set(rows.bodies.map((row) => row.name));
  return readings.flatMap(({ file, rows: own, lines }) =>
    own.bodies
      .filter((row) => row.successor !== null && !bodies.has(row.successor))
      .map((row) => ({
        file,
        line: lines.get(row) ?? 1,
        message: `successor "${row.successor}" of "${row.name}" is not in bodies`,
      })),
  );
}
