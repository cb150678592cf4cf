import { numeral } from '../../text/numerals.ts';
import { family, RANK, type Reading } from '../found.ts';
import type { WeekStated } from '../stated.ts';

const SHIFTS: Readonly<Record<string, number>> = {
  上上: -2,
  上: -1,
  上一: -1,
  本: 0,
  这: 0,
  这一: 0,
  当: 0,
  下: 1,
  下一: 1,
  下下: 2,
};
const WEEKDAYS = '一二三四五六';

const reading = (week: WeekStated, rank: number = RANK.day): Reading => ({
  stated: { week },
  coarse: rank,
  fine: rank,
});

function weekdayOf(char: string): number {
  if (/[日天末]/.test(char)) return 7;
  return /[1-7]/.test(char) ? Number(char) : WEEKDAYS.indexOf(char) + 1;
}

/** 上周三, 这个星期一, 下周末, 周五, 礼拜天, 上周. */
export const weeks = family(
  'week',
  /(上上|下下|上一|下一|这一|[上本这下当])?个?(?:(周)|星期|礼拜)(?:周|星期|礼拜)?([一二三四五六日天末1-6])?/,
  (match, { before, after }) => {
    const word = match[1];
    const day = match[3];
    if (!day) return wholeWeek(word, match[2] !== undefined, before, after);
    // 第一周日均, 三周一次; 周一围 and 周天子 are words of their own.
    if (!word && /[0-9一二两三四五六七八九十几每隔四圆]$/.test(before)) return null;
    if (!word && /^(?:围|至周|线|刊|均|岁|年|边|期|转|密)/.test(after) && !/^至周/.test(after)) return null;
    if (day === '末' && /南方$/.test(before)) return null;
    if (word === '当' && !/周/.test(match[0])) return null;
    if (/^[1-6]$/.test(day) && /^[0-9.:]/.test(after)) return null;
    const shift = word ? SHIFTS[word]! : null;
    if (day === '末') return reading({ shift, days: [6, 7] });
    return reading({ shift, days: [weekdayOf(day), weekdayOf(day)] });
  },
);

function wholeWeek(word: string | undefined, short: boolean, before: string, after: string): Reading | null {
  if (!word || word === '当') return null;
  if (short && /^[刊岁年边期转密长报围]/.test(after)) return null;
  if (/[以四]$/.test(before)) return null;
  return reading({ shift: SHIFTS[word]!, days: [1, 7] });
}

/** 上半周, 下半周. */
export const weekHalves = family('half-week', /(上|下|前|后)半周/, (match) =>
  reading({ shift: 0, days: /[上前]/.test(match[1]!) ? [1, 3] : [4, 7] }),
);

/** 四月的最后一个星期一, 5月第二个周日; 2021年第12周, 5月第一周, 2021年的前2周. */
export const nthWeeks = family(
  'nth-week',
  /(?:最后([一1])?|第([1-5一二三四五]))个?(?:周|星期|礼拜)([一二三四五六日天])|(?:第([0-9]{1,2}|[一二三四五六七八九十]{1,3})|首|最后一)个?(?:周|星期|礼拜)(?![一二三四五六日天])|前([0-9]{1,2}|[一二两三四五六七八九十])(?:周|个星期)/,
  (match, { before }) => {
    if (match[3]) {
      if (!/月(?:份)?的?\s?$/.test(before)) return null;
      const nth = match[2] ? numeral(match[2])! : -1;
      const day = weekdayOf(match[3]);
      return reading({ shift: null, days: [day, day], nth });
    }
    const ofMonth = /月(?:份)?的?\s?$/.test(before);
    if (!ofMonth && !/年的?\s?$/.test(before)) return null;
    if (!match[5]) {
      if (match[0].startsWith('最')) return reading({ shift: null, days: [1, 7], weeks: [-1, -1] });
      const nth = match[4] ? numeral(match[4]) : 1;
      if (nth === null || (ofMonth && nth > 5)) return null;
      return nth >= 1 && nth <= 53 ? reading({ shift: null, days: [1, 7], weeks: [nth, nth] }) : null;
    }
    return reading({ shift: null, days: [1, 7], weeks: [1, numeral(match[5]!)!] });
  },
);
