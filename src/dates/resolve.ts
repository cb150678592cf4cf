import type { DateBasis } from '../model/mention.ts';
import { addMonths, type Day, dateOf, dayOf, daysInMonth, two } from './calendar.ts';
import { nthWeekday } from './festivals.ts';
import { inferMonth, inferYear, type Setting } from './infer.ts';
import { feastDays, inferFeastYear } from './resolve-feast.ts';
import { partOfMonth, unknownMonth } from './resolve-month.ts';
import { resolveSpan } from './resolve-span.ts';
import { countedWeeks, weekDays } from './resolve-week.ts';
import type { NearOrigin, Part, Stated, WeekStated } from './stated.ts';
import {
  daysValue,
  dayValue,
  monthsValue,
  portionValue,
  unknownValue,
  type Value,
  yearsValue,
  yearValue,
} from './value.ts';

export interface Resolved {
  value: Value;
  basis: DateBasis;
}

/** What an expression means in its setting; null where it names no possible date (2月30日). */
export function resolve(stated: Stated, setting: Setting): Resolved | null {
  return new Resolution(setting).of(stated);
}

/** One expression being resolved; remembers what had to be leant on. */
class Resolution {
  private readonly setting: Setting;
  private basis: DateBasis = 'explicit';

  constructor(setting: Setting) {
    this.setting = setting;
  }

  of(stated: Stated): Resolved | null {
    const whole = this.whole(stated);
    if (!whole) return null;
    return { value: stated.portion ? portionValue(whole, stated.portion) : whole, basis: this.basis };
  }

  private whole(stated: Stated): Value | null {
    if (stated.span) return this.span(stated.span);
    if (stated.years) return yearsValue(stated.years[0], stated.years[1]);
    if (stated.week) return this.week(stated.week, stated);
    if (stated.nthDay) return this.nthDay(stated, stated.nthDay);
    if (stated.festival || stated.lunar) return this.feast(stated);
    if (stated.quarterShift !== undefined) return this.quarter(stated.quarterShift);
    if (stated.day && 'shift' in stated.day) return this.shiftedDay(stated.day, stated.year);
    if (stated.months) return this.months(stated, stated.months);
    if (stated.month || stated.day || stated.tenDays || stated.monthHalf) return this.monthOrDay(stated);
    if (stated.year) return this.wholeYear(stated.year);
    return stated.portion ? this.wholeYear(null, stated.portion === 'early' ? 1 : 12) : null;
  }

  private lean(basis: DateBasis): void {
    if (
      basis === 'carried' ||
      this.basis === 'explicit' ||
      (basis === 'relative' && this.basis === 'partial')
    )
      this.basis = basis;
  }

  /** The day that a shifted part is counted from. */
  private origin(part: { from: NearOrigin }, unit: 'day' | 'month' = 'day'): Day | null {
    const { published, told } = this.setting;
    // 4月15日…，到了下旬: a part of the month that the paragraph tells of.
    if (
      part.from === 'nearest' &&
      told.dayIsNear &&
      told.day !== null &&
      told.day <= (published ?? told.day)
    ) {
      this.lean('carried');
      return told.day;
    }
    if (part.from === 'told' && unit === 'month' && told.days !== null) {
      this.lean('carried');
      return told.days.start;
    }
    if (part.from === 'told' && told.day !== null) {
      this.lean('carried');
      return told.day;
    }
    this.lean(part.from === 'told' ? 'carried' : 'relative');
    return published;
  }

  private year(part: Part): number | null {
    if ('at' in part) return part.at < 100 ? this.fullYear(part.at) : part.at;
    if (part.from === 'told') {
      const { told, published } = this.setting;
      this.lean('carried');
      const base = told.paragraphYear ?? told.year ?? (published === null ? null : dateOf(published).year);
      return base === null ? null : base + part.shift;
    }
    this.lean('relative');
    const { published } = this.setting;
    return published === null ? null : dateOf(published).year + part.shift;
  }

  /** 08年 is the latest such year no more than twenty years after publication. */
  private fullYear(short: number): number {
    const last = (this.setting.published === null ? 2020 : dateOf(this.setting.published).year) + 20;
    return last - ((((last - short) % 100) + 100) % 100);
  }

  private shiftedDay(part: { shift: number; from: NearOrigin }, yearPart?: Part): Value {
    const origin = this.origin(part);
    if (origin === null) return unknownValue('XXXX-XX-XX', 'day');
    const year = yearPart ? this.year(yearPart) : null;
    if (year === null) return dayValue(origin + part.shift);
    const { month, day } = dateOf(origin);
    return dayValue(dayOf(year, month, Math.min(day, daysInMonth(year, month))));
  }

  private wholeYear(part: Part | null, month = 6): Value {
    const year = part ? this.year(part) : this.inferredYear(month, null);
    return year === null ? unknownValue('XXXX', 'year') : yearValue(year);
  }

  private inferredYear(month: number, day: number | null): number | null {
    this.lean('partial');
    return inferYear(month, day, this.setting);
  }

  private months(stated: Stated, [first, last]: readonly [number, number]): Value {
    const year = stated.year ? this.year(stated.year) : this.inferredYear(Math.min(first, 12), null);
    if (year !== null) return monthsValue(year, first, last);
    return unknownValue(
      first === last ? `XXXX-${two(first)}` : `XXXX-${two(first)}/XXXX-${two(last)}`,
      'interval',
    );
  }

