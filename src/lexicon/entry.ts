import type { BodyRow, OrganRow, PlaceRow, RegionRow, TriggerRow, WordsRow } from './rows.ts';

/** The rows of one or more dictionary files, by kind. */
export interface DictionaryRows {
  bodies: BodyRow[];
  organs: OrganRow[];
  regions: RegionRow[];
  triggers: TriggerRow[];
  /** Foreign countries and supranational places. */
  places: PlaceRow[];
  /** Organ words that make a body after a foreign place (美国 + 商务部): the `organs` of a file named foreign.yaml. */
  foreignOrgans: OrganRow[];
  words: WordsRow[];
}

/** One thing the lexicon knows by name. Its surfaces are the row's name and its aliases, folded. */
export type LexiconEntry =
  | { kind: 'body'; row: BodyRow }
  | { kind: 'organ'; row: OrganRow }
  | { kind: 'region'; code: string; row: RegionRow }
  | { kind: 'trigger'; row: TriggerRow }
  | { kind: 'foreign-place'; row: PlaceRow }
  | { kind: 'foreign-organ'; row: OrganRow }
  /** A word list: its name is the list's, its surfaces are its words alone. */
  | { kind: 'word'; row: WordList };

/** A list of dictionaries/*words.yaml as an entry: `name` is the list's name, `aliases` are its words. */
export interface WordList {
  name: string;
  aliases: string[];
}

export type EntryKind = LexiconEntry['kind'];

export function noRows(): DictionaryRows {
  return { bodies: [], organs: [], regions: [], triggers: [], places: [], foreignOrgans: [], words: [] };
}

/** The texts that stand for an entry. */
export function surfaceTexts({ kind, row }: LexiconEntry): string[] {
  return kind === 'word' ? row.aliases : [row.name, ...row.aliases];
}

/** The entries of a dictionary in their fixed order, divisions last: an entry's number is its place in this list. */
export function entriesOf(rows: DictionaryRows): LexiconEntry[] {
  return [
    ...rows.bodies.map((row) => ({ kind: 'body' as const, row })),
    ...rows.organs.map((row) => ({ kind: 'organ' as const, row })),
    ...rows.triggers.map((row) => ({ kind: 'trigger' as const, row })),
    ...rows.places.map((row) => ({ kind: 'foreign-place' as const, row })),
    ...rows.foreignOrgans.map((row) => ({ kind: 'foreign-organ' as const, row })),
    ...rows.words.map(({ list, names }) => ({ kind: 'word' as const, row: { name: list, aliases: names } })),
    ...rows.regions.map((row) => ({ kind: 'region' as const, code: row.code, row })),
  ];
}
