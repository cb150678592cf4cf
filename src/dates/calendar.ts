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

// Days are counted as in Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms": a year that begins in March ends
// with its leap day. Several times faster than asking a `Date`, and dates are asked for all the time.

/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH = 719_468;
/** Days of 400 years, after which the calendar repeats. */
const ERA = 146_097;

/** The day number of a date of the proleptic Gregorian calendar; days beyond the month's end run over, as months do. */
export function dayOf(year: number, month: number, day: number): Day {
  const months = 12 * year + month - 3;
  const marchYear = Math.floor(months / 12);
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leapDays + daysBefore(months - 12 * marchYear) + day - 1 - EPOCH;
}

export function dateOf(day: Day): YearMonthDay {
  const days = day + EPOCH;
  const era = Math.floor(days / ERA);
  const ofEra = days - ERA * era;
  const leapDays = Math.floor(ofEra / 1460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096);
  const yearOfEra = Math.floor((ofEra - leapDays) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + 400 * era + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - daysBefore(marchMonth) + 1,
  };
}

/** Days of a year that begins in March before its month (0 for March): five months have 153 days. */
function daysBefore(marchMonth: number): number {
  return Math.floor((153 * marchMonth + 2) / 5);
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
