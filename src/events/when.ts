import type { DateMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { tellNoDate } from './account.ts';
import { isDateline, noDate, SILENT, saidAgain } from './no-date.ts';
import { clauseAt, type Reading, type Sentence } from './reading.ts';

/** Dates that are said together and share their verb: 分别在1月15日和3月3日. */
export interface DateGroup extends Span {
  dates: DateMention[];
  /** It is the day of a report, which dates only what the report tells next. */
  ofReport?: boolean;
}

const TOGETHER = /^\s*(?:、|和|及|与|以及)\s*$/;
/** The dates of a sentence that can date an act, those said together in one group. */
export function dateGroups(reading: Reading, sentence: Sentence): DateGroup[] {
  const { folded } = reading.text;
  const groups: DateGroup[] = [];
  for (const date of sentence.dates) {
    const last = groups.at(-1);
    const gap = last && folded.slice(last.end, date.start);
    if (last && TOGETHER.test(gap!) && !date.bound) {
      last.dates.push(date);
      last.end = date.end;
      continue;
    }
    const again = gap === undefined ? null : saidAgain(gap, date);
    if (again === 'drop') continue;
    const why = noDate(reading, sentence, date);
    if (why !== null) {
      if (why !== SILENT) tellNoDate(reading, date, why.rule, why.reason);
      continue;
    }
    // 三天之前，即10月17日: the second says it better.
    if (again === 'replace') groups.pop();
    groups.push({
      start: date.start,
      end: date.end,
      dates: [date],
      ofReport: isDateline(reading, sentence, date),
    });
  }
  return groups;
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
