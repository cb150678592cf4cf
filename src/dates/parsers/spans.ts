import { NUMERAL_CHARS, numeral } from '../../text/numerals.ts';
import { type Around, family, RANK, type Reading } from '../found.ts';
import type { SpanStated } from '../stated.ts';

const COUNT = `[0-9]{1,4}|[${NUMERAL_CHARS.replace('〇', '')}]{1,4}|半`;
const UNITS = '个?工作日|个?交易日|日|天|个?周|个?星期|个?礼拜|个?月|年|个?季度|个?小时';
const AMOUNT = `(${COUNT})\\s?(多|余)?(个半|半个|个)?(多|余)?\\s?(${UNITS})(半)?(多)?`;

const UNIT: readonly (readonly [RegExp, SpanStated['unit']])[] = [
  [/工作日|交易日/, 'workday'],
  [/小时/, 'hour'],
  [/日|天/, 'day'],
  [/周|星期|礼拜/, 'week'],
  [/季度/, 'quarter'],
  [/月/, 'month'],
  [/年/, 'year'],
];

type Amount = Pick<SpanStated, 'count' | 'unit' | 'half' | 'more'>;

function amountOf(match: RegExpMatchArray, first: number): Amount | null {
  const word = match[first]!;
  const unit = UNIT.find(([pattern]) => pattern.test(match[first + 4]!))![1];
  const half = word === '半' || /半/.test(match[first + 2] ?? '') || match[first + 5] === '半';
  const count = word === '半' ? 0 : numeral(word);
  if (count === null || (count === 0 && !half)) return null;
  // 2018年前 is a year, not a length of time.
  if (unit === 'year' && (count >= 1500 || /^[0〇零]|^[〇零一二三四五六七八九]{2,}$/.test(word))) return null;
  if (unit === 'day' && match[first + 4] === '日' && count > 31 && count > 1000) return null;
  const more = Boolean(match[first + 1] ?? match[first + 3] ?? match[first + 6]);
  return { count, unit, half, more };
}

/** 三月前 is March: months are counted with 个, but for 半月. */
function isMonthName(match: RegExpMatchArray, first: number): boolean {
  return match[first + 4] === '月' && !match[first + 2] && match[first] !== '半';
}

const inNumber = new RegExp(`[0-9.第${NUMERAL_CHARS}A-Za-z〔-]$`);
const reading = (span: SpanStated): Reading => ({ stated: { span }, coarse: RANK.year, fine: RANK.day });

/** Whether the origin is something that the text does not date: 自收到之日起三十日内, 满两年后. */
function countsFromUnknown({ before }: Around): boolean {
  return /(?:起|之日|后的?|前|满|收到|届满|每|每隔|刊登|公布|颁布|签署|送达|为期|连续|逾期|日内|[^，。；、]起的?)\s?$/.test(
    before,
  );
}

/** 三天前, 两个半月以前, 五年内, 半年之后, 三个多月以来. */
export const spans = family(
  'span',
  new RegExp(`${AMOUNT}(以前|之前|前|以后|之后|后|以内|之内|内|以来|来)`),
  (match, around) => {
    const { before, after } = around;
    if (inNumber.test(before) || countsFromUnknown(around)) return null;
    const amount = amountOf(match, 1);
    // 1月1日之后, 明年6月之前: dates with a bound, not lengths of time.
    if (!amount || /月\s?$/.test(before) || isMonthName(match, 1)) return null;
    const word = match[8]!;
    if (/^(?:天|[期任者]|置|提|往|端|沿)/.test(after) && /^[前后]$/.test(word)) return null;
    // 15日前 is a day of the month, 三日前 a length of time.
    if (match[5] === '日' && /前/.test(word) && !/^[一二两三四五六七八九十]$/.test(match[1]!)) return null;
    if (/^(?:半)$/.test(match[1]!) && match[5] === '日') return null;
    return spanOf(amount, word, before);
  },
);

