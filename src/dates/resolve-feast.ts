import { type Days, dateOf } from './calendar.ts';
import { festivalDays } from './festivals.ts';
import type { Setting } from './infer.ts';
import { lunarDay } from './lunar.ts';
import type { Stated } from './stated.ts';

/** More than any day of a year lies from another: what has been comes after all that is to come. */
const BEYOND = 400;

/** The days of a festival or lunar date in a year; null where they are not known. */
export function feastDays({ festival, longHoliday, lunar }: Stated, year: number): Days | null {
  if (festival) return festivalDays(festival, year, longHoliday);
  const day = lunar ? lunarDay(year, lunar.month, lunar.day) : null;
  return day === null ? null : { start: day, end: day };
}

/** A festival without a year is that of the year told, else the nearest in time: the next one where the clause looks forward. */
export function inferFeastYear(stated: Stated, { told, published, tense }: Setting): number | null {
  const carried = told.sentenceYear ?? told.paragraphYear;
  if (carried !== null || published === null) return carried ?? told.year;
  const { year } = dateOf(published);
  const distance = (candidate: number) => {
    const days = feastDays(stated, candidate);
    if (!days) return Number.POSITIVE_INFINITY;
    const ahead = days.start - published;
    return tense === 'forward' && ahead < 0 ? BEYOND - ahead : Math.abs(ahead);
  };
  return [year, year + 1, year - 1].sort((a, b) => distance(a) - distance(b))[0]!;
}
