import { type Day, dayOf } from './calendar.ts';

// One five-digit hexadecimal number a year, 1900-2100, as the Unicode CLDR calendar "chinese" has it: the last digit is
// the leap month (0 for none), the first tells whether the leap month has 30 days, the bits between are months 1-12
// from the highest down, set where the month has 30 days.
const YEARS = [
  '04bd8 04ae0 0a570 054d5 0d260 0d950 16554 056a0 09ad0 055d2 04ae0 0a5b6 0a4d0 0d250 1d255 0b540 0d6a0',
  '18da3 095b0 14977 04970 0a4b0 1b0b6 06a50 06d40 1ab54 02b60 09570 052f2 04970 06566 0d4a0 0ea50 16a95',
  '05ad0 02b60 186e3 092e0 1c8d7 0c950 0d4a0 1d8a6 0b550 056a0 1a5b4 025d0 092d0 0d2b2 0a950 0b557 06ca0',
  '0b550 15355 04db0 025b0 18573 052b0 0a9a8 0e950 06aa0 0aea6 0ab50 04b60 0aae4 0a570 05260 0f263 0d950',
  '05b57 056a0 096d0 04dd5 04ad0 0a4d0 0d4d4 0d250 0d558 0b540 0b6a0 195a6 095b0 049b0 0a974 0a4b0 0b27a',
  '06a50 06d40 1ad47 0ab60 09570 04af5 04970 064b0 074a3 0ea50 06b58 05ac0 0ab60 096e5 092e0 0c960 0d954',
  '0d4a0 0da50 07552 056a0 0abb7 025d0 092d0 0cab5 0a950 0b4a0 0bca4 0ad50 055d9 04ba0 0a5b0 15176 05270',
  '0a930 07954 06aa0 0ad50 05b52 04b60 0a6e6 0a4f0 05260 0ea65 0d520 0daa0 076a3 096d0 04afb 04ad0 0a4d0',
  '1d0b6 0d250 0d520 0dd45 0b5a0 056d0 055b2 049b0 0a577 0a4b0 0aa50 1b255 06d20 0ada0 14b63 09370 049f8',
  '04970 064b0 168a6 0ea50 06b20 1a6c4 0aae0 092e0 0d2e3 0c960 0d557 0d4a0 0da50 05d55 056a0 0a6d0 055d4',
  '092d0 0a9b8 0a950 0b4a0 0b6a6 0ad50 055a0 0aba4 0a5b0 052b0 0b273 06930 07337 06aa0 0ad50 14b55 04b60',
  '0a570 054e4 0d160 0e968 0d520 0daa0 16aa6 056d0 04ae0 0a9d4 0a2d0 0d150 0f252 0d520',
]
  .join(' ')
  .split(' ')
  .map((year) => Number.parseInt(year, 16));

const FIRST_YEAR = 1900;
const FIRST_DAY = dayOf(1900, 1, 31);

const leapMonth = (year: number) => year & 0xf;
const leapDays = (year: number) => (leapMonth(year) === 0 ? 0 : year & 0x10000 ? 30 : 29);
const monthDays = (year: number, month: number) => (year & (0x10000 >> month) ? 30 : 29);

function yearDays(year: number): number {
  let days = leapDays(year);
  for (let month = 1; month <= 12; month++) days += monthDays(year, month);
  return days;
}

let newYears: Day[] | undefined;

/** The first day of a lunar year; the table is built on first use. */
function newYear(year: number): Day {
  if (!newYears) {
    newYears = [FIRST_DAY];
    for (const row of YEARS) newYears.push(newYears.at(-1)! + yearDays(row));
  }
  return newYears[year - FIRST_YEAR]!;
}

/**
 * The day of a lunar date: `year` is the year in which the lunar year begins, months are counted 1-12 and never mean the
 * leap month; day 30 of a short month is its last day. Null outside 1900-2100.
 */
export function lunarDay(year: number, month: number, day: number): Day | null {
  const row = YEARS[year - FIRST_YEAR];
  if (row === undefined) return null;
  let start = newYear(year);
  for (let before = 1; before < month; before++) {
    start += monthDays(row, before);
    if (before === leapMonth(row)) start += leapDays(row);
  }
  return start + Math.min(day, monthDays(row, month)) - 1;
}