  private quarter(shift: number): Value {
    const origin = this.origin({ from: 'published' });
    if (origin === null) return unknownValue('XXXX-XX/XXXX-XX', 'interval');
    const { year, month } = dateOf(origin);
    const first = Math.floor((month - 1) / 3) * 3 + 1 + 3 * shift;
    return monthsValue(year, first, first + 2);
  }

  private monthOrDay(stated: Stated): Value | null {
    const day = stated.day && 'at' in stated.day ? stated.day.at : null;
    const place = this.yearAndMonth(stated, day);
    if (!place)
      return unknownValue(day === null ? 'XXXX-XX' : `XXXX-XX-${two(day)}`, day === null ? 'month' : 'day');
    const { year, month } = place;
    if (day !== null && day > daysInMonth(year ?? 2000, month)) return null;
    if (year === null) return unknownMonth(month, day, stated);
    if (day !== null) return dayValue(dayOf(year, month, day));
    return partOfMonth(year, month, stated);
  }

  private yearAndMonth(stated: Stated, day: number | null): { year: number | null; month: number } | null {
    const { month } = stated;
    if (month && 'at' in month) {
      return {
        month: month.at,
        year: stated.year ? this.year(stated.year) : this.inferredYear(month.at, day),
      };
    }
    if (month) {
      const origin = this.origin(month, 'month');
      if (origin === null) return null;
      const date = dateOf(addMonths(origin, month.shift));
      const year = stated.year ? this.year(stated.year) : date.year;
      return { year, month: date.month };
    }
    if (day === null) return null;
    this.lean('partial');
    return inferMonth(day, this.setting);
  }

  private week(week: WeekStated, stated: Stated): Value | null {
    if (week.nth) return this.nthWeekday(week, stated);
    if (week.weeks) return this.countedWeeks(week.weeks, stated);
    const origin = this.origin({ from: 'published' });
    if (origin === null) return unknownValue('XXXX-XX-XX', 'day');
    return weekDays(week, origin, this.setting.tense);
  }

  private nthWeekday(week: WeekStated, stated: Stated): Value | null {
    const place = this.yearAndMonth(stated, null);
    if (!place || place.year === null) return null;
    return dayValue(nthWeekday(place.year, place.month, week.days[0], week.nth!));
  }

  private nthDay(stated: Stated, nth: number): Value | null {
    const { nthDay: _, ...rest } = stated;
    const whole = this.whole(rest)?.days;
    if (!whole) return null;
    const day = nth < 0 ? whole.end : whole.start + nth - 1;
    return day <= whole.end ? dayValue(day) : null;
  }

  private countedWeeks(weeks: readonly [number, number], stated: Stated): Value | null {
    if (stated.month) {
      const place = this.yearAndMonth(stated, null);
      return place && place.year !== null ? countedWeeks(weeks, place.year, place.month) : null;
    }
    const year = stated.year ? this.year(stated.year) : null;
    return year === null ? null : countedWeeks(weeks, year, null);
  }

  private feast(stated: Stated): Value | null {
    const year = stated.year ? this.year(stated.year) : this.feastYear(stated);
    const days = year === null ? null : feastDays(stated, year);
    if (days) return daysValue(days.start, days.end);
    return year === null ? unknownValue('XXXX-XX-XX', 'day') : null;
  }

  private feastYear(stated: Stated): number | null {
    this.lean('partial');
    return inferFeastYear(stated, this.setting);
  }

  private span(span: NonNullable<Stated['span']>): Value | null {
    const { told, published } = this.setting;
    if (span.from === 'told' && span.unit === 'year' && told.days && told.days.start !== told.days.end) {
      this.lean('carried');
      const { year } = dateOf(told.days.end);
      return yearsValue(year + 1, year + span.count);
    }
    const near = span.from === 'told' || (span.from === 'nearest' && told.dayIsNear) ? told.day : null;
    const from = near ?? this.storyDay(span);
    const origin = from ?? published;
    this.lean(from !== null ? 'carried' : 'relative');
    return origin === null ? unknownValue('XXXX-XX-XX', 'day') : resolveSpan(span, origin);
  }

  /**
   * 2016年2月…。两个月后: a story goes on from what it told last, of whatever precision the length of time needs, as long as that
   * does not lead beyond the day of the article. Null where nothing was told.
   */
  private storyDay(span: NonNullable<Stated['span']>): Day | null {
    const { told, published, tense } = this.setting;
    if (span.from !== 'nearest' || span.sense !== 'at' || span.direction !== 1 || tense === 'forward')
      return null;
    const isLong = span.unit === 'year' || span.unit === 'month';
    const days = isLong ? told.days : told.day === null ? null : { start: told.day, end: told.day };
    if (!days || published === null) return null;
    const isFine = days.end - days.start <= (span.unit === 'year' ? 366 : span.unit === 'month' ? 31 : 0);
    const far =
      span.unit === 'year'
        ? days.start + 365 * span.count
        : days.start + (span.unit === 'month' ? 28 : 1) * span.count;
    return isFine && far <= published ? days.start : null;
  }
}
