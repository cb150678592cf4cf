import { NUMERAL_CHARS, numeral } from '../../text/numerals.ts';
import { family, RANK, type Reading } from '../found.ts';

const years = (first: number, last: number): Reading => ({
  stated: { years: [first, last] },
  coarse: RANK.year,
  fine: RANK.month,
});

const inNumber = new RegExp(`[0-9.第${NUMERAL_CHARS}]$`);
const TENS = '[1-9]0|[一二三四五六七八九]十';

/** 20世纪90年代, 上世纪八十年代, 九十年代, 1990年代; 21世纪, 本世纪. */
export const centuries = family(
  'century',
  new RegExp(
    `(?:公元)?(?:([0-9]{1,2}|[一二十]{1,3})世纪|([上本]个?)世纪)(?:(${TENS})年代)?|((?:1[5-9]|20)[0-9]0)\\s?年代|(${TENS})年代`,
  ),
  (match, { before }) => {
    if (inNumber.test(before)) return null;
    if (match[4]) return years(Number(match[4]), Number(match[4]) + 9);
    const decade = match[3] ?? match[5];
    const tens = decade ? numeral(decade)! : null;
    let century = match[1] ? numeral(match[1])! : 20;
    if (match[2]) century = match[2].startsWith('上') ? 20 : 21;
    if (!match[1] && !match[2] && tens !== null && tens < 30) return null;
    if (century < 1 || century > 30) return null;
    const first = (century - 1) * 100 + (tens ?? 0);
    return years(first, tens === null ? first + 99 : first + 9);
  },
);

/** 十四五期间, “十三五”时期, 十四五末: the years of a five-year plan. The name of a plan alone is no date. */
export const plans = family(
  'plan',
  /[“"「]?(十[一二三四五六七]?|[六七八九])五[”"」]?(?:规划)?(期间|时期|期末|末|开局之年|收官之年)/,
  (match, { before }) => {
    if (inNumber.test(before)) return null;
    const number = numeral(match[1]!)!;
    const first = 1966 + 5 * (number - 3);
    if (/末|收官/.test(match[2]!)) return years(first + 4, first + 4);
    return match[2] === '开局之年' ? years(first, first) : years(first, first + 4);
  },
);
