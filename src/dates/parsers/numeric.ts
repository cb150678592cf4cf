import { family, RANK, type Reading } from '../found.ts';

const JOINED = /[0-9A-Za-z./\-_:@#$¥￥]$/;
/** A number of something, not of a month: 编号2021-06. */
const LABELLED = /(?:编号|号码|批号|代码|型号|版本|文号|令第|第)[:：]?\s?$/;
const RANGE_SIGN = /[0-9月日]-$/;

/** 2021-06-09, 2021/6/9, 2021.6.9; also glued to a time of day (2018-12-1209:03). */
export const numericDays = family(
  'numeric-day',
  /((?:1[5-9]|2[01])[0-9]{2})\s?[-/.]\s?(1[0-2]|0?[1-9])\s?[-/.]\s?(3[01]|[12][0-9]|0[1-9]|[1-9])(?![0-9](?![0-9]:[0-5][0-9]))(?:日|号)?/,
  (match, { before, after }) => {
    if ((JOINED.test(before) && !RANGE_SIGN.test(before)) || /^(?:(?!T[0-9])[A-Za-z%]|[./][0-9])/.test(after))
      return null;
    return {
      stated: {
        year: { at: Number(match[1]) },
        month: { at: Number(match[2]) },
        day: { at: Number(match[3]) },
      },
      coarse: RANK.year,
      fine: RANK.day,
    };
  },
);

/** The 6.12 of 2021.6.9-6.12: the end of a range whose start is written in the same way. */
export const numericEnds = family(
  'numeric-end',
  /(1[0-2]|0?[1-9])([-/.])(3[01]|[12][0-9]|0?[1-9])(?![0-9.:%])/,
  (match, { before }) => {
    if (!/[-/.][0-9]{1,2}\s?(?:[-~—–至到])\s?$/.test(before)) return null;
    return {
      stated: { month: { at: Number(match[1]) }, day: { at: Number(match[3]) } },
      coarse: RANK.month,
      fine: RANK.day,
      weak: true,
    };
  },
);

/** 2021-06, 2021/06, and before or after a range sign also 2008.03. */
export const numericMonths = family(
  'numeric-month',
  /((?:19|20)[0-9]{2})([-/.])(1[0-2]|0[1-9]|[1-9](?=月))(?![0-9])(?:月(?:份)?)?/,
  (match, { before, after }) => {
    if (LABELLED.test(before)) return null;
    if (JOINED.test(before) && !RANGE_SIGN.test(before)) return null;
    if (/^(?:[A-Za-z%]|[./][0-9]|-[0-9]{1,2}(?![0-9])|年)/.test(after)) return null;
    const reading: Reading = {
      stated: { year: { at: Number(match[1]) }, month: { at: Number(match[3]) } },
      coarse: RANK.year,
      fine: RANK.month,
    };
    return match[2] === '.' && !match[0].endsWith('月') ? { ...reading, weak: true } : reading;
  },
);

/** The years of a list whose last alone has its 年: 2019、2020和2021年. */
export const listedYears = family(
  'year',
  /((?:19|20)[0-9]{2})(?=(?:\s?[、和及与]\s?(?:19|20)[0-9]{2}){1,9}\s?年)/,
  (match, { before }) =>
    JOINED.test(before)
      ? null
      : { stated: { year: { at: Number(match[1]) } }, coarse: RANK.year, fine: RANK.year },
);

/** A bare year beside a range sign: 从2016到2018, 2008.03-2009. It stands only if a range takes it. */
export const bareYears = family('year', /((?:19|20)[0-9]{2})(?![0-9年.:%])/, (match, { before, after }) => {
  const range =
    /(?:从|自|由|[到至~—–-])\s?$/.test(before) ||
    /^\s?(?:到|至|~|—|–|-|[上下]半年|第?[一二三四1-4]季度|Q[1-4]|[一二三四五六七八九十]{1,2}月)/.test(after);
  if (
    !range ||
    (JOINED.test(before) && !/[0-9\s月年]-$/.test(before)) ||
    /^(?:[A-PR-Za-z/]|Q[^1-4])/.test(after)
  )
    return null;
  return { stated: { year: { at: Number(match[1]) } }, coarse: RANK.year, fine: RANK.year, weak: true };
});
