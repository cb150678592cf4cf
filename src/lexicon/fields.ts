import type { Located } from './yaml-tree.ts';

/** Reports what is wrong with the value at a line. */
export type Report = (line: number, message: string) => void;

/** How one key of a row is read. */
export interface Field<T> {
  /** The value where it is well formed, else undefined after a report. */
  read: (located: Located, report: Report) => T | undefined;
  /** What the row gets where the key is absent; without it the key must be given. */
  missing?: () => T;
}

export type Fields<Row> = { readonly [Key in keyof Row]: Field<Row[Key]> };

/** Keys that any row may carry for its readers; they do not reach the lexicon. */
const REMARKS = new Set(['source', 'note']);

const YEAR_OR_MONTH = /^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?$/;
const CODE = /^[1-9]\d{5}$/;

function isText(value: Located['value']): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function readText(located: Located, report: Report): string | undefined {
  if (isText(located.value)) return located.value.trim();
  report(located.line, 'expected a text');
  return undefined;
}

/** A name: a text of two characters at least, since a single one would match everywhere. */
function readName(located: Located, report: Report): string | undefined {
  const name = readText(located, report);
  if (name === undefined || name.length >= 2) return name;
  report(located.line, `"${name}" is too short for a name: two characters at least`);
  return undefined;
}

export const name: Field<string> = { read: readName };
export const text: Field<string> = { read: readText };

/** A list of texts; absent means empty. */
function listOf(read: Field<string>['read']): Field<string[]> {
  return {
    missing: () => [],
    read: (located, report) => {
      if (located.value === null) return [];
      if (!Array.isArray(located.value)) {
        report(located.line, 'expected a list, such as [甲, 乙]');
        return undefined;
      }
      const items = (located.value as readonly Located[]).map((item) => read(item, report));
      return items.filter((item) => item !== undefined);
    },
  };
}

export const names = listOf(readName);
export const words = listOf(readText);

/** One of a few words. */
export function oneOf<T extends string>(choices: readonly T[], missing?: T): Field<T> {
  return {
    ...(missing === undefined ? {} : { missing: () => missing }),
    read: (located, report) => {
      const choice = choices.find((candidate) => candidate === located.value);
      if (choice === undefined) report(located.line, `expected one of ${choices.join(', ')}`);
      return choice;
    },
  };
}

/** A list of words out of a few. */
export function someOf<T extends string>(choices: readonly T[]): Field<T[]> {
  const one = oneOf(choices);
  return {
    missing: () => [],
    read: (located, report) => {
      const list = words.read(located, report);
      return list?.flatMap((value) => one.read({ line: located.line, value }, report) ?? []);
    },
  };
}

/** A map from keys that `key` admits to names. */
function mapWith<Key extends string>(key: Field<Key>, expected: string): Field<Partial<Record<Key, string>>> {
  return {
    missing: () => ({}),
    read: (located, report) => {
      const map: Partial<Record<Key, string>> = {};
      if (located.value === null) return map;
      if (!(located.value instanceof Map)) {
        report(located.line, `expected a map with ${expected}`);
        return undefined;
      }
      for (const [given, value] of located.value as ReadonlyMap<string, Located>) {
        const known = key.read({ line: value.line, value: given }, report);
        const named = readName(value, report);
        if (known !== undefined && named !== undefined) map[known] = named;
      }
      return map;
    },
  };
}

/** A map from a few words to names. */
export function mapOf<T extends string>(choices: readonly T[]): Field<Partial<Record<T, string>>> {
  return mapWith(oneOf(choices), `the keys ${choices.join(', ')}`);
}

function orNull(pattern: RegExp, expected: string): Field<string | null> {
  return {
    missing: () => null,
    read: ({ line, value }, report) => {
      if (value === null) return null;
      if (pattern.test(String(value))) return String(value);
      report(line, `expected ${expected}`);
      return undefined;
    },
  };
}

/** `2018` or `2018-03`, or nothing. */
export const yearOrNull = orNull(YEAR_OR_MONTH, 'a year or month such as 2018 or 2018-03');
export const codeOrNull = orNull(CODE, 'a GB/T 2260 code of six digits');
export const nameOrNull = orNull(/\S{2}/, 'a name');
export const code: Field<string> = { read: codeOrNull.read as Field<string>['read'] };
/** A map from codes of divisions to names. */
export const namesByCode = mapWith(code, 'codes of divisions as its keys') as Field<
  Readonly<Record<string, string>>
>;

/** Reads a row by its fields: every key known, every value well formed, or undefined after reports. */
export function readRow<Row extends object>(
  fields: Fields<Row>,
  located: Located,
  report: Report,
): Row | undefined {
  if (!(located.value instanceof Map)) {
    report(located.line, `expected a row with the keys ${Object.keys(fields).join(', ')}`);
    return undefined;
  }
  const given = located.value as ReadonlyMap<string, Located>;
  let isSound = true;
  const reportHere: Report = (line, message) => {
    isSound = false;
    report(line, message);
  };
  for (const [key, value] of given) {
    if (!(key in fields) && !REMARKS.has(key)) reportHere(value.line, `unknown key "${key}"`);
  }
  const row: Partial<Row> = {};
  for (const key of Object.keys(fields) as (keyof Row & string)[]) {
    const field = fields[key];
    const value = given.get(key);
    if (value) {
      const read = field.read(value, (line, message) => reportHere(line, `${key}: ${message}`));
      if (read !== undefined) row[key] = read;
    } else if (field.missing) row[key] = field.missing();
    else reportHere(located.line, `the key "${key}" is missing`);
  }
  return isSound ? (row as Row) : undefined;
}
