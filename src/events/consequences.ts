import type { EventDocument, EventType } from '../model/event.ts';
import type { DateMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { deadline } from './deadlines.ts';
import { effectiveDate } from './effective-dates.ts';
import type { Notice } from './notice.ts';
import type { Reading, Sentence } from './reading.ts';

/** A date that an act sets: when it takes effect, by when something must be done, what it ends. */
export interface Consequence {
  type: Extract<EventType, 'effective' | 'deadline' | 'repeal'>;
  date: DateMention;
  on: string;
  action: Span;
  /** False for 自6月1日起 without 施行 or 实施: only an act of the same sentence can set such a day. */
  stated: boolean;
}

/** The dates of a sentence that say when a rule takes effect or by when something is due. */
export function consequencesIn(
  reading: Reading,
  sentence: Sentence,
  { official = false } = {},
): Consequence[] {
  const out: Consequence[] = [];
  for (const date of sentence.dates) {
    const found = effectiveDate(reading, sentence, date) ?? deadline(reading, sentence, date, official);
    if (found) out.push(found);
  }
  return out;
}

/** Documents that a sentence ends: 《甲》（国发〔2005〕40号）同时废止; 国务院令第3号公布的《乙》 is one document with its number. */
export function repealedIn(
  reading: Reading,
  sentence: Sentence,
): { documents: EventDocument[]; action: Span } | null {
  const trigger = sentence.triggers.find((t) => t.row.type === 'repeal');
  if (!trigger || reading.text.folded[trigger.end] === '的') return null;
  const documents: EventDocument[] = [];
  let number: string | null = null;
  for (const mention of sentence.documents.filter((d) => d.end <= trigger.start)) {
    if (mention.title === null) {
      number = mention.number;
      continue;
    }
    documents.push({
      title: mention.title,
      kind: mention.kind,
      number: mention.number ?? number,
      status: mention.status,
    });
    number = null;
  }
  // 《解释》施行多年，其中援引旧法的条款不再适用: a part of it.
  const lastEnd = sentence.documents.findLast((d) => d.end <= trigger.start)?.end ?? trigger.start;
  const isPart = /条款|其中|部分|内容/.test(reading.text.folded.slice(lastEnd, trigger.start));
  return documents.length > 0 && !isPart ? { documents, action: trigger } : null;
}

/** 本办法, 本条例, 本通知: a rule that speaks of itself. */
export function speaksOfItself(reading: Reading, sentence: Span, notice: Notice | null): boolean {
  if (!notice) return false;
  return /本(?:办法|条例|规定|通知|公告|意见|细则|方案|法|规则|决定|批复|解释|标准|指引|准则|目录|规范|通告|令|措施)|自[发公]布之日起/.test(
    reading.text.folded.slice(sentence.start, sentence.end),
  );
}
