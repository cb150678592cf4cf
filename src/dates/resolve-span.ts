import { addMonths, type Day, dateOf, dayOf, weekdayOf } from './calendar.ts';
import type { SpanStated } from './stated.ts';
import { daysValue, dayValue, monthValue, type Value, yearValue } from './value.ts';

const MONTHS: Partial<Record<SpanStated['unit'], number>> = { month: 1, quarter: 3, year: 12 };

/**
 * A length of time counted from a day. A point (三个月前) keeps the precision of its unit; a reach (近三个月) runs
 * between the origin and the day that lies so far away. Halves are fifteen days of a month and six months of a year.
 */
export function resolveSpan(span: SpanStated, origin: Day): Value | null {
  const far = farDay(span, origin);
  if (Math.abs(far - origin) > 400_000) return null;
  if (span.sense === 'reach') return reach(span, origin, far);
  const { year, month } = dateOf(far);
  if (span.unit === 'year' && !span.half) return yearValue(year);
  if ((MONTHS[span.unit] && !span.half) || span.unit === 'quarter' || span.unit === 'year')
    return monthValue(year, month);
  return dayValue(far);
}

/** 三个多月以来 reaches back into the month itself, as its first day is not said; 近三天 to the day. */
function reach(span: SpanStated, origin: Day, far: Day): Value {
  if (span.direction === 1) return daysValue(origin, far);
  const { year, month } = dateOf(far);
  return daysValue(span.more && MONTHS[span.unit] ? dayOf(year, month, 1) : far, origin);
}

function farDay({ count, unit, half, direction }: SpanStated, origin: Day): Day {
  const months = MONTHS[unit];
  if (months) {
    const whole = count * months + (half && unit === 'year' ? 6 : half && unit === 'quarter' ? 1 : 0);
    const day = addMonths(origin, direction * whole);
    return half && unit === 'month' ? day + direction * 15 : day;
  }
  if (unit === 'workday') return workday(origin, count, direction);
  if (unit === 'week') return origin + direction * (7 * count + (half ? 3 : 0));
  if (unit === 'hour') return origin + direction * Math.floor(count / 24);
  return origin + direction * count;
}

/** Working days are Monday to Friday: the holidays of a year are not known here. */
function workday(origin: Day, count: number, direction: 1 | -1): Day {
  const weeks = Math.floor(count / 5);
  let day = origin + direction * 7 * weeks;
  for (let left = count % 5; left > 0; ) {
    day += direction;
    if (weekdayOf(day) <= 5) left--;
  }
  return day;
}