const POINTED_AT = /(?:[就早正]是?在|仅仅|恰好|刚好)$/;

function spanOf(amount: Amount, word: string, before: string): Reading {
  if (/内/.test(word))
    return { ...reading({ ...amount, sense: 'reach', direction: 1, from: 'nearest' }), bound: 'within' };
  if (/来/.test(word)) return reading({ ...amount, sense: 'reach', direction: -1, from: 'published' });
  const direction = /前/.test(word) ? -1 : 1;
  const found = reading({
    ...amount,
    sense: 'at',
    direction,
    // 8月10日…，两天前…: days count from the day told just before, months and years from publication.
    from: direction === 1 || amount.unit === 'day' ? 'nearest' : 'published',
  });
  // 就在一天之前, 早在三年以前: a point, not all the time before it.
  if (word.length === 1 || (direction === -1 && POINTED_AT.test(before))) return found;
  return { ...found, bound: direction === -1 ? 'before' : 'from' };
}

const PAST = '最近|过去|此前|近|前|这|上';
const NEXT = '未来|今后|接下来|往后|再过|下|后|过';
const TOLD_NEXT = '此后|随后|其后';
/** After these a single word (近, 前, 下, 后, 过) is no part of the word before it. */
const OPENING = /(?:^|[，。；、：“”（(\s在将于从自和与为对至到按据])$/;
/** 近 after a verb that takes a length of time means "nearly": 持续了近四年, 停产近六周. */
const LASTING = /(?:了|持续|经过|历时|停产|停工|长达|达|用时|耗时|为期|已|有|过|共|时间)$/;

/** 近两年, 过去三个月, 未来五年, 此后两年, 前两周, 过十周. */
export const reaches = family(
  'reach',
  new RegExp(`(?:(${PAST})|(${NEXT})|(${TOLD_NEXT}))(的)?${AMOUNT}(?:以来|来|内|里|间)?`),
  (match, around) => {
    const amount = amountOf(match, 5);
    if (!amount || isMonthName(match, 5)) return null;
    // 此前的5日 is a day of the month.
    if (match[4] && match[9] === '日') return null;
    if (/^此前$/.test(match[1] ?? '') && amount.count === 1 && amount.unit === 'day') return null;
    const word = (match[1] ?? match[2] ?? match[3])!;
    if (word.length === 1 && !singleWordReads(word, match, amount, around)) return null;
    if (/^(?:前|之前|以前|后)/.test(around.after)) return null;
    if (match[3]) return reading({ ...amount, sense: 'reach', direction: 1, from: 'told' });
    if (match[1]) return reading({ ...amount, sense: 'reach', direction: -1, from: 'published' });
    if (!word.endsWith('过')) return reading({ ...amount, sense: 'reach', direction: 1, from: 'published' });
    return { ...reading({ ...amount, sense: 'at', direction: 1, from: 'published' }), bound: 'from' };
  },
);

/** Whether 近, 前, 这, 上, 下, 后 or 过 before an amount makes a stretch of time of it. */
function singleWordReads(
  word: string,
  match: RegExpMatchArray,
  { unit, count, half }: Amount,
  { before, after }: Around,
): boolean {
  const one = match[5] === '一' || half;
  const ending = match[0].slice(-1);
  if (match[4]) return false;
  // 筹备近四年的市场: a length of time behind a verb.
  if (word === '近')
    return (
      !LASTING.test(before) && !/[最将附接临]$/.test(before) && (OPENING.test(before) || !/^的/.test(after))
    );
  if (word === '这') return count >= 2 && !/^的/.test(after);
  if (!OPENING.test(before)) return false;
  // 前5个月 and 前三季度 count from the start of the year; 前七日内 from something untold.
  if (word === '前')
    return unit !== 'month' && unit !== 'quarter' && ending !== '内' && !(one && unit === 'day' && !half);
  if (word === '过') return unit !== 'year';
  if (word === '后') return ending !== '内';
  return !one && (unit !== 'month' || match[7] !== undefined);
}
