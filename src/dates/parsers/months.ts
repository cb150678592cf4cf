import { NUMERAL_CHARS, numeral } from '../../text/numerals.ts';
import { family, RANK, type Reading } from '../found.ts';
import type { Part } from '../stated.ts';

const reading = (month: Part): Reading => ({ stated: { month }, coarse: RANK.month, fine: RANK.month });

const inNumber = new RegExp(`[0-9.${NUMERAL_CHARS}第A-Za-z]$`);

/** 5月, 五月份, 12 月. */
export const numberedMonths = family(
  'month',
  /(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])\s{0,2}月(?:份)?/,
  (match, { before, after }) => {
    if (inNumber.test(before)) return null;
    // 12月龄, 一月一次, 三月期 are ages, frequencies and terms.
    if (/^(?:革命|龄|期(?!间)|租|薪|供|[一二两三][次回])/.test(after)) return null;
    return reading({ at: numeral(match[1]!)! });
  },
);

const DIGITS = '一二三四五六七八九';

/** 七八月, 五六月间: two months named in one breath. */
export const adjacentMonths = family(
  'month',
  /([一二三四五六七八])([二三四五六七八九])月(?:份|间)?(?!内)/,
  (match, { before }) => {
    const first = DIGITS.indexOf(match[1]!) + 1;
    if (inNumber.test(before) || DIGITS.indexOf(match[2]!) !== first) return null;
    return { stated: { months: [first, first + 1] }, coarse: RANK.season, fine: RANK.month };
  },
);

const RELATIVE: Readonly<Record<string, Part>> = {
  上上: { shift: -2, from: 'published' },
  上: { shift: -1, from: 'published' },
  上一: { shift: -1, from: 'published' },
  本: { shift: 0, from: 'published' },
  这: { shift: 0, from: 'published' },
  下: { shift: 1, from: 'published' },
  下一: { shift: 1, from: 'published' },
  下下: { shift: 2, from: 'published' },
  同: { shift: 0, from: 'told' },
  当: { shift: 0, from: 'told' },
  该: { shift: 0, from: 'told' },
  次: { shift: 1, from: 'told' },
  翌: { shift: 1, from: 'told' },
};

/** 上个月, 本月, 下月, 同月, 次月. */
export const relativeMonths = family(
  'relative-month',
  /(上上|下下|上一|下一|[上本这下同当该次翌])个?月(?:份)?/,
  (match, { before, after }) => {
    if (/^(?:球|亮|饼|刊|嫂|子|供|薪|租)/.test(after)) return null;
    if (/[以]$/.test(before) && match[1] === '上') return null;
    return reading(RELATIVE[match[1]!]!);
  },
);
