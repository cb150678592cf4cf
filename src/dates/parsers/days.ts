import { NUMERAL_CHARS, numeral } from '../../text/numerals.ts';
import { type Around, family, RANK, type Reading } from '../found.ts';
import type { Part } from '../stated.ts';

const reading = (day: Part): Reading => ({ stated: { day }, coarse: RANK.day, fine: RANK.day });

const AFTER_MONTH = /月(?:份)?\s{0,2}$/;
const inNumber = new RegExp(`[0-9.${NUMERAL_CHARS}第A-Za-z+]$`);
const DURATION_BEFORE =
  /(?:近|满|超|逾|第|约|共|每|达|足|长|各|隔|历时|为期|最多|最长|至少|不满|不少于|不超过|超过|连续|提前|提早|前|开工|施工|生效|作业|举办|举行|使用|到期|期满|启用|停业|歇业|启运|期限|会期|召开|届满|开庭)\s?$/;
const DURATION_AFTER =
  /^(?:内|之内|以内|后|之后|以后|游|元|线|均(?:线|价|量|值|产|销|[0-9])|工|薪|龄|次|夜|行|以上|以下|的?时间|为限|[0-9一二两三四五六]{1,2}次)/;
// 3号楼, 9号线, 21号文: numbers of things.
const THING_AFTER =
  /^(?:楼|线|院|馆|文|令|紧急指令|指令|指示|决议|法案|法令|公告|通知|门|厅|车|机|舱|井|店|房|铺|地|矿|船|厂|炉|卡|码|称|召|脸|牌|案|样|选手|通道|提案|议案|桌|台|仓|采区|地块|标段|站|库|塔|坑|岛|泊位|窗口)/;
/** “长岭1号”: a name in quotation marks that ends in a number. */
const NAMED_BEFORE = /[\u4e00-\u9fff]$/;
const NAMED_AFTER = /^[”」』’]/;
const THING_BEFORE = /(?:[〕\]】﹞)）№#字股路街巷弄道型每]|编|代|账|账户|型|番|病|排)\s?$/;

/** 21日, 9号, 二十一日; after a month also without 日 (一月二十三). */
export const numberedDays = family(
  'day',
  /(3[01]|[12][0-9]|0?[1-9]|三十一?|[二]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅一?|[一二三四五六七八九])\s{0,2}(日|号|(?![0-9年月日号天周个点时分:.%倍亿万元名家项条款期季届级类类件人次种批]))/,
  (match, around) => {
    if (inNumber.test(around.before)) return null;
    const day = numeral(match[1]!)!;
    if (AFTER_MONTH.test(around.before))
      return match[2] || bareDay(match[1]!, around) ? reading({ at: day }) : null;
    if (!match[2] || !standsAlone(match[1]!, match[2], around)) return null;
    return reading({ at: day });
  },
);

/** A number after 月 without 日: the expression must end there. */
function bareDay(digits: string, { after }: Around): boolean {
  if (new RegExp(`^\\s?[${NUMERAL_CHARS}]`).test(after)) return false;
  return /^(?:$|[，。；、,)）至到~—–-]|\s|前|起|上午|下午|晚|早)/.test(after) && digits.length > 0;
}

function standsAlone(digits: string, unit: string, { before, after }: Around): boolean {
  if (DURATION_BEFORE.test(before) || DURATION_AFTER.test(after)) return false;
  if (unit === '号')
    return (
      !THING_AFTER.test(after) &&
      !THING_BEFORE.test(before) &&
      !(NAMED_AFTER.test(after) && NAMED_BEFORE.test(before)) &&
      !/^[一二三四五六七八九]$/.test(digits)
    );
  // 一日, 三日 and 十日 are lengths of time or idioms.
  if (/^[一二三四五六七八九十]$/.test(digits)) return false;
  return !/^本(?!报|刊|网|台|公司|市|省|院|局|会|部)/.test(after);
}

const RELATIVE: Readonly<Record<string, number>> = {
  大前天: -3,
  大前日: -3,
  前天: -2,
  前日: -2,
  昨天: -1,
  昨日: -1,
  昨晨: -1,
  今天: 0,
  今日: 0,
  今晨: 0,
  本日: 0,
  明天: 1,
  明日: 1,
  明晨: 1,
  后天: 2,
  后日: 2,
  大后天: 3,
  大后日: 3,
  琴日: -1,
  寻日: -1,
  听日: 1,
};

