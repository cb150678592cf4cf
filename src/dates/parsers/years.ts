import { NUMERAL_CHARS, numeral } from '../../text/numerals.ts';
import { type Around, family, RANK, type Reading } from '../found.ts';
import type { Part } from '../stated.ts';

const RELATIVE: Readonly<Record<string, Part>> = {
  大前年: { shift: -3, from: 'published' },
  前年: { shift: -2, from: 'published' },
  上上年: { shift: -2, from: 'published' },
  去年: { shift: -1, from: 'published' },
  上年: { shift: -1, from: 'published' },
  上一年: { shift: -1, from: 'published' },
  今年: { shift: 0, from: 'published' },
  本年: { shift: 0, from: 'published' },
  这一年: { shift: 0, from: 'told' },
  明年: { shift: 1, from: 'published' },
  来年: { shift: 1, from: 'published' },
  下一年: { shift: 1, from: 'published' },
  后年: { shift: 2, from: 'published' },
  大后年: { shift: 3, from: 'published' },
  前一年: { shift: -1, from: 'told' },
  同年: { shift: 0, from: 'told' },
  当年: { shift: 0, from: 'told' },
  该年: { shift: 0, from: 'told' },
  那年: { shift: 0, from: 'told' },
  次年: { shift: 1, from: 'told' },
  翌年: { shift: 1, from: 'told' },
  转年: { shift: 1, from: 'told' },
  转过年: { shift: 1, from: 'told' },
  转过年来: { shift: 1, from: 'told' },
  第二年: { shift: 1, from: 'told' },
};

const reading = (year: Part): Reading => ({ stated: { year }, coarse: RANK.year, fine: RANK.year });

const inNumber = new RegExp(`[0-9.${NUMERAL_CHARS}第A-Za-z]$`);

/** Scans and typists write the zero of 二〇二一 as a letter or a digit. */
const withZeros = (text: string) => (/[一-龥]/.test(text) ? text.replace(/[Oo0]/g, '〇') : text);

/** 民国110年 is 2021. */
export const republicYears = family(
  'year',
  new RegExp(`民国\\s?([0-9]{1,3}|[${NUMERAL_CHARS}]{1,5})\\s?年(?!间)`),
  (match) => {
    const year = /^元$/.test(match[1]!) ? 1 : numeral(match[1]!);
    return year !== null && year >= 1 && year <= 200 ? reading({ at: 1911 + year }) : null;
  },
);

/** 2021年, 二〇二一年, 2021年度. */
export const fullYears = family(
  'year',
  /((?:1[5-9]|2[01])[0-9]{2}|[一二][〇零Oo0一二三四五六七八九]{3})\s{0,2}(?:财政|会计|财|学)?年(?:度|份)?(?!代|历史|之久|文明|的历史)/,
  (match, { before, after }) => {
    const year = numeral(withZeros(match[1]!))!;
    if (inNumber.test(before) || year < 1500 || year > 2199) return null;
    // The year of a document number: 公告2021年第3号.
    if (/^第[0-9一二三四五六七八九十百]{1,5}号/.test(after)) return null;
    return reading({ at: year });
  },
);

/** 两千零八年, 一千九百九十八年. Without 零 after 两千 or 八百 and 九百 after 一千 it is a length of time. */
export const spelledYears = family(
  'year',
  /([二两]千[零〇][一二三四五六七八九十]{1,3}|一千[八九]百[零〇一二三四五六七八九十]{1,4})\s?年(?!代)/,
  (match, { before }) => {
    const year = numeral(match[1]!);
    return year === null || inNumber.test(before) ? null : reading({ at: year });
  },
);

const DURATION_BEFORE =
  /(?:近|满|超|逾|第|约|共|每|达|长|历时|为期|最多|至少|不满|不少于|徒刑|期限|期|了|过|有|每)$/;
const ALONE_AFTER = /^(?:底|初|末|年底|年初|\s*(?:之前|以前|之后|以后|以来|起|[至到~—–-]))/;

/** 21年5月, 08年: two digits name a year before a month, with a leading zero, or where they are all that is said. */
export const shortYears = family(
  'short-year',
  /([0-9]{2}|[〇零一二三四五六七八九]{2})\s{0,1}年(?:度)?(?!代)/,
  (match, around) => {
    const { before, after } = around;
    const digits = match[1]!;
    const year = numeral(digits)!;
    if (inNumber.test(before)) return null;
    if (/^\s?(?:[01]?[0-9]|[一二三四五六七八九十]{1,2})\s?月(?!内|后)/.test(after))
      return reading({ at: year });
    if (DURATION_BEFORE.test(before) || /^(?:来|内|间|前|后|期|多|余|的|以上|以下|刑|级|制)/.test(after))
      return null;
    if (/^[0〇零]/.test(digits) || (year >= 80 && /^[,，、至到~—-]|^$/.test(after)))
      return reading({ at: year });
    const stands = before === '' || /[，。、；：（(\s]$/.test(before);
    if (
      (stands && after === '') ||
      (/^[0-9]/.test(digits) && year >= 10 && ALONE_AFTER.test(after) && loneYear(around))
    ) {
      return reading({ at: year });
    }
    return null;
  },
);

/** 到21年底, 21年底: the expression begins a clause or follows a preposition. */
function loneYear({ before }: Around): boolean {
  return before === '' || /[，。、；：（(\s自从到至在于截]$/.test(before);
}

/** 去年, 今年, 次年. 上年 within 以上年龄 or 同年 within 同年级 is no year. */
export const relativeYears = family(
  'relative-year',
  /(转过年来?|转年|大前年|上上年|上一年|下一年|前一年|这一年|那一年|第二年|隔年|大后年|[前去上今本明来后同当该次翌那]年)(?:度)?/,
  (match, { before, after }) => {
    const word = match[1]!;
    if (/^(?:龄|级|会|检|审|报|鉴|薪|均|轻|画|货|华|青|纪|幼|老)/.test(after)) return null;
    if (/[0-9年月日天周代]$/.test(before) && /^[前后]/.test(word)) return null;
    if (/(?:以|及|三|两|几)$/.test(before) && /^[上次]/.test(word)) return null;
    if (word === '那年' && !/^\s?\d{1,2}\s?月|^[一二三四五六七八九十]{1,2}月|^[底初末春夏秋冬]/.test(after))
      return null;
    if (/^(?:本年)$/.test(word) && /[基根]$/.test(before)) return null;
    if (word === '来年' && /[\d年近多余十一二两三四五六七八九百]$/.test(before)) return null;
    if (word === '后年' && /[0-9后]$/.test(before)) return null;
    return reading(RELATIVE[word]!);
  },
);
