import { dayOf, daysInMonth, two } from './calendar.ts';
import type { Stated } from './stated.ts';
import { daysValue, monthValue, unknownValue, type Value } from './value.ts';

const PORTIONS = ['early', 'middle', 'late'] as const;

/** A month, or the ten days or half of it that were named. */
export function partOfMonth(year: number, month: number, { tenDays, monthHalf }: Stated): Value {
  const end = daysInMonth(year, month);
  const between = (first: number, last: number) =>
    daysValue(dayOf(year, month, first), dayOf(year, month, last));
  if (monthHalf) return monthHalf === 1 ? between(1, 15) : between(16, end);
  if (!tenDays) return monthValue(year, month);
  const [first, last] = daysOf(tenDays, end);
  return { ...between(first, last), portion: PORTIONS[tenDays[1] - 1]! };
}

/** The same, or a day of the month, where no year can be known: `XXXX-05-21`. */
export function unknownMonth(month: number, day: number | null, { tenDays }: Stated): Value {
  const text = `XXXX-${two(month)}`;
  if (day !== null) return unknownValue(`${text}-${two(day)}`, 'day');
  if (!tenDays) return unknownValue(text, 'month');
  const [first, last] = daysOf(tenDays, daysInMonth(2000, month));
  return unknownValue(`${text}-${two(first)}/${text}-${two(last)}`, 'interval');
}

function daysOf([first, last]: readonly [number, number], monthEnd: number): readonly [number, number] {
  return [10 * first - 9, last === 3 ? monthEnd : 10 * last];
}