/** 今（12）日, 昨(11)日: the word decides. */
export const numberedRelativeDays = family(
  'relative-day',
  /([昨今明])\s?[（(]\s?[0-3]?[0-9]\s?日?[）)]\s?[日天]/,
  (match) => reading({ shift: RELATIVE[`${match[1]}日`]!, from: 'published' }),
);

/** 昨日, 今天, 大后天, and Cantonese 琴日, 听日. */
export const relativeDays = family(
  'relative-day',
  /大?[前后][天日]|[昨今明][天日]|[昨今明]晨(?![报间曦光跑练])|本日|[琴寻听]日/,
  (match, { before, after }) => {
    const word = match[0];
    if (/^(?:头条|说法|性|免疫|之后》|之星|之子)/.test(after)) return null;
    if (/^[前后]/.test(word) && /[0-9一二两三四五六七八九十几多数目之以日天先前此月年周小时]$/.test(before))
      return null;
    if (word === '前日' && /^(?:益|前)/.test(after)) return null;
    if (/^本日/.test(word) && /^[本报元]/.test(after)) return null;
    return reading({ shift: RELATIVE[word]!, from: 'published' });
  },
);

/** 本月最后一天, 今年第一天, 5月首日: a day counted within its month or year. */
export const countedDays = family(
  'counted-day',
  /(最后[一1]|第([一二三四五六七八九十]|[0-9]{1,3}))[天日]|首日|末日/,
  (match, { before }) => {
    if (!/[年月](?:份)?的?\s?$/.test(before)) return null;
    const nth = match[2] ? numeral(match[2])! : /^[最末]/.test(match[0]) ? -1 : 1;
    return nth === 0 ? null : { stated: { nthDay: nth }, coarse: RANK.portion, fine: RANK.day };
  },
);

const TOLD: Readonly<Record<string, number>> = {
  同日: 0,
  同一天: 0,
  同一时间: 0,
  同天: 0,
  当日: 0,
  当天: 0,
  该日: 0,
  此日: 0,
  即日: 0,
  次日: 1,
  翌日: 1,
  隔日: 1,
  隔天: 1,
  第二天: 1,
  这一天: 0,
  那一天: 0,
  这天: 0,
  那天: 0,
  前一天: -1,
  前一日: -1,
};

/** 同日, 次日, 该日, 即日: days that refer to one told before. */
export const toldDays = family(
  'told-day',
  /同一(?:天|时间)|第二天|[这那]一?天|(?:在?此)?前一[天日]|[同当该此即次翌隔]日|[同当隔]天/,
  (match, { before, after }) => {
    const word = match[0];
    if (/^前一/.test(word) && (/[之以提目先日限幕庭效考赛]$/.test(before) || /^前/.test(after))) return null;
    if (/^[这那]/.test(word) && (/[的前后每几]$/.test(before) || !/^[，,晚上下凌早]/.test(after)))
      return null;
    if (/含$/.test(before)) return null;
    if (/^次日/.test(word) && /[0-9一二两三四五六七八九十每]$/.test(before)) return null;
    // 御准次日生效, 自送达翌日起: the day behind something that has no date yet.
    if (/^[次翌]日/.test(word) && /(?:准|公布|发布|颁布|刊登|刊宪|送达|签署|届满|期满|收到)之?$/.test(before))
      return null;
    if (/^[此该]日/.test(word) && /^[常益期程元]/.test(after)) return null;
    return reading({ shift: TOLD[word.replace(/^在?此/, '')]!, from: 'told' });
  },
);

/** The 昨 of 昨晚 and the 今 of 今早: a day that a part of the day follows, which the clock family reads. */
export const nights = family(
  'night',
  /[前昨今明当](?=(?:晚间|晚上|晚|夜里|夜|早上|早|晨|午)(?!报|餐|饭|宴|安|熟))/,
  (match, { before }) => {
    const word = match[0];
    if (word === '前' && /[0-9一二两三四五六七八九十之以此提目先日月年天周]$/.test(before)) return null;
    const shift = { 前: -2, 昨: -1, 今: 0, 明: 1, 当: 0 }[word] ?? 0;
    const day: Part = { shift, from: word === '当' ? 'told' : 'published' };
    return { ...reading(day), weak: true };
  },
);

/** 運輸署昨公布: the bare 昨 of Hong Kong and Taiwan papers, right before a verb or its own number. */
export const bareYesterdays = family(
  'relative-day',
  /昨(?=\s?[（(][0-3]?[0-9]日?[）)]|[宣公指称说回发在于向对与获悉约召通证确批裁判开举表拘])/,
  () => reading({ shift: -1, from: 'published' }),
);
