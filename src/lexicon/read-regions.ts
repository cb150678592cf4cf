import type { RegionLevel } from '../model/mention.ts';
import type { DictionaryProblem } from './problems.ts';
import type { RegionRow } from './rows.ts';

/** The columns of dictionaries/regions.tsv, in order. */
export const REGION_COLUMNS = ['code', 'name', 'aliases', 'from', 'until', 'successor'] as const;

/** The level that a GB/T 2260 code tells by its zeros: 110000 a province, 330300 a prefecture, 330327 a county. */
export function levelOfCode(code: string): RegionLevel {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}

/** Reads the table of divisions: tab-separated, `#` opens a remark, aliases parted by spaces, an empty cell is null. */
export function readRegionTable(
  file: string,
  table: string,
): { rows: RegionRow[]; problems: DictionaryProblem[] } {
  const rows: RegionRow[] = [];
  const problems: DictionaryProblem[] = [];
  const seen = new Set<string>();
  for (const [index, line] of table.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const cells = line.split('\t');
    const [code = '', name = '', aliases = '', from = '', until = '', successor = ''] = cells;
    const report = (message: string) => problems.push({ file, line: index + 1, message });
    if (cells.length !== REGION_COLUMNS.length) report(`expected ${REGION_COLUMNS.length} columns`);
    if (!/^\d{6}$/.test(code)) report(`"${code}" is not a code of six digits`);
    if (name.length < 2) report(`"${name}" is not a name`);
    for (const year of [from, until])
      if (!/^(?:(?:19|20)\d\d)?$/.test(year)) report(`"${year}" is not a year`);
    if (seen.has(code + name + from)) report(`${code} ${name} is given twice`);
    seen.add(code + name + from);
    rows.push({
      code,
      name,
      aliases: aliases === '' ? [] : aliases.split(' '),
      level: levelOfCode(code),
      from: from || null,
      until: until || null,
      successor: successor || null,
    });
  }
  return { rows, problems };
}
