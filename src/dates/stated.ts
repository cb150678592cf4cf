/** What a part that is not a number is counted from: the day the article came out, or the date told before. */
export type Origin = 'published' | 'told';

/** Of a span or a part of a month, the date told in the same paragraph, or else the day the article came out. */
export type NearOrigin = Origin | 'nearest';

/** One part of a date: a number as written, or so many years, months or days away from an origin (去年 is −1 from `published`). */
export type Part = { at: number } | { shift: number; from: NearOrigin };

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Which part of a month, quarter, year, decade or century was named: 初 · 中 · 底/末. */
export type Portion = 'early' | 'middle' | 'late';

/** A week or a day of a week. */
export interface WeekStated {
  /** Weeks away from the published one; null for a bare weekday (周五), whose week the tense decides. */
  shift: number | null;
  /** First and last weekday meant, 1 for Monday … 7 for Sunday. */
  days: readonly [number, number];
  /** The number of the week (第12周) in the year or of the weekday in the month (最后一个星期一: −1). */
  nth?: number;
  /** First and last week of the year (2021年的前两周). */
  weeks?: readonly [number, number];
}

/** So many units before, after, or reaching up to or on from an origin. */
export interface SpanStated {
  count: number;
  unit: Unit | 'workday' | 'hour';
  /** A half on top: 两个半月. */
  half: boolean;
  /** 多 or 余: somewhat more than that. */
  more: boolean;
  /** `at` a point (三天前); `reach` all days up to that point (近三年, 未来五年, 十日内). */
  sense: 'at' | 'reach';
  direction: -1 | 1;
  from: NearOrigin;
}

/** What an expression says, before anything is inferred: absent parts were not stated. */
export interface Stated {
  year?: Part;
  month?: Part;
  day?: Part;
  portion?: Portion;
  /** First and last ten days of a month: 上旬 1, 中旬 2, 下旬 3; 中下旬 is 2 to 3. */
  tenDays?: readonly [number, number];
  /** First and last month of the year meant: quarters, half years, 前五个月, seasons. */
  months?: readonly [number, number];
  /** Quarters away from the published one. */
  quarterShift?: number;
  /** First and last day of the month meant: 上半月. */
  monthHalf?: 1 | 2;
  /** First and last year: decades, centuries, five-year plans. */
  years?: readonly [number, number];
  /** The n-th day of the month or year meant, the last for −1. */
  nthDay?: number;
  week?: WeekStated;
  festival?: string;
  /** 国庆假期: all days of the holiday. */
  longHoliday?: boolean;
  lunar?: { month: number; day: number };
  span?: SpanStated;
  /** `14:00`. */
  time?: string;
  /** The times of day are a range (从昨天5:00-6:00), so 从 opens nothing. */
  closed?: true;
}
