import type { RegionRow } from '../lexicon/rows.ts';

/** How well a name fits a year: 0 in force, 1 within a year of its beginning or end, 2 a former name, 3 not yet in use. */
export function fitOf({ from, until }: RegionRow, year: number | null): 0 | 1 | 2 | 3 {
  if (year === null) return until === null ? 0 : 2;
  const first = from === null ? 0 : Number(from.slice(0, 4));
  const end = until === null ? Number.POSITIVE_INFINITY : Number(until.slice(0, 4));
  if (first > year + 1) return 3;
  if (first > year || end === year) return 1;
  return end > year ? 0 : 2;
}

/** The rows that fit the year best; none where the name was not yet in use. One row a code. */
export function fitting(rows: readonly RegionRow[], year: number | null): RegionRow[] {
  const best = Math.min(...rows.map((row) => fitOf(row, year)));
  if (best > 2) return [];
  const byCode = new Map(rows.filter((row) => fitOf(row, year) === best).map((row) => [row.code, row]));
  return [...byCode.values()];
}

const LEVELS = { province: 0, prefecture: 1, county: 2 } as const;

/** Large cities in the order in which a district named without its city is most likely theirs; first four digits of the code. */
const PROMINENT =
  '1101 3101 1201 5001 4401 4403 5101 3301 4201 3201 6101 3702 4301 4101 2102 3302 3502 3701 2101 3501'
    .split(' ')
    .map((city, rank) => [city, rank] as const);
const PROMINENCE: ReadonlyMap<string, number> = new Map(PROMINENT);

/** How many mentions of the article lie in each province (two digits of the code), prefecture (four) and division. */
export class PlaceCounts {
  readonly #counts = new Map<string, number>();

  add(code: string, weight = 1): void {
    for (const part of partsOf(code)) this.#counts.set(part, this.of(part) + weight);
  }

  of(part: string): number {
    return this.#counts.get(part) ?? 0;
  }

  /** What speaks for a division: most of all itself, then its prefecture, then its province. */
  weightOf({ code, level }: RegionRow): number {
    const own = 100 * this.of(code);
    const prefecture = level === 'county' ? 10 * this.of(code.slice(0, 4)) : 0;
    return own + prefecture + this.of(code.slice(0, 2));
  }
}

/** A division's province, its prefecture where it has one, and itself. Municipalities count as prefectures of their own. */
function partsOf(code: string): string[] {
  const parts = [code.slice(0, 2)];
  if (code.endsWith('0000')) {
    parts.push(code);
    if (/^(?:11|12|31|50)/.test(code)) parts.push(`${parts[0]}01`, `${parts[0]}02`);
    return parts;
  }
  return code.endsWith('00') ? [...parts, code.slice(0, 4), code] : [...parts, code.slice(0, 4), code];
}

/** The likeliest of several divisions: by the article's other places, then by level, then by the prominence of its city, then the one that ended last. Null where nothing tells. */
export function choose(
  rows: readonly RegionRow[],
  near: PlaceCounts,
  article: PlaceCounts,
): RegionRow | null {
  if (rows.length < 2) return rows[0] ?? null;
  for (const measure of [
    (row: RegionRow) => near.weightOf(row),
    (row: RegionRow) => article.weightOf(row),
    (row: RegionRow) => -LEVELS[row.level],
    (row: RegionRow) => -(PROMINENCE.get(row.code.slice(0, 4)) ?? PROMINENCE.size),
    (row: RegionRow) => Number(row.until?.slice(0, 4) ?? '9999'),
  ]) {
    const highest = Math.max(...rows.map(measure));
    rows = rows.filter((row) => measure(row) === highest);
    if (rows.length === 1) return rows[0]!;
  }
  return null;
}
