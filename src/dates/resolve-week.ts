import { type Day, dayOf, mondayOf, weekdayOf } from './calendar.ts';
import type { WeekStated } from './stated.ts';
import type { Tense } from './tense.ts';
import { daysValue, type Value } from './value.ts';

/** The days of a week counted from the published one; a bare weekday is in the week that the tense decides. */
export function weekDays({ shift, days: [first, last] }: WeekStated, published: Day, tense: Tense): Value {
  const monday = mondayOf(published) + 7 * (shift ?? bareShift(published, last, tense));
  return daysValue(monday + first - 1, monday + last - 1);
}

/** 周五 is that of this week, unless the clause speaks of the past or the future and that day lies on the other side. */
function bareShift(published: Day, weekday: number, tense: Tense): number {
  const today = weekdayOf(published);
  if (tense === 'forward') return weekday < today ? 1 : 0;
  return tense === 'past' && weekday > today ? -1 : 0;
}

/**
 * Weeks of a year, or of a month of it: counted from the one that holds the fourth day, as ISO 8601 counts them. Week −1
 * is the last that has most of its days in the month or year.
 */
export function countedWeeks(
  [first, last]: readonly [number, number],
  year: number,
  month: number | null,
): Value {
  if (first < 0) {
    const monday = mondayOf(dayOf(year, (month ?? 12) + 1, 0) - 3);
    return daysValue(monday, monday + 6);
  }
  const monday = mondayOf(dayOf(year, month ?? 1, 4));
  return daysValue(monday + 7 * (first - 1), monday + 7 * last - 1);
}
