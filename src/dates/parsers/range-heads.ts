import { NUMERAL_CHARS, numeral } from '../../text/numerals.ts';
import { family, RANK } from '../found.ts';

const NUMBER = '[0-9]{1,2}|[一二三四五六七八九十]{1,3}';
const SIGN = '\\s{0,2}(?:至|到|~|[—–-]{1,2}|、)\\s{0,2}';
const inNumber = new RegExp(`[0-9.:/${NUMERAL_CHARS}第A-Za-z-]$`);

/** The 12 of 12-19日, the 1 of 1至5月 and the 一 of 一、二季度: a number that takes its unit from the number after the range sign. */
export const rangeHeads = family(
  'head',
  new RegExp(`第?(${NUMBER})(?=${SIGN}第?(?:${NUMBER})\\s{0,2}(日|号|月|季度))`),
  (match, { before }) => {
    const value = numeral(match[1]!);
    if (value === null || inNumber.test(before)) return null;
    if (match[2] === '季度') {
      if (value < 1 || value > 4) return null;
      return {
        stated: { months: [3 * value - 2, 3 * value] },
        coarse: RANK.season,
        fine: RANK.season,
        weak: true,
      };
    }
    if (match[2] === '月') {
      if (value < 1 || value > 12) return null;
      return { stated: { month: { at: value } }, coarse: RANK.month, fine: RANK.month, weak: true };
    }
    if (value < 1 || value > 31) return null;
    return { stated: { day: { at: value } }, coarse: RANK.day, fine: RANK.day, weak: true };
  },
);
