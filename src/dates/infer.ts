import { type Day, dateOf, dayOf, daysInMonth } from './calendar.ts';
import type { Told } from './narrative.ts';
import type { Tense } from './tense.ts';

/** What a date leans on for the parts that it does not state. */
export interface Setting {
  published: Day | null;
  told: Told;
  tense: Tense;
}

/** How far ahead of publication a day of its year may lie before it is taken for one of the year before. */
const HALF_YEAR = 183;
/** The same where nothing is stated of the day: without a reason, a date is one of the year of the article. */
const BARE_AHEAD = 270;
/** The same for a month, and for a day with its month, that a sentence tells of without a word for the future. */
const MONTH_AHEAD = 45;
const PAST_AHEAD = 20;
const MONTH_DAY_AHEAD = 75;
/** How far ahead a bare day of the month may lie where no word tells past from future. */
const DAY_AHEAD = 15;
/** How far before publication a day may lie that is spoken of as still to come (a deadline just gone). */
const JUST_GONE = 60;
/** How many days before publication are news. */
const FRESH = 10;
/** The same for a month without a day. */
const FRESH_MONTH = 75;
/** How far after publication a day may lie that is spoken of as past (feeds date their posts a day early). */
const JUST_COME = 3;

/**
 * The year of a month or month-day without one. A year told earlier in the paragraph carries forward; else the year is
 * that of publication, or its neighbour where the tense says so or the day would lie too far ahead.
 */
export function inferYear(month: number, day: number | null, setting: Setting): number | null {
  const { sentenceYear, paragraphYear } = setting.told;
  const told = sentenceYear ?? (isFresh(month, day, setting) ? null : paragraphYear);
  if (told !== null && !isAheadOfTime(told, month, day, setting))
    return withLeapDay(told, month, day, setting.published, carriedYear(told, month, setting));
  if (setting.published === null) {
    const year = setting.told.year;
    return year === null ? null : withLeapDay(year, month, day, null, year);
  }
  const { year } = dateOf(setting.published);
  const inferred = storyYear(month, day, setting) ?? yearFromTense(year, month, day, setting);
  return withLeapDay(year, month, day, setting.published, inferred);
}

/** A day of the last week and a half is news, so is a month of the last ones, and a day of the next weeks that is still to come, whatever year the paragraph spoke of before. */
function isFresh(month: number, day: number | null, { published, tense }: Setting): boolean {
  if (published === null) return false;
  const near = dayOf(dateOf(published).year, month, day ?? 15);
  if (tense === 'forward' && near > published && near <= published + MONTH_AHEAD) return true;
  return near <= published && near >= published - (day === null ? FRESH_MONTH : FRESH);
}

/** 2022年…考试于11月8日 told in 2021: the year belonged to a name, unless the clause looks forward. */
function isAheadOfTime(
  year: number,
  month: number,
  day: number | null,
  { published, tense }: Setting,
): boolean {
  return published !== null && tense !== 'forward' && dayOf(year, month, day ?? 1) > published + HALF_YEAR;
}

/**
 * A story that has come to the winter of its year goes on into the next (2018年12月…，1月10日…), and one of last year into
 * the year of the article, where it would else go back (去年9月…，3月18日…).
 */
function carriedYear(
  told: number,
  month: number,
  { told: { days, daysAreNear, yearIsRelative }, published }: Setting,
): number {
  if (!days || !daysAreNear || published === null) return told;
  const last = dateOf(days.start);
  if (last.year !== told || dayOf(told + 1, month, 1) > published) return told;
  const isWinter = last.month >= 11 && month <= 2 && days.start === days.end;
  const isLastYear = yearIsRelative && told === dateOf(published).year - 1 && month < last.month - 1;
  return isWinter || isLastYear ? told + 1 : told;
}

function yearFromTense(
  year: number,
  month: number,
  day: number | null,
  { published, tense, told }: Setting,
): number {
  const first = dayOf(year, month, day ?? 1);
  const last = day === null ? dayOf(year, month + 1, 0) : first;
  // 4月1日发布公告，自5月1日起施行: what a told day looks forward to comes next after it.
  if (tense === 'forward' && told.dayIsNear && told.day !== null && told.day <= published!) {
    const from = dateOf(told.day).year;
    return dayOf(from, month, day ?? daysInMonth(from, month)) < told.day ? from + 1 : from;
  }
  if (tense === 'forward') {
    const lastYear = dayOf(year - 1, month, day ?? daysInMonth(year - 1, month));
    if (lastYear >= published! - JUST_GONE && first > published! + BARE_AHEAD) return year - 1;
    return last < published! - JUST_GONE ? year + 1 : year;
  }
  // 8月10日放行，…事发于10月2日: a paragraph that tells of last year goes on there, where no word says that the day is to come.
  if (first > published! && tense === null && toldOf(year - 1, told)) return year - 1;
  return first > published! + mayLieAhead(tense, day) ? year - 1 : year;
}

