import type { DateMention } from '../model/mention.ts';
import { anyOf } from '../text/patterns.ts';
import type { Consequence } from './consequences.ts';
import { isLengthOfTime } from './no-date.ts';
import { clauseAt, type Reading, type Sentence } from './reading.ts';

/** Words of an order or a wish before or behind a date that bind somebody to it. */
const NORM = new RegExp(
  anyOf(
    [
      '要求 责令 勒令 下令 命令 敦促 必须 应当 应于 应在 须在 须于 须 务必 确保 力争 争取 原则上 限期 限于 期限 截止',
      '[，\\s前内]要(?!求) [，\\s前内]应 (?<![取获值懂难记显觉])得(?=把|将|在|完) 请于 请在 不得晚于 前将 前报 于$',
      '要(?:在|于|确保|争取|有(?=[一两三\\d])|实现|达到)',
      '完毕 到位 关闭 建成 投用 发放 清零 完成 上报 报送 提交 报告 落实 关停 停产 整改 退出 申报 缴纳 办理 达到 实现 反馈 移交 取缔 清退 清理 压降 补缴 公布',
    ].join(' '),
  ),
);
/** 要求主播在12月31日前自查: whatever must be done. */
const DEMAND = /要求|责令|勒令|须|必须|限(?!制|购|售)|请[各有于在]/;
/** 3月1日之前已经开工的, 之前签订的合同: a line drawn in time, not a day by which something is due. */
const HAPPENED =
  '已 曾 尚未 未 仍 的 行为 [合依]法取得 发生 成立 签订 设立 开工 取得 获得 作出 受理 购买 参加 出生 以前 一直 就 保持 维持 不变';
const PAST_AFTER = new RegExp(
  `^\\s{0,8}(?:${anyOf(HAPPENED)}|[\\u4e00-\\u9fff]{1,6}的[，。；]|[\\u4e00-\\u9fff]{0,3}(?:已|已经|曾经))`,
);
/** 4月21日前, 6月底之前; 到2020年底 is an aim of a plan, not a day by which something is due. */
const DUE = /(?:前|之前|以前|止)$|^(?:最迟|最晚|至迟|不晚于|不迟于)/;
const NOT_DEADLINE = /以前年度|此前|从前|目前|之前的|以前的|前的|(?<!\d\s?)日前|前\s*\d+\s*个?[月年天]/;

/** The last day on which something may be done, or must be done, that a date tells; or null. `official`: a notice speaks, which binds. */
export function deadline(
  reading: Reading,
  sentence: Sentence,
  date: DateMention,
  official: boolean,
): Consequence | null {
  const { folded } = reading.text;
  if (closesOn(folded, sentence, date)) return dueOn(sentence, date, date.dateEnd ?? date.core);
  if (isLengthOfTime(date)) return dueWithin(folded, sentence, date);
  const words = folded.slice(date.start, date.end);
  if (/后$/.test(words) && BANNED_AFTER.test(folded.slice(date.end, Math.min(sentence.end, date.end + 16))))
    return dueOn(sentence, date, date.core);
  const lastOfPart = date.part === 'late' && /(?:底|末)(?:前|之前|以前)?$/.test(words);
  if (date.part === 'early' || isPast(words, date) || isLongBefore(words, date)) return null;
  const isDue =
    date.bound === 'before'
      ? DUE.test(words) || isExtension(folded, sentence, date) || isDemanded(folded, sentence, date)
      : (lastOfPart && isAt(folded, sentence, date)) ||
        (!/^\d{4}$/.test(date.core) && BEFORE_EVENT.test(folded.slice(date.end, date.end + 8)));
  if (!isDue || !binds(folded, sentence, date, official)) return null;
  return dueOn(sentence, date, dueDay(date, lastOfPart));
}

/** 12月31日后不得上路: the last day on which it may be done. */
const BANNED_AFTER = /^[，,]?[^，。；不禁停]{0,8}(?:一律|均|都)?(?:不得|不再(?![属是有为])|禁止|停止)/;

/** 9月15日开捕前: something of that day before which it is due. */
const BEFORE_EVENT = /^[^，。；、\d的]{1,6}前(?!往|去|来|后|期|景|提|所)/;

