import type { BodyName } from '../../model/mention.ts';

/** Months compare as texts once a bare year stands for its January. */
function monthOf(bound: string): string {
  return bound.length === 4 ? `${bound}-01` : bound;
}

/** Whether a body of this name had been founded by `month`; without a month, or a known founding, it had. */
export function isFounded({ from }: Pick<BodyName, 'from'>, month: string | null): boolean {
  return month === null || from === null || monthOf(from) <= month;
}

/** Whether the name was in use in `month`; without a month: whether it is in use today. */
export function isInUse({ from, until }: Pick<BodyName, 'from' | 'until'>, month: string | null): boolean {
  if (month === null) return until === null;
  return isFounded({ from }, month) && (until === null || month < monthOf(until));
}

/**
 * The rows that a surface can stand for at `month`, best first: those in use then, those called exactly so, those that ended last.
 * Bodies not yet founded are left out; historical ones stay, since articles go on naming them.
 */
export function rank<Row extends { name: string; from: string | null; until: string | null }>(
  rows: readonly Row[],
  surface: string,
  month: string | null,
): Row[] {
  const score = (row: Row) => (isInUse(row, month) ? 2 : 0) + (row.name === surface ? 1 : 0);
  return rows
    .filter((row) => isFounded(row, month))
    .sort(
      (a, b) => score(b) - score(a) || monthOf(b.until ?? '9999').localeCompare(monthOf(a.until ?? '9999')),
    );
}
