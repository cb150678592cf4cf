import type { DateBasis } from '../model/mention.ts';
import {
  addMonths,
  type Day,
  type Days,
  dateOf,
  dayOf,
  daysInMonth,
  mondayOf,
  two,
  weekdayOf,
} from './calendar.ts';
import { festivalDays, nthWeekday } from './festivals.ts';
import { inferMonth, inferYear, type Setting } from './infer.ts';
import { lunarDay } from './lunar.ts';
import { resolveSpan } from './resolve-span.ts';
import type { Origin, Part, Stated, WeekStated } from './stated.ts';
import {
  daysValue,
  dayValue,
  monthsValue,
  monthValue,
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
  private origin(part: { from: Origin }, unit: 'day' | 'month' = 'day'): Day | null {
    const { published, told } = this.setting;
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

  private shiftedDay(part: { shift: number; from: Origin }, yearPart?: Part): Value {
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
    const end = daysInMonth(year, month);
    if (stated.monthHalf)
      return daysValue(
        dayOf(year, month, stated.monthHalf === 1 ? 1 : 16),
        dayOf(year, month, stated.monthHalf === 1 ? 15 : end),
      );
    if (!stated.tenDays) return monthValue(year, month);
    const [first, last] = tenDays(stated.tenDays, end);
    const value = daysValue(dayOf(year, month, first), dayOf(year, month, last));
    return { ...value, portion: PORTIONS[stated.tenDays[1] - 1]! };
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
    const [first, last] = week.days;
    const monday = mondayOf(origin) + 7 * (week.shift ?? bareShift(origin, last, this.setting.tense));
    return daysValue(monday + first - 1, monday + last - 1);
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

  /** Weeks are counted from the one that holds the fourth of the month or of January, as ISO 8601 counts them. */
  private countedWeeks([first, last]: readonly [number, number], stated: Stated): Value | null {
    const place = stated.month
      ? this.yearAndMonth(stated, null)
      : stated.year && { year: this.year(stated.year), month: 1 };
    if (!place || place.year === null) return null;
    const monday = mondayOf(dayOf(place.year, place.month, 4));
    if (first < 0) return this.lastWeek(place.year, stated.month ? place.month : 12);
    return daysValue(monday + 7 * (first - 1), monday + 7 * last - 1);
  }

  /** The last week that has most of its days in the month. */
  private lastWeek(year: number, month: number): Value {
    const monday = mondayOf(dayOf(year, month + 1, 0) - 3);
    return daysValue(monday, monday + 6);
  }

  private feast(stated: Stated): Value | null {
    const year = stated.year ? this.year(stated.year) : this.nearestFeastYear(stated);
    const days = year === null ? null : feastDays(stated, year);
    if (days) return daysValue(days.start, days.end);
    return year === null ? unknownValue('XXXX-XX-XX', 'day') : null;
  }

  /** A festival without a year is the one of the year told, else the nearest in time. */
  private nearestFeastYear(stated: Stated): number | null {
    const { told, published, tense } = this.setting;
    this.lean('partial');
    const carried = told.sentenceYear ?? told.paragraphYear;
    if (carried !== null || published === null) return carried ?? told.year;
    const { year } = dateOf(published);
    const distance = (candidate: number) => {
      const days = feastDays(stated, candidate);
      if (!days) return Number.POSITIVE_INFINITY;
      const ahead = days.start - published;
      return tense === 'forward' && ahead < 0 ? 400 - ahead : Math.abs(ahead);
    };
    return [year, year + 1, year - 1].sort((a, b) => distance(a) - distance(b))[0]!;
  }

  private span(span: NonNullable<Stated['span']>): Value | null {
    const { told, published } = this.setting;
    if (span.from === 'told' && span.unit === 'year' && told.days && told.days.start !== told.days.end) {
      this.lean('carried');
      const { year } = dateOf(told.days.end);
      return yearsValue(year + 1, year + span.count);
    }
    const leansOnTold = span.from === 'told' || (span.from === 'nearest' && told.dayIsNear);
    const origin = leansOnTold && told.day !== null ? told.day : published;
    this.lean(leansOnTold && told.day !== null ? 'carried' : 'relative');
    return origin === null ? unknownValue('XXXX-XX-XX', 'day') : resolveSpan(span, origin);
  }
}

const PORTIONS = ['early', 'middle', 'late'] as const;

function tenDays([first, last]: readonly [number, number], monthEnd: number): readonly [number, number] {
  return [10 * first - 9, last === 3 ? monthEnd : 10 * last];
}

function unknownMonth(month: number, day: number | null, stated: Stated): Value {
  const text = `XXXX-${two(month)}`;
  if (day !== null) return unknownValue(`${text}-${two(day)}`, 'day');
  if (!stated.tenDays) return unknownValue(text, 'month');
  const [first, last] = tenDays(stated.tenDays, daysInMonth(2000, month));
  return unknownValue(`${text}-${two(first)}/${text}-${two(last)}`, 'interval');
}

/** 周五 is that of this week, unless the clause speaks of the past or the future and that day lies on the other side. */
function bareShift(published: Day, weekday: number, tense: Setting['tense']): number {
  const today = weekdayOf(published);
  if (tense === 'forward') return weekday < today ? 1 : 0;
  return tense === 'past' && weekday > today ? -1 : 0;
}

function feastDays({ festival, longHoliday, lunar }: Stated, year: number): Days | null {
  if (festival) return festivalDays(festival, year, longHoliday);
  const day = lunar ? lunarDay(year, lunar.month, lunar.day) : null;
  return day === null ? null : { start: day, end: day };
}