/** 要求到12月底…达到: a day by which somebody demands something. */
function isDemanded(folded: string, sentence: Sentence, { start, end }: DateMention): boolean {
  return (
    /^到/.test(folded.slice(start, end)) &&
    /(?:要求|责令|责成)(?:是|[^，。；]{0,6})[，,：:]?$/.test(
      folded.slice(Math.max(sentence.start, start - 12), start),
    )
  );
}

/** 可延至10月底: a term that is put off. */
function isExtension(folded: string, sentence: Sentence, { start, end }: DateMention): boolean {
  return /(?:延|延长|延期|延后|顺延|宽限|放宽|推迟)[至到](?:\d{4}年|[今明当同次]年)?\s?\d{1,2}\s?月/.test(
    folded.slice(Math.max(sentence.start, start - 3), end),
  );
}

/** 在6月底, 于年底. */
function isAt(folded: string, sentence: Sentence, date: DateMention): boolean {
  return /(?:于|在)\s*$/.test(folded.slice(sentence.start, date.start));
}

/** 2015年以前建成的场馆: a line drawn in time. */
const isLongBefore = (words: string, { core, part }: DateMention) =>
  part === null && /^\d{4}$/.test(core) && /(?:以前|之前)$/.test(words);

/** 三天前, 截至6月底: a day or a stretch that is over. */
function isPast(words: string, { basis }: DateMention): boolean {
  const countsBack =
    basis !== 'explicit' &&
    /[日天周月年](?:之|以)?前$/.test(words) &&
    /^[\d一二三四五六七八九十两几半]/.test(words) &&
    !/月\s?\d|\d日/.test(words);
  return countsBack || (/^(?:截至|截止到?|迄)/.test(words) && !/前$/.test(words));
}

/** Whether the words around a date bind somebody to it, and do not only tell what had come about by then or may come about. */
function binds(folded: string, sentence: Sentence, date: DateMention, official: boolean): boolean {
  if (NOT_DEADLINE.test(folded.slice(date.start, date.end + 8))) return false;
  if (LONG_GONE.test(folded.slice(sentence.start, date.start))) return false;
  if (isAttribute(folded, sentence, date)) return false;
  if (PAST_AFTER.test(folded.slice(date.end, Math.min(sentence.end, date.end + 8)))) return false;
  const from = Math.max(sentence.start, date.start - AROUND);
  const isAsked =
    official ||
    NORM.test(folded.slice(from, Math.min(sentence.end, date.end + AROUND))) ||
    DEMAND.test(folded.slice(from, date.start));
  const clause = clauseAt(sentence, date.end);
  return isAsked && !/有望|预计|可能|计划|打算|承诺/.test(folded.slice(clause.start, date.start));
}

/** 早在2007年底, 直到6月底: when something came about. */
const LONG_GONE = /(?:早在|早于|直到|直至|迟至|时至|[已曾]经?于|(?:发生|签订|成立|取得|购买)[在于])\s*$/;

/** 12月31日前采购入库的配件，…: words that describe a thing, where nothing before them says that they bind. */
function isAttribute(folded: string, sentence: Sentence, date: DateMention): boolean {
  const clause = clauseAt(sentence, date.start);
  return (
    /^(?:第[一二三四五六七八九十百零\d]{1,6}条|[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])?[\s对凡于在]{0,4}$/.test(
      folded.slice(clause.start, date.start),
    ) && ATTRIBUTE.test(folded.slice(date.end, Math.min(sentence.end, date.end + 60)))
  );
}

const ATTRIBUTE =
  /^(?![^，。；]{0,4}(?:完成|报|提交|建成|实现|退出|清|取缔|关|拆|整改|公布|出台|制定|落实|达到|办理|启动|开展))[^，。；：《应须需必要请得]{2,30}的[^，。；：的应须需必要请得]{1,16}[，,]/;

/** How far around a date words of an order are looked for, in characters. */
const AROUND = 60;

/** 10日内提交: counted from the day of the act, where the text gives it; 三年内不得 is no day by which something is due. */
function dueWithin(folded: string, sentence: Sentence, date: DateMention): Consequence | null {
  const isBan =
    /年(?:之|以)?内$/.test(date.text) ||
    /^[^，。；]{0,2}(?:不得|禁止|不予|仍)/.test(folded.slice(date.end, date.end + 6));
  // 发现漏洞须在24小时内报告: counted from whatever may happen, not from a day.
  if (/(?:发现|收到|接到|发生|一旦)[^。；]{0,24}$/.test(folded.slice(sentence.start, date.start)))
    return null;
  const asked = folded.slice(
    Math.max(sentence.start, date.start - AROUND),
    Math.min(sentence.end, date.end + AROUND / 2),
  );
  if (isBan || date.basis !== 'carried' || !NORM.test(asked)) return null;
  return dueOn(sentence, date, date.dateEnd ?? date.core);
}

