import { type Day, type Days, dayOf, weekdayOf } from './calendar.ts';
import { lunarDay } from './lunar.ts';

/** Festivals on a fixed day of the calendar: month, day. */
const FIXED: Readonly<Record<string, readonly [number, number]>> = {
  元旦: [1, 1],
  情人节: [2, 14],
  妇女节: [3, 8],
  植树节: [3, 12],
  愚人节: [4, 1],
  劳动节: [5, 1],
  五一: [5, 1],
  青年节: [5, 4],
  儿童节: [6, 1],
  建党节: [7, 1],
  建军节: [8, 1],
  教师节: [9, 10],
  国庆: [10, 1],
  国庆节: [10, 1],
  十一: [10, 1],
  万圣节: [10, 31],
  光棍节: [11, 11],
  双十一: [11, 11],
  双11: [11, 11],
  双十二: [12, 12],
  双12: [12, 12],
  平安夜: [12, 24],
  圣诞: [12, 25],
};

/** Festivals of the lunar calendar: month, day. 除夕 is the last day of the year before. */
const LUNAR: Readonly<Record<string, readonly [number, number]>> = {
  春节: [1, 1],
  元宵: [1, 15],
  端午: [5, 5],
  七夕: [7, 7],
  中元: [7, 15],
  中秋: [8, 15],
  重阳: [9, 9],
};

/** Festivals on the n-th weekday of a month: month, weekday (7 for Sunday), n. */
const WEEKDAYS: Readonly<Record<string, readonly [number, number, number]>> = {
  母亲节: [5, 7, 2],
  父亲节: [6, 7, 3],
  感恩节: [11, 4, 4],
};

/** Days of the long holidays at 春节 and 国庆. */
const LONG_HOLIDAY = 7;

/** The days of a festival in a calendar year, or of the long holiday that begins with it; null where it is not known. */
export function festivalDays(name: string, year: number, long = false): Days | null {
  const day = festivalDay(name, year);
  return day === null ? null : { start: day, end: day + (long ? LONG_HOLIDAY - 1 : 0) };
}

function festivalDay(name: string, year: number): Day | null {
  const fixed = FIXED[name];
  if (fixed) return dayOf(year, fixed[0], fixed[1]);
  const lunar = LUNAR[name];
  if (lunar) return lunarDay(year, lunar[0], lunar[1]);
  const weekday = WEEKDAYS[name];
  if (weekday) return nthWeekday(year, weekday[0], weekday[1], weekday[2]);
  if (name === '除夕' || name === '大年三十') {
    const newYear = lunarDay(year, 1, 1);
    return newYear === null ? null : newYear - 1;
  }
  // The eighth of the twelfth month falls into the January of the next calendar year, or just before it.
  if (name === '腊八') return lunarDay(year - 1, 12, 8);
  if (name === '清明') return qingming(year);
  return null;
}

/** The n-th weekday of a month; the last for n = −1. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth < 0) {
    const last = dayOf(year, month + 1, 0);
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}

/** 清明 by the mean length of the solar year, right for 1901-2099 but for a handful of years. */
function qingming(year: number): Day {
  const base = year < 2000 ? 5.59 : 4.81;
  const ofCentury = year % 100;
  return dayOf(year, 4, Math.floor(ofCentury * 0.2422 + base) - Math.floor(ofCentury / 4));
}
