import type { DateMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { tellNoDate } from './account.ts';
import { clauseAt, type Reading, type Sentence } from './reading.ts';

/** Dates that are said together and share their verb: 分别在1月15日和3月3日. */
export interface DateGroup extends Span {
  dates: DateMention[];
}

const TOGETHER = /^\s*(?:、|和|及|与|以及)\s*$/;
/** 新华社北京6月9日电, 本报6月9日讯, 6月9日报道: the date of the telling, not of an act. */
const DATELINE_AFTER = /^\s*(?:电|讯|[\u4e00-\u9fff]{0,6}(?:报道|报导|消息(?!称?[，,]?国)))/;
/** A period that figures are given for: 5月份…同比增长, 截至7月25日 where nobody acts. */
const DATA_AFTER =
  /^(?:份)?(?:，|,)?[^，。]{0,12}(?:同比|环比|增长|下降|达到|总额|总量|余额|收入|产量|销量|出口|进口|GDP|CPI|PPI)/;

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
    // 《…规划》(2016–2020年): the years that a title covers.
    if (/》\s*[（(]\s*$/.test(folded.slice(Math.max(sentence.start, date.start - 4), date.start))) {
      tellNoDate(reading, date, 'title-years', 'the years that a title covers');
      continue;
    }
    // 2021年4月…启动2021年“春雷”行动: a year behind a finer date belongs to a name.
    // 研究春节假期供应: a festival inside a phrase says what for, not when.
    if (date.rule.startsWith('date/festival') && !opensItsClause(folded, sentence, date)) continue;
    if (isLoose(date) || isWithinPhrase(folded, sentence, date)) continue;
    if (isCoarse(date) && firstFine && firstFine.end <= date.start) continue;
    if (
      DUE.test(folded.slice(date.start, date.end)) ||
      /以来$/.test(folded.slice(date.start, date.end)) ||
      (isCoarse(date) && /^\s*的/.test(folded.slice(date.end, date.end + 2)))
    ) {
      tellNoDate(reading, date, 'limit', 'a limit or a description, not the time of an act');
      continue;
    }
    if (isDateline(reading, sentence, date)) {
      tellNoDate(reading, date, 'dateline', 'the date of the report, not of an act');
      continue;
    }
    if (isDataPeriod(folded, sentence, date)) {
      tellNoDate(reading, date, 'data-period', 'a period that figures are given for');
      continue;
    }
    groups.push({ start: date.start, end: date.end, dates: [date] });
  }
  return groups;
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
  if (/来$/.test(date.text) || /以来$/.test(folded.slice(date.end, clause.end))) return true;
  if (!isCoarse(date)) return false;
  if (/度$/.test(date.text) || folded[date.end] === '度') return true;
  const before = folded.slice(clause.start, date.start);
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

function isCoarse(date: DateMention): boolean {
  return /^\d{4}$/.test(date.core);
}

function isDateline(reading: Reading, sentence: Sentence, date: DateMention): boolean {
  const { folded } = reading.text;
  const after = folded.slice(date.end, Math.min(sentence.end, date.end + 12));
  if (!DATELINE_AFTER.test(after)) return false;
  // 据某省环保厅3月2日消息 is the body's own word; 据新华社7月29日消息 is not.
  return !sentence.bodies.some((b) => b.end <= date.start && date.start - b.end <= 2);
}

function isDataPeriod(folded: string, sentence: Sentence, date: DateMention): boolean {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date.core)) return false;
  return DATA_AFTER.test(folded.slice(date.end, Math.min(sentence.end, date.end + 24)));
}

/** How far a date reaches: to the beginning of the clause of the next date, or the sentence's end. */
export function scopeOf(
  _reading: Reading,
  sentence: Sentence,
  groups: readonly DateGroup[],
  index: number,
): Span {
  const group = groups[index]!;
  const next = groups[index + 1];
  if (!next) return { start: group.start, end: sentence.end };
  const clause = sentence.clauses.find((c) => next.start >= c.start && next.start <= c.end);
  // A verb before the next date in its clause (财政部发布…，提出到2030年) still belongs to this one.
  const opensClause =
    clause &&
    clause.start > group.end &&
    !sentence.triggers.some((t) => t.start >= clause.start && t.end <= next.start);
  const end = opensClause ? clause.start : next.start;
  return { start: group.start, end };
}
