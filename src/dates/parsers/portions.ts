import { family, RANK, type Reading } from '../found.ts';
import type { Portion, Stated } from '../stated.ts';

const WORDS: Readonly<Record<string, Portion>> = {
  初: 'early',
  中: 'middle',
  底: 'late',
  末: 'late',
  终: 'late',
  尾: 'late',
};
const TEN_DAYS: Readonly<Record<string, number>> = { 上: 1, 中: 2, 下: 3 };

const reading = (stated: Stated, weak: boolean): Reading => ({
  stated,
  coarse: RANK.portion,
  fine: RANK.portion,
  weak,
});

// 年中国, 月中央: the 中 belongs to the next word.
const ENDS_HERE = /^(?:$|[，。；、！？,;)）\s]|前|后|以|之|起|至|到|开|时|旬|的|将|召|举|发|完|在|左|报)/;

/** Before a portion, what it is a part of. */
const WHOLE_BEFORE = /(?:年|月|月份|季度|代|纪|期间|五|年度|(?:去|今|明)年)\s?$/;
const NUMBER_BEFORE = /[0-9〇零一二三四五六七八九十百千万几多两数]\s?$/;

/** 月底, 年初, 6月末, 年中; 底 alone only after what it is a part of. */
export const portions = family(
  'portion',
  /([年月岁]?)(初|中|底|末|终|尾)(?:叶|期)?/,
  (match, { before, after }) => {
    const [whole, of, word] = [match[0], match[1], match[2]!];
    const long = /[叶期]$/.test(whole);
    if (long && !/(?:代|纪|五)$/.test(before)) return null;
    if (word === '中' && !long && !ENDS_HERE.test(after)) return null;
    if (word === '初' && /^[步审级中次试一二三四五六七八九十]/.test(after)) return null;
    if (word === '底' && /^[线层色气薪]/.test(after)) return null;
    if (word === '末' && /^[端梢位]/.test(after)) return null;
    if ((word === '终' && of !== '年') || (of === '岁' && !/[末尾]/.test(word)) || (word === '尾' && !of))
      return null;
    const portion = WORDS[word]!;
    if (!of) return WHOLE_BEFORE.test(before) ? reading({ portion }, true) : null;
    // 2021年初, 去年底, 上月底 are read as a year or month and what is left: this 年 or 月 is one of its own.
    if (
      NUMBER_BEFORE.test(before) ||
      (of === '年' ? /[去今明前后上本当同该次翌来半]$/ : /[个上本这下当同该次翌]$/).test(before)
    ) {
      return null;
    }
    if (of !== '月') return reading({ portion }, false);
    return reading({ portion, month: { shift: 0, from: 'nearest' } }, false);
  },
);

/** 上旬, 中旬, 下旬; 上半月, 下半月. */
export const tenDays = family('ten-days', /([上中])?[、]?([上中下])旬|([上下])半月/, (match, { before }) => {
  const alone = !/月(?:份)?\s?$/.test(before);
  const last = match[2] ? TEN_DAYS[match[2]]! : 0;
  const stated: Stated = last
    ? { tenDays: [match[1] ? TEN_DAYS[match[1]]! : last, last] }
    : { monthHalf: match[3] === '上' ? 1 : 2 };
  if (alone) stated.month = { shift: 0, from: 'nearest' };
  return reading(stated, false);
});

/** 年内, 年度内, 月内: until the end of this year or month. */
export const withins = family('within', /([年月])内/, (match, { before }) => {
  if (/[0-9〇零一二三四五六七八九十百千几两数个半多]\s?$/.test(before)) return null;
  if (/[今本当该去]$/.test(before)) return null;
  const origin = { shift: 0, from: 'published' } as const;
  const ofYear = match[1] === '年';
  const rank = ofYear ? RANK.year : RANK.month;
  return { stated: ofYear ? { year: origin } : { month: origin }, coarse: rank, fine: rank, bound: 'within' };
});
