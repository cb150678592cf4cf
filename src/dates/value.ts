import { type Day, type Days, dateOf, dayOf, isoDay, isoYear, monthDays, two, yearDays } from './calendar.ts';
import type { Portion } from './stated.ts';

/** What an expression means: its days (null where no year can be known) and their EDTF text with the stated precision. */
export interface Value {
  days: Days | null;
  edtf: string;
  /** The EDTF text at the precision of the core: 5月底 is `2021-05`, and its days are the last ones. */
  core: string;
  /** The days of the core: all of May for 5月底. */
  coreDays: Days | null;
  precision: 'day' | 'month' | 'year' | 'interval';
  portion: Portion | null;
}

const plain = (days: Days, edtf: string, precision: Value['precision']): Value => ({
  days,
  edtf,
  core: edtf,
  coreDays: days,
  precision,
  portion: null,
});

export function dayValue(day: Day): Value {
  return plain({ start: day, end: day }, isoDay(day), 'day');
}

export function monthValue(year: number, month: number): Value {
  return plain(monthDays(year, month), `${isoYear(year)}-${two(month)}`, 'month');
}

export function yearValue(year: number): Value {
  return plain(yearDays(year), isoYear(year), 'year');
}

/** Whole years: a single one, or `2021/2025`. */
export function yearsValue(first: number, last: number): Value {
  if (first === last) return yearValue(first);
  const days = { start: dayOf(first, 1, 1), end: dayOf(last, 12, 31) };
  return plain(days, `${isoYear(first)}/${isoYear(last)}`, 'interval');
}

/** Whole months: a single one, or `2021-01/2021-03`. Months over 12 run into the next year. */
export function monthsValue(year: number, first: number, last: number): Value {
  const days = { start: dayOf(year, first, 1), end: dayOf(year, last + 1, 0) };
  const [from, to] = [dateOf(days.start), dateOf(days.end)];
  if (first === last) return monthValue(from.year, from.month);
  return plain(
    days,
    `${isoYear(from.year)}-${two(from.month)}/${isoYear(to.year)}-${two(to.month)}`,
    'interval',
  );
}

/** A stretch of days, written as such. */
export function daysValue(start: Day, end: Day): Value {
  if (start === end) return dayValue(start);
  return plain({ start, end }, `${isoDay(start)}/${isoDay(end)}`, 'interval');
}

/** A value of which no year can be known: only its text. */
export function unknownValue(edtf: string, precision: Value['precision']): Value {
  return { days: null, edtf, core: edtf, coreDays: null, precision, portion: null };
}

/** 初, 中 or 底 of a month, quarter, year or longer. */
export function portionValue(whole: Value, portion: Portion): Value {
  if (!whole.days) return { ...whole, portion };
  const days = portionDays(whole, whole.days, portion);
  return {
    days,
    edtf: portionText(whole, days),
    core: whole.core,
    coreDays: whole.coreDays,
    precision: 'interval',
    portion,
  };
}

// 月初 is the first five days, 月中 the tenth to the twentieth, 月底 the twenty-fifth to the last; of a year the first
// month, the two in the middle and the last; of a century its first and last ten years and the twenty in the middle; of
// any other stretch its first, middle and last third.
function portionDays(whole: Value, { start, end }: Days, portion: Portion): Days {
  const first = dateOf(start);
  if (whole.precision === 'month') {
    if (portion === 'early') return { start, end: start + 4 };
    if (portion === 'middle') return { start: start + 9, end: start + 19 };
    return { start: start + 24, end };
  }
  const months = (dateOf(end).year - first.year) * 12 + dateOf(end).month - first.month + 1;
  if (months <= 12) {
    const length = months === 12 && portion === 'middle' ? 2 : 1;
    const offset = { early: 0, middle: Math.floor((months - length) / 2), late: months - 1 }[portion];
    return {
      start: dayOf(first.year, first.month + offset, 1),
      end: dayOf(first.year, first.month + offset + length, 0),
    };
  }
  const years = months / 12;
  const length = years >= 100 ? (portion === 'middle' ? 20 : 10) : Math.ceil(years / 3);
  const offset = { early: 0, middle: Math.floor((years - length) / 2), late: years - length }[portion];
  return { start: dayOf(first.year + offset, 1, 1), end: dayOf(first.year + offset + length, 1, 0) };
}

function portionText(whole: Value, days: Days): string {
  if (whole.precision === 'month') return `${isoDay(days.start)}/${isoDay(days.end)}`;
  const [from, to] = [dateOf(days.start), dateOf(days.end)];
  if (whole.precision === 'year' || to.year === from.year)
    return monthsValue(from.year, from.month, to.month).edtf;
  return `${isoYear(from.year)}/${isoYear(to.year)}`;
}

/** From the first day of one value to the last day of another, each end as precisely as it was said. */
export function rangeValue(start: Value, end: Value): Value {
  const edtf = `${endText(start, 0)}/${endText(end, 1)}`;
  const days = start.days && end.days ? { start: start.days.start, end: end.days.end } : null;
  if (!days) return unknownValue(edtf, 'interval');
  return plain(days, edtf, 'interval');
}

function endText(value: Value, side: 0 | 1): string {
  return value.edtf.split('/')[side] ?? value.edtf;
}