/** 意见反馈截止时间为…, 公示期至…, …截止: the day on which something closes. */
const CLOSING =
  '截止(?:时间|日期|日)? 截至日期 最后期限 最后日期 期限 有效期 公示期 反馈期 (?:完成)?时限 (?:最[迟晚])?不得(?:超过|晚于|迟于) 咨询期 过渡期 宽限期 缓冲期 转[化换]期 豁免期 整改期 申报期 反馈时间 征求意见时间';
const ASKED_UNTIL =
  '(?:反馈|意见|报名|申报|征求|缴费)[^，。；]{0,6}截[止至]|(?:征求|征询|听取|征集)[^，。；]{0,8}意见(?:时间|期)?(?:为|是|至|到|截至|截止到)|意见征[求询集]期';
const LINK = '均?为 是 至 到 ： : 定为 定在 延长至 延至 延期至 截至 截止到 \\s';
const CLOSES_BEFORE = new RegExp(
  `(?:${anyOf(CLOSING)}[，,]?|${ASKED_UNTIL})${anyOf(LINK)}{0,20}(?:[下本今明同翌][月年]){0,10}$`,
);

/** 课程有效期到6月30日: what was bought or agreed on ends. */
const OF_A_THING = /(?:课程|证书|协议|合同|合约|会员|产品|食品|门票|卡|券|保险)的?有效期/;

/** 就《…》公开征求意见，截至8月25日. */
const CONSULTS = /(?:征求|征集|征询|听取)[^，。；]{0,12}意见[^，。；]{0,8}，[^，。；]{0,4}$/;
/** 可以延至9月底, 宽限到年底: a term that is put off, where the sentence speaks of one. */
const EXTENDED = /(?:延长?|延[期后]|推迟|顺延|宽限|展期|放宽|保留|只?留|维持|[使沿]?用)[至到]\s*$/;
const TERM =
  /截止|期限|限期|申报|过渡|办理|提交|整改|宽限|阶段|反馈|意见|报名|登记|缴纳|更新|存量|服务|使用|销售/;

/** The words before the digits of the date (截止到 is a part of it already) and those behind it. */
function closesOn(folded: string, sentence: Sentence, date: DateMention): boolean {
  const words = folded.slice(date.start, date.end);
  const digits = date.start + Math.max(0, words.search(/\d|[一二三四五六七八九十〇]/));
  const before = folded.slice(Math.max(sentence.start, digits - 20), digits);
  const after = folded.slice(date.end, date.end + 4);
  return (
    (CLOSES_BEFORE.test(before) && !OF_A_THING.test(before)) ||
    /^\s*(?:截止|为止)/.test(after) ||
    /期限(?:是|为|定在)\s*$/.test(before) ||
    (/^\s*到期(?!的)/.test(after) && !/^\d{4}(?:-\d{2})?$/.test(date.core)) ||
    /(?:最[晚迟]|至迟)[^，。；]{0,6}[在于]\s*$/.test(before) ||
    (/^截[至止]/.test(words) &&
      /^[。；，]?$/.test(after.slice(0, 1)) &&
      CONSULTS.test(folded.slice(sentence.start, date.start))) ||
    (EXTENDED.test(before) && TERM.test(folded.slice(sentence.start, sentence.end))) ||
    (/^\s*(?:结束|关闭|为止)/.test(after) &&
      /[至到]\s*$/.test(before) &&
      TERM.test(folded.slice(sentence.start, date.start))) ||
    (/^\s*为?止/.test(after) && /期/.test(before))
  );
}

function dueOn(sentence: Sentence, date: DateMention, on: string): Consequence {
  const clause = clauseAt(sentence, date.end);
  return {
    type: 'deadline',
    date,
    on,
    action: { start: date.end, end: Math.max(clause.end, date.end) },
    stated: true,
  };
}

/** A deadline falls on the last day of what is named: 6月底前 → 06-30; of a bare month or year the month or year itself. */
function dueDay(date: DateMention, lastOfPart: boolean): string {
  return (lastOfPart || date.part !== null) && date.coreEnd ? date.coreEnd : date.core;
}