const toldOf = (year: number, { days, daysAreNear }: Told) =>
  daysAreNear && days !== null && dateOf(days.start).year === year;

function mayLieAhead(tense: Tense, day: number | null): number {
  if (tense === null) return BARE_AHEAD;
  if (tense === 'bound') return HALF_YEAR;
  if (tense === 'past') return PAST_AHEAD;
  return day !== null ? MONTH_DAY_AHEAD : MONTH_AHEAD;
}

/** 29 February without a year is that of the nearest leap year not after the one inferred. */
function withLeapDay(
  base: number,
  month: number,
  day: number | null,
  published: Day | null,
  inferred: number,
): number {
  if (month !== 2 || day !== 29) return inferred;
  const from = published === null ? base : inferred;
  for (let year = from; year > from - 8; year--) if (daysInMonth(year, 2) === 29) return year;
  return inferred;
}

/**
 * The year and month of a day without a month: the month told in this paragraph, going on to the next where the story
 * does; else the latest such day up to publication, or the first after it where the tense looks forward.
 */
export function inferMonth(day: number, setting: Setting): { year: number; month: number } | null {
  const { told, published, tense } = setting;
  const base =
    told.dayIsNear && told.day !== null
      ? told.day
      : told.daysAreNear && told.days && isMonth(told.days)
        ? told.days.start
        : null;
  if (base !== null && (published === null || Math.abs(base - published) > 3)) {
    const { year, month, day: toldDay } = dateOf(base);
    const goesOn = day < toldDay && toldDay - day > 15;
    const next = dateOf(dayOf(year, month + 1, 1));
    if (goesOn && (published === null || dayOf(next.year, next.month, day) <= published)) return next;
    return { year, month };
  }
  if (published === null) return null;
  const past = storyMonth(day, setting);
  if (past !== null) return past;
  const { year, month, day: today } = dateOf(published);
  if (tense === 'forward') {
    const gone = dateOf(published - JUST_COME);
    const toldLately = told.day !== null && told.dayIsNear && told.day >= published - 7;
    const lately = published - (today - day);
    if (toldLately && day < today && today - day <= JUST_COME && lately >= told.day!) return { year, month };
    // 9月1日: 须在31日前完成 is said of the day just gone, not of one two months ahead.
    if (day < today || daysInMonth(year, month) >= day)
      return monthFrom(year, day >= today ? month : month + 1, day, 1);
    return day >= gone.day && gone.month !== month
      ? { year: gone.year, month: gone.month }
      : monthFrom(year, month, day, 1);
  }
  const ahead = tense === 'past' ? JUST_COME : DAY_AHEAD;
  return monthFrom(year, day <= today + ahead ? month : month - 1, day, -1);
}

/** How far a story goes from one paragraph to the next, in days, and how old a day is no news any more. */
const STORY_STEP = 40;
const OLD = 20;

/** 2018年7月31日，…¶ 8月1日，…: a story of an earlier year goes on in the next paragraph, where the day is no news of now. */
function storyYear(month: number, day: number | null, { told, published, tense }: Setting): number | null {
  if (!told.daysAreOneBack || told.days === null || published === null || tense === 'forward') return null;
  const { year } = dateOf(told.days.start);
  const now = dateOf(published).year;
  if (year >= now || !isMonth(told.days)) return null;
  const next = dayOf(year, month, day ?? 28);
  const news = dayOf(now, month, day ?? 28);
  const isNews = news <= published && published - news <= OLD;
  return next >= told.days.start && next - told.days.start <= STORY_STEP && !isNews ? year : null;
}

/** How long ago a story must lie to go on from one paragraph to the next, and how far one day of it may lie from the other. */
const LONG_AGO = 31;
const STEP = 20;
/** A bare day that was just before publication is news, whatever was told before. */
const NEWS = 4;

/** 2011年3月11日，…发生地震。¶ 17日，…: a story of long ago goes on in the next paragraph. */
function storyMonth(
  day: number,
  { told, published, tense }: Setting,
): { year: number; month: number } | null {
  if (!told.dayIsOneBack || told.day === null || published === null || tense === 'forward') return null;
  const { year, month, day: last } = dateOf(told.day);
  if (published - told.day <= LONG_AGO || day < last || day - last > STEP || day > daysInMonth(year, month))
    return null;
  const now = dateOf(published);
  const news = monthFrom(now.year, day <= now.day ? now.month : now.month - 1, day, -1);
  return published - dayOf(news.year, news.month, day) > NEWS ? { year, month } : null;
}

const isMonth = ({ start, end }: { start: Day; end: Day }) => end - start < 31;

/** The given month, or the nearest one in the direction that has such a day. */
function monthFrom(year: number, month: number, day: number, step: 1 | -1): { year: number; month: number } {
  let first = dateOf(dayOf(year, month, 1));
  while (daysInMonth(first.year, first.month) < day) first = dateOf(dayOf(first.year, first.month + step, 1));
  return first;
}
