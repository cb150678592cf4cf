import { numeral } from '../../text/numerals.ts';
import { family, RANK, type Reading } from '../found.ts';
import type { Stated } from '../stated.ts';

const reading = (stated: Stated): Reading => ({ stated, coarse: RANK.season, fine: RANK.season });

const months = (first: number, last: number): Reading => reading({ months: [first, last] });

/** 第一季度, 三季度, 首季度, Q3; 前三季度, 前两个季度; 上季度, 本季度. */
export const quarters = family(
  'quarter',
  /前([1-4一二两三四])个?季度?|第?([1-4一二三四首头])个?季度?(?!报|后|赛|刊|节|军|风)|Q([1-4])(?:季度?)?(?![0-9A-Za-z])|([上本这下当])(?:一)?个?季度/,
  (match, { before }) => {
    if (match[1]) return months(1, 3 * numeral(match[1])!);
    if (match[2]) {
      const whole = match[0].endsWith('季度') || (match[0].startsWith('第') && /年\s?$/.test(before));
      if (!whole || (!match[0].startsWith('第') && /[0-9一二三四五六七八九十]$/.test(before))) return null;
      const quarter = /[首头]/.test(match[2]) ? 1 : numeral(match[2])!;
      return months(3 * quarter - 2, 3 * quarter);
    }
    if (match[3]) {
      const quarter = Number(match[3]);
      return /[0-9A-Za-z]$/.test(before) && !/^(?:.*[^0-9])?20[0-9]{2}$/.test(before)
        ? null
        : months(3 * quarter - 2, 3 * quarter);
    }
    return reading({ quarterShift: { 上: -1, 下: 1 }[match[4]!] ?? 0 });
  },
);

/** 上半年, 下半年; 前五个月, 首月; 全年 adds nothing to its year. */
export const halves = family(
  'half',
  /([上下前后])半年(?!报)|[前头](1[0-2]|[1-9]|十[一二]?|[一二两三四五六七八九])(?:个月|月(?:份)?(?!底|末|初|[0-9一二三四五六七八九十上中下前后]))|首月/,
  (match, { before }) => {
    if (match[1]) return /[上前]/.test(match[1]) ? months(1, 6) : months(7, 12);
    if (match[2]) return /[之以目提午空]$/.test(before) ? null : months(1, numeral(match[2])!);
    return /年\s?$/.test(before) ? months(1, 1) : null;
  },
);

const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  春: [3, 5],
  夏: [6, 8],
  秋: [9, 11],
  冬: [12, 14],
};

/** 去年夏天, 2021年春季: a season only after its year. Winter runs into the next year. */
export const seasons = family('season', /([春夏秋冬])(?:天|季|日)/, (match, { before }) => {
  if (!/年的?\s?$|[今去明]$/.test(before)) return null;
  return reading({ months: SEASONS[match[1]!]! });
});
