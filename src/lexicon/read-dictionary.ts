import { EVENT_TYPES } from '../model/event.ts';
import type { BodyLevel, RegionLevel } from '../model/mention.ts';
import { type DictionaryRows, noRows } from './entry.ts';
import {
  code,
  codeOrNull,
  type Fields,
  mapOf,
  name,
  nameOrNull,
  names,
  namesByCode,
  oneOf,
  type Report,
  readRow,
  someOf,
  text,
  words,
  yearOrNull,
} from './fields.ts';
import type { DictionaryProblem } from './problems.ts';
import type { BodyRow, OrganRow, PlaceRow, RegionRow, TriggerRow, WordsRow } from './rows.ts';
import { type Located, parseYaml } from './yaml-tree.ts';

/** A dictionary's file name, as messages show it, and its text. */
export interface DictionaryText {
  file: string;
  text: string;
}

/** What was read of one file: its sound rows with the line of each, and what was wrong. */
export interface DictionaryReading {
  file: string;
  rows: DictionaryRows;
  /** 1-based line of each row. */
  lines: Map<object, number>;
  /** The keys that each row gives itself; its other values are defaults. */
  keys: Map<object, ReadonlySet<string>>;
  problems: DictionaryProblem[];
}

const REGION_LEVELS = ['province', 'prefecture', 'county'] as const satisfies readonly RegionLevel[];
const BODY_LEVELS = ['national', ...REGION_LEVELS, 'foreign'] as const satisfies readonly BodyLevel[];

const dated = { from: yearOrNull, until: yearOrNull };
const named = { name, aliases: names };

const ORGAN: Fields<OrganRow> = {
  ...named,
  levels: someOf(REGION_LEVELS),
  nameAt: mapOf(REGION_LEVELS),
  nameIn: namesByCode,
  full: nameOrNull,
  inDistrict: nameOrNull,
  ...dated,
};
const REGION: Fields<RegionRow> = {
  code,
  ...named,
  level: oneOf(REGION_LEVELS),
  ...dated,
  successor: nameOrNull,
};
const TRIGGER: Fields<TriggerRow> = { name: text, aliases: words, type: oneOf(EVENT_TYPES), hints: words };
const PLACE: Fields<PlaceRow> = { ...named, kind: oneOf(['country', 'part'] as const, 'country') };
const WORDS: Fields<WordsRow> = { list: text, names: words };

function bodyFields(isForeign: boolean): Fields<BodyRow> {
  const level = oneOf<BodyLevel>(BODY_LEVELS, isForeign ? 'foreign' : 'national');
  return { ...named, ...dated, successor: nameOrNull, level, region: codeOrNull };
}

/** Reads and checks one YAML dictionary. Rows of a file named foreign.yaml are foreign: bodies by default, organs always. */
export function readDictionary({ file, text }: DictionaryText): DictionaryReading {
  const { root, problems } = parseYaml(file, text);
  const reading: DictionaryReading = { file, rows: noRows(), lines: new Map(), keys: new Map(), problems };
  const report: Report = (line, message) => {
    problems.push({ file, line, message });
  };
  if (root === null || root.value === null) return reading;
  if (!(root.value instanceof Map)) {
    report(root.line, 'expected lists such as "bodies:" or "triggers:"');
    return reading;
  }

  const isForeign = /(?:^|[\\/])foreign\.ya?ml$/.test(file);
  const { rows, lines, keys } = reading;
  const readList = <Row extends object>(list: Located, fields: Fields<Row>, into: Row[]) => {
    if (list.value === null) return;
    if (!Array.isArray(list.value)) return report(list.line, 'expected a list of rows');
    for (const item of list.value as readonly Located[]) {
      const row = readRow(fields, item, report);
      if (!row) continue;
      into.push(row);
      lines.set(row, item.line);
      keys.set(row, new Set((item.value as ReadonlyMap<string, Located>).keys()));
    }
  };
  for (const [key, list] of root.value as ReadonlyMap<string, Located>) {
    if (key === 'source' || key === 'note') continue;
    else if (key === 'bodies') readList(list, bodyFields(isForeign), rows.bodies);
    else if (key === 'organs') readList(list, ORGAN, isForeign ? rows.foreignOrgans : rows.organs);
    else if (key === 'regions') readList(list, REGION, rows.regions);
    else if (key === 'triggers') readList(list, TRIGGER, rows.triggers);
    else if (key === 'places') readList(list, PLACE, rows.places);
    else if (key === 'words') readList(list, WORDS, rows.words);
    else report(list.line, `unknown list "${key}"`);
  }
  checkRows(reading, report);
  return reading;
}

/** What only a look at the whole row can tell: a period that ends before it begins, an alias given twice. */
function checkRows({ lines }: DictionaryReading, report: Report): void {
  for (const [row, line] of lines) {
    const { name: own, aliases = [], from, until } = row as Partial<BodyRow>;
    if (from && until && until < from) report(line, `until ${until} is before from ${from}`);
    const surfaces = own === undefined ? aliases : [own, ...aliases];
    const twice = surfaces.find((surface, index) => surfaces.indexOf(surface) !== index);
    if (twice !== undefined) report(line, `"${twice}" is given twice`);
  }
}
