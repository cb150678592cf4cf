import type { DateMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { tellNoDate } from './account.ts';
import { clauseAt, type Reading, type Sentence } from './reading.ts';

/** Dates that are said together and share their verb: 分别在1月15日和3月3日. */
export interface DateGroup extends Span {
  dates: DateMention[];
  /** It is the day of a report, which dates only what the report tells next. */
  ofReport?: boolean;
}

const TOGETHER = /^\s*(?:、|和|及|与|以及)\s*$/;
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

/** The dates of a sentence that can date an act, those said together in one group. */
export function dateGroups(reading: Reading, sentence: Sentence): DateGroup[] {
  const { folded } = reading.text;
  const groups: DateGroup[] = [];
  const firstFine = sentence.dates.find((date) => !isCoarse(date));
  for (const date of sentence.dates) {
    const last = groups.at(-1);
    if (last && TOGETHER.test(folded.slice(last.end, date.start)) && !date.bound) {
      last.dates.push(date);
      last.end = date.end;
      continue;
    }
    // 国庆前, 9月底前: the day before which something is due dates no act that was done; a year that only describes (2019年的新规) dates none either.
    if (isTitleYears(folded, sentence, date)) {
      tellNoDate(reading, date, 'title-years', 'the years that a title covers');
      continue;
    }
    // 2021年4月…启动2021年“春雷”行动: a year behind a finer date belongs to a name.
    // 研究春节假期供应: a festival inside a phrase says what for, not when.
    if (date.rule.startsWith('date/festival')) {
      // 2月17日，春节后第一个工作日，…: what day of the year that is.
      const isNamed = last && /^[，,（(\s]{1,2}(?:也?正?[是值逢])?$/.test(folded.slice(last.end, date.start));
      if (isNamed || !opensItsClause(folded, sentence, date)) continue;
    }
    // 2014年中央1号文件: the year that a paper goes by.
    if (/^中央[一1]号文件/.test(folded.slice(date.end, date.end + 6))) continue;
    if (isLoose(date) || isWithinPhrase(folded, sentence, date)) continue;
    if (isCoarse(date) && firstFine && firstFine.end <= date.start) continue;
    if (
      (DUE.test(folded.slice(date.start, date.end)) && !isAgo(folded, date)) ||
      isLengthOfTime(date) ||
      isStretch(date) ||
      /^截[至止]/.test(date.text) ||
      /以来$/.test(folded.slice(date.start, date.end)) ||
      (isCoarse(date) && /^\s*的/.test(folded.slice(date.end, date.end + 2)))
    ) {
      tellNoDate(reading, date, 'limit', 'a limit or a description, not the time of an act');
      continue;
    }
    // 把12月定为消费月: a time that something is made of.
    if (
      /[把将]\s*$/.test(folded.slice(sentence.start, date.start)) &&
      /^[^，。；]{0,4}(?:定为|作为|设为|确定为|命名为|当作|称为|列为)/.test(
        folded.slice(date.end, date.end + 12),
      )
    )
      continue;
    // 9月3日，也就是通知下发一个月后，…: the same day once more.
    // 8月16日是个星期五.
    if (last && /^(?:恰好?|正好?|刚好)?(?:是|逢)(?:一?个)?$/.test(folded.slice(last.end, date.start)))
      continue;
    if (last && ONCE_MORE.test(folded.slice(last.end, date.start))) {
      if (date.rule === 'date/span') continue;
      // 三天之前，即10月17日: the second says it better.
      groups.pop();
    }
    // 就21日发生的事件发表声明, 2014年至2017年生产的疫苗, 8月至12月间的投诉: when something else happened.
    if (HAPPENED.test(folded.slice(date.end, Math.min(sentence.end, date.end + 16)))) {
      tellNoDate(reading, date, 'description', 'it only describes a thing');
      continue;
    }
    // 较7月份下调0.2个百分点, 由上月的13.7%上调: what is compared with.
    if (
      /(?:较|相比于?|相较于?|比)\s*$/.test(folded.slice(sentence.start, date.start)) ||
      (/[由从]\s*$/.test(folded.slice(sentence.start, date.start)) &&
        /^的\s?\d/.test(folded.slice(date.end, date.end + 3)))
    ) {
      tellNoDate(reading, date, 'compared', 'the day or month that something is compared with');
      continue;
    }
    const isNews = isDateline(reading, sentence, date);
    if (isNews && !isReport(folded, sentence, date)) {
      tellNoDate(reading, date, 'dateline', 'the date of the report, not of an act');
      continue;
    }
    if (isDataPeriod(folded, sentence, date)) {
      tellNoDate(reading, date, 'data-period', 'a period that figures are given for');
      continue;
    }
    groups.push({ start: date.start, end: date.end, dates: [date], ofReport: isNews });
  }
  return groups;
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
function isAgo(folded: string, { bound, start, end }: DateMention): boolean {
  const ago = /^[\d一二三四五六七八九十两几半]{1,4}\s?个?(?:[天日周月年]|星期|小时)之?前$/;
  return bound === null && ago.test(folded.slice(start, end));
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

function isDateline(reading: Reading, sentence: Sentence, date: DateMention): boolean {
  const { folded } = reading.text;
  const after = folded.slice(date.end, Math.min(sentence.end, date.end + 12));
  if (!DATELINE_AFTER.test(after)) return false;
  // 据某省环保厅3月2日消息 is the body's own word; 据新华社7月29日消息 is not.
  return !sentence.bodies.some(
    (b) => b.end <= date.start && OWN_CHANNEL.test(folded.slice(b.end, date.start)),
  );
}

/** 9月3日的报道说，某部…: told by others, not by an agency's own wire (电, 讯), whose day is that of the article. */
function isReport(folded: string, sentence: Sentence, date: DateMention): boolean {
  return /^[^，。]{0,10}(?:报道|报导|消息)/.test(
    folded.slice(date.end, Math.min(sentence.end, date.end + 14)),
  );
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

/**
 * 针对昨晚公布的结果，某部表示…: where a date only describes what its clause names as a topic, it reaches no further than that
 * clause. In 在3月15日举行的发布会上 it says when.
 */
function topicEnd({ text: { folded } }: Reading, sentence: Sentence, date: Span): number | null {
  const clause = clauseAt(sentence, date.start);
  const verb = sentence.triggers.find((t) => t.start >= date.end && t.end <= clause.end);
  if (!verb || !/^了?的/.test(folded.slice(verb.end, verb.end + 2))) return null;
  return TOPIC.test(folded.slice(clause.start, date.start).trim()) ? clause.end : null;
}

const TOPIC = /^(?:针对|对于|对|就|关于|鉴于|由于|围绕|面对)/;

/** 某局的数据显示，2020年…: what the figures are of. */
const DATA_SHOWN = /(?:数据|统计|报告|年报|公报)[^，。]{0,4}显示[，,]\s*$/;

/** How far a date reaches: to the beginning of the clause of the next date, or the sentence's end. */
export function scopeOf(
  reading: Reading,
  sentence: Sentence,
  groups: readonly DateGroup[],
  index: number,
): Span {
  const group = groups[index]!;
  const topic = topicEnd(reading, sentence, group);
  if (topic !== null) return { start: group.start, end: topic };
  const next = groups[index + 1];
  const end = headlinePart(reading, sentence, group) ?? sentence.end;
  if (!next || next.start >= end) return { start: group.start, end };
  const clause = sentence.clauses.find((c) => next.start >= c.start && next.start <= c.end);
  // A verb before the next date in its clause (财政部发布…，提出到2030年) still belongs to this one.
  const opensClause =
    clause &&
    clause.start > group.end &&
    !sentence.triggers.some((t) => t.start >= clause.start && t.end <= next.start);
  return { start: group.start, end: opensClause ? clause.start : next.start };
}

/** 今日开考　某省再发通知: a blank in a headline ends what its date can reach, unless only the date stands before it. */
function headlinePart({ text: { folded } }: Reading, sentence: Sentence, date: Span): number | null {
  if (sentence.block.kind !== 'title' && sentence.block.kind !== 'heading') return null;
  const clause = clauseAt(sentence, date.end);
  const own = clause.end - date.end > 2 && clause.end < sentence.end;
  const next = [...sentence.bodies, ...sentence.regions].some((m) => m.start === clause.end + 1);
  return own && (next || /^\s$/.test(folded[clause.end] ?? '')) ? clause.end : null;
}
