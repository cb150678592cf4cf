/** A calendar day as the number of days since 1970-01-01. Carries no clock and no time zone. */
export type Day = number;

export interface YearMonthDay {
  year: number;
  month: number;
  day: number;
}

/** A stretch of days, both ends included. */
export interface Days {
  start: Day;
  end: Day;
}

const MILLISECONDS = 86_400_000;

/** The day number of a date of the proleptic Gregorian calendar; days beyond the month's end run over. */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MILLISECONDS);
}

export function dateOf(day: Day): YearMonthDay {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysInMonth(year: number, month: number): number {
  return dateOf(dayOf(year, month + 1, 0)).day;
}

/** 1 for Monday … 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the week that holds the day. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

/** The same day of the month `months` later, or that month's last day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = dateOf(day);
  const first = dateOf(dayOf(year, month + months, 1));
  return dayOf(first.year, first.month, Math.min(dayOfMonth, daysInMonth(first.year, first.month)));
}

export function monthDays(year: number, month: number): Days {
  return { start: dayOf(year, month, 1), end: dayOf(year, month + 1, 0) };
}

export function yearDays(year: number): Days {
  return { start: dayOf(year, 1, 1), end: dayOf(year, 12, 31) };
}

/** `2021-05-21` of a day. */
export function isoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return `${isoYear(year)}-${two(month)}-${two(dayOfMonth)}`;
}

export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}

export function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** The day that a `YYYY-MM-DD` text names, or null where it names none. */
export function readIsoDay(text: string | null | undefined): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '');
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayOf(year, month, day);
}
