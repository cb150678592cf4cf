import type { Reading, Sentence } from './reading.ts';

/** Tells, for `explain`, what was found in a sentence: the sentence itself, then its dates, bodies, places, documents and verbs. */
export function tellSentence(reading: Reading, sentence: Sentence, reason: string): void {
  if (!reading.isTraced) return;
  const { decide } = reading;
  const { start, end } = sentence;
  const isRead = reason === 'read';
  decide({ rule: 'sentence', span: { start, end }, accepted: isRead, reason });
  if (!isRead) return;
  for (const { rule, date, basis, bound, start: from, end: to } of sentence.dates)
    decide({
      rule,
      span: { start: from, end: to },
      accepted: true,
      reason: `${date} (${basis}${bound ? `, ${bound}` : ''})`,
    });
  for (const { rule, name, level, start: from, end: to } of sentence.bodies)
    decide({ rule, span: { start: from, end: to }, accepted: true, reason: `${name} (${level})` });
  for (const { rule, name, code, start: from, end: to } of sentence.regions)
    decide({ rule, span: { start: from, end: to }, accepted: true, reason: `${name} ${code}` });
  for (const { rule, title, number, status, start: from, end: to } of sentence.documents)
    decide({
      rule,
      span: { start: from, end: to },
      accepted: true,
      reason: `${title ?? number ?? ''} (${status})`,
    });
  for (const { row, start: from, end: to } of sentence.triggers)
    decide({ rule: `trigger/${row.name}`, span: { start: from, end: to }, accepted: true, reason: row.type });
}
