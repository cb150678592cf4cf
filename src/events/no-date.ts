import type { DateMention } from '../model/mention.ts';
import { clauseAt, type Reading, type Sentence } from './reading.ts';

/** Why a date dates no act, as the trace tells it. */
interface Why {
  rule: string;
  reason: string;
}

/** What needs no word in the trace. */
export const SILENT: Why = { rule: '', reason: '' };

/** 新华社北京6月9日电, 本报6月9日讯, 6月9日报道: the date of the telling, not of an act. */
const DATELINE_AFTER = /^\s*(?:电|讯|[\u4e00-\u9fff]{0,6}(?:报道|报导|消息(?!称?[，,]?国)))/;
/** What a body says through: 工信部网站4月20日消息, 某局微信公众号 9月20日消息. */
const OWN_CHANNEL =
  /^(?:官方|门户|政务)?(?:网站|官网|微信|微博|公众号|微信公众号|客户端|通报|发布)?\s?(?:[“"「‘《][^”"」’》]{1,14}[”"」’》]|@\S{2,12})?\s{0,2}$/;
/** A period that figures are given for: 5月份…同比增长, 截至7月25日 where nobody acts. */
const DATA_AFTER =
  /^(?:份)?(?:，|,)?[^，。]{0,12}(?:同比|环比|按年|按月|增长|下降|上涨|下跌|升近|升逾|达到|总额|总量|余额|(?<![其被之])收入|产量|销量|批发价|均价|出口|进口|GDP|CPI|PPI)/;

/** Between a day and another way to say it. */
const ONCE_MORE = /^[，,]\s?(?:也就是|也即|亦即|即|正是|恰是)[^，。；]{0,24}$/;
/** What is made of a day by the words behind it: the time of what others did, or of something that came about. */
const HAPPENED =
  /^\s?(?:发生|(?:[之期]?间|以来|前后)的|[^，。；的]{0,12}?(?:生产|销售|出厂|上市|购买|购入|进口|出口|出生|爆发|产生|形成|到期|投保|立项|开盘|成交|建成|投产|播出|上映|入职|毕业|登陆)(?:并[^，。；的]{2,6})?的)/;

/** Whether a date only says once more, or better, the one before it, by what stands between the two. */
export function saidAgain(gap: string, { rule }: DateMention): 'drop' | 'replace' | null {
  // 8月16日是个星期五; 2月17日，春节后第一个工作日，…: what day of the week or year that is.
  if (/^(?:恰好?|正好?|刚好)?(?:是|逢)(?:一?个)?$/.test(gap)) return 'drop';
  if (rule.startsWith('date/festival') && /^[，,（(\s]{1,2}(?:也?正?[是值逢])?$/.test(gap)) return 'drop';
  // 9月3日，也就是通知下发一个月后，…; 三天之前，即10月17日.
  if (!ONCE_MORE.test(gap)) return null;
  return rule === 'date/span' ? 'drop' : 'replace';
}

/** Why a date cannot date an act of its sentence, or null where it can. */
export function noDate(reading: Reading, sentence: Sentence, date: DateMention): Why | null {
  const { folded } = reading.text;
  const words = folded.slice(date.start, date.end);
  const before = folded.slice(sentence.start, date.start);
  const after = folded.slice(date.end, Math.min(sentence.end, date.end + 16));
  if (isTitleYears(folded, sentence, date))
    return { rule: 'title-years', reason: 'the years that a title covers' };
  // 研究春节假期供应: a festival inside a phrase says what for, not when.
  if (date.rule.startsWith('date/festival') && !opensItsClause(folded, sentence, date)) return SILENT;
  // 2014年中央1号文件: the year that a paper goes by.
  if (/^中央[一1]号文件/.test(after)) return SILENT;
  if (isLoose(date) || isWithinPhrase(folded, sentence, date)) return SILENT;
  // 2021年4月…启动2021年“春雷”行动: a year behind a finer date belongs to a name.
  if (isCoarse(date) && sentence.dates.some((d) => !isCoarse(d) && d.end <= date.start)) return SILENT;
  // 国庆前, 9月底前: the day before which something is due dates no act that was done; a year that only describes (2019年的新规) dates none either.
  if (
    (DUE.test(words) && !isAgo(words, date)) ||
    isLengthOfTime(date) ||
    isStretch(date) ||
    /^截[至止]|以来$/.test(words) ||
    (isCoarse(date) && /^\s*的/.test(after))
  )
    return { rule: 'limit', reason: 'a limit or a description, not the time of an act' };
  // 把12月定为消费月: a time that something is made of.
  if (
    /[把将]\s*$/.test(before) &&
    /^[^，。；]{0,4}(?:定为|作为|设为|确定为|命名为|当作|称为|列为)/.test(after)
  )
    return SILENT;
  // 就21日发生的事件发表声明, 2014年至2017年生产的疫苗, 8月至12月间的投诉: when something else happened.
  if (HAPPENED.test(after)) return { rule: 'description', reason: 'it only describes a thing' };
  // 较7月份下调0.2个百分点, 由上月的13.7%上调.
  if (/(?:较|相比于?|相较于?|比)\s*$/.test(before) || (/[由从]\s*$/.test(before) && /^的\s?\d/.test(after)))
    return { rule: 'compared', reason: 'the day or month that something is compared with' };
  // 通报7月份运行情况: the month that a report is of.
  if (/(?:通报|发布|公布|介绍|公开|披露|回顾)了?\s*$/.test(before) && /^份[^，。；]{2,24}/.test(after))
    return { rule: 'data-period', reason: 'a period that figures are given for' };
  if (isDateline(reading, sentence, date) && !isReport(after))
    return { rule: 'dateline', reason: 'the date of the report, not of an act' };
  return isDataPeriod(folded, sentence, date)
    ? { rule: 'data-period', reason: 'a period that figures are given for' }
    : null;
}

/** 《…规划》(2016–2020年): the years that a title covers; 《…》（2021年2月7日某部印发） tells when it was issued. */
function isTitleYears(folded: string, sentence: Sentence, date: DateMention): boolean {
  const before = folded.slice(Math.max(sentence.start, date.start - 4), date.start);
  return (
    /》\s*[（(]\s*$/.test(before) && /^年?(?:度|版|本)?\s*[）)]/.test(folded.slice(date.end, date.end + 4))
  );
}

/** 今年, 去年, 下半年, 三季度: a stretch in which things go on, not the time of an act. */
function isLoose(date: DateMention): boolean {
  const span = date.core.split('/');
  return (
    (isCoarse(date) && date.basis === 'relative') ||
    (span.length === 2 &&
      /季度?|半年|前\s*\d+\s*个?月|[今去明]年以来|年/.test(date.text) &&
      span.every((end) => /^\d{4}(?:-\d{2})?$/.test(end)) &&
      !/月/.test(date.text.replace(/个月/g, '')))
  );
}

/**
 * A year inside a phrase says which budget, report or plan is meant (审议2023年度…的报告, 关于2024年…的决议), and 2001年入世以来 when
 * something began; neither dates the verb of the sentence.
 */
function isWithinPhrase(folded: string, sentence: Sentence, date: DateMention): boolean {
  const clause = clauseAt(sentence, date.start);
  const since = /以来$/.exec(folded.slice(date.end, clause.end));
  // 自2012年6月某部出台《…》以来: what began then is the act.
  const begins = sentence.triggers.some(
    (t) => t.start >= date.end && t.end <= clause.end && t.row.hints.includes('document'),
  );
  if (/来$/.test(date.text) || (since && !begins)) return true;
  if (!isCoarse(date)) return false;
  if (/度$/.test(date.text) || folded[date.end] === '度') return true;
  const before = folded.slice(clause.start, date.start);
  // 统计了2020年出生的新生儿, 拟对1996年《…》作修订: a year that describes what is acted on.
  if (
    /[了过]\s*$/.test(before) ||
    (folded[date.end] === '《' &&
      !sentence.bodies.some(
        (b) => b.end <= date.start && /^[曾已又还在于以\s]{0,2}$/.test(folded.slice(b.end, date.start)),
      ))
  )
    return true;
  return (
    /关于/.test(before) ||
    sentence.triggers.some((t) => t.start >= clause.start && t.end <= date.start && !/[于在为]$/.test(before))
  );
}

function opensItsClause(folded: string, sentence: Sentence, date: DateMention): boolean {
  const clause = clauseAt(sentence, date.start);
  return /^\s*(?:(?:在|于|今年|去年)\s*)?$/.test(folded.slice(clause.start, date.start));
}

/** 到4月21日 and 截至 tell when; 4月21日前 tells until when. */
const DUE = /(?:前|之前|以前|止|或之前|或以前)$/;

/** 四天前, 两年前: a day counted back, not a limit. */
function isAgo(words: string, { bound }: DateMention): boolean {
  return (
    bound === null && /^[\d一二三四五六七八九十两几半]{1,4}\s?个?(?:[天日周月年]|星期|小时)之?前$/.test(words)
  );
}

/** 其后两年里, 过去三年间: a stretch in which things went on. */
function isStretch({ rule, text, core }: DateMention): boolean {
  return rule.startsWith('date/reach') && core.includes('/') && /年[里内间中来]$/.test(text);
}

/** 10日内, 15个工作日之内: how long something may take, not when it was done. */
export function isLengthOfTime({ bound, date, text }: DateMention): boolean {
  return bound === 'within' && date.includes('/') && /[日天周月年](?:之|以)?内$/.test(text);
}

function isCoarse(date: DateMention): boolean {
  return /^\d{4}$/.test(date.core);
}

export function isDateline(reading: Reading, sentence: Sentence, date: DateMention): boolean {
  const { folded } = reading.text;
  const after = folded.slice(date.end, Math.min(sentence.end, date.end + 12));
  if (!DATELINE_AFTER.test(after)) return false;
  // 据某省环保厅3月2日消息 is the body's own word; 据新华社7月29日消息 is not.
  return !sentence.bodies.some(
    (b) => b.end <= date.start && OWN_CHANNEL.test(folded.slice(b.end, date.start)),
  );
}

/** 9月3日的报道说，某部…: told by others, not by an agency's own wire (电, 讯), whose day is that of the article. */
function isReport(after: string): boolean {
  return /^[^，。]{0,10}(?:报道|报导|消息)/.test(after);
}

function isDataPeriod(folded: string, sentence: Sentence, date: DateMention): boolean {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date.core)) return false;
  // 9月大豆合约: the month that a future is of.
  if (/^[\u4e00-\u9fff]{0,4}(?:合约|期货)/.test(folded.slice(date.end, date.end + 7))) return true;
  if (DATA_SHOWN.test(folded.slice(Math.max(sentence.start, date.start - 12), date.start))) return true;
  const figures = DATA_AFTER.exec(folded.slice(date.end, Math.min(sentence.end, date.end + 24)))?.[0];
  if (figures === undefined) return false;
  // 2017年7月国务院办公厅印发进口改革的方案: who acts then, on what is counted elsewhere.
  const end = date.end + figures.length;
  const isAct =
    sentence.bodies.some((b) => b.start >= date.end && b.end <= end) &&
    sentence.triggers.some((t) => t.start >= date.end && t.end <= end);
  return !isAct && !/会上|会议/.test(figures);
}

/** 某局的数据显示，2020年…: what the figures are of. */
const DATA_SHOWN = /(?:数据|统计|报告|年报|公报)[^，。]{0,4}显示[，,]\s*$/;
