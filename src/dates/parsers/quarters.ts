import { numeral } from '../../text/numerals.ts';
import { family, RANK, type Reading } from '../found.ts';
import type { Stated } from '../stated.ts';

const reading = (stated: Stated): Reading => ({ stated, coarse: RANK.season, fine: RANK.season });

const months = (first: number, last: number): Reading => reading({ months: [first, last] });

const NTH = '[1-4一二三四首头]';
const QUARTER = new RegExp(
  [
    '前(?<upTo>[1-4一二两三四])个?季度?',
    `第(?<counted>${NTH})个?季度?(?!报|后|赛|刊|节|军|风)`,
    `(?<named>${NTH})季度?(?!报|后|赛|刊|节|军|风)`,
    'Q(?<short>[1-4])(?:季度?)?(?![0-9A-Za-z])',
    '(?<relative>上上|下下|[上本这下当])一?个?季度',
  ].join('|'),
);

/** 第一季度, 三季度, 首季度, Q3; 前三季度, 前两个季度; 上季度, 本季度. 一个季度 is a length of time. */
export const quarters = family('quarter', QUARTER, (match, { before }) => {
  const { upTo, counted, named, short, relative } = match.groups!;
  if (upTo) return months(1, 3 * numeral(upTo)!);
  if (relative) return reading({ quarterShift: { 上上: -2, 上: -1, 下: 1, 下下: 2 }[relative] ?? 0 });
  if (short && /[0-9A-Za-z]$/.test(before) && !/(?:^|[^0-9])20[0-9]{2}$/.test(before)) return null;
  const whole = match[0].endsWith('度') || short || (counted && /年\s?$/.test(before));
  if (!whole || (named && /[0-9一二三四五六七八九十]$/.test(before))) return null;
  const name = (counted ?? named ?? short)!;
  const quarter = /[首头]/.test(name) ? 1 : numeral(name)!;
  return months(3 * quarter - 2, 3 * quarter);
});

const HALF = new RegExp(
  [
    '(?<half>[上下前后])半年(?!报)',
    '[前头](?<upTo>1[0-2]|[1-9]|十[一二]?|[一二两三四五六七八九])(?:个月|月份?(?!底|末|初|[0-9一二三四五六七八九十上中下前后]))',
    '首月',
  ].join('|'),
);

/** 上半年, 下半年; 前五个月, 前5月, 首月. */
export const halves = family('half', HALF, (match, { before }) => {
  const { half, upTo } = match.groups!;
  if (half) return /[上前]/.test(half) ? months(1, 6) : months(7, 12);
  if (upTo) return /[之以目提午空]$/.test(before) ? null : months(1, numeral(upTo)!);
  return /年\s?$/.test(before) ? months(1, 1) : null;
});

const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  春: [3, 5],
  夏: [6, 8],
  秋: [9, 11],
  冬: [12, 14],
};

/** 去年夏天, 2021年春季: a season only after its year. Winter runs into the next year. */
export const seasons = family(
  'season',
  /([春夏秋冬])(?:天|季|日|(?=[，。、；的）)\s]|$))/,
  (match, { before }) => {
    if (!/年的?\s?$|[今去明]$/.test(before)) return null;
    return reading({ months: SEASONS[match[1]!]! });
  },
);
