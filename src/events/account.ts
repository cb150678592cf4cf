import type { Span } from '../model/span.ts';
import type { Draft } from './draft.ts';
import type { Reading, Sentence, Trigger } from './reading.ts';

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

/** Tells that a verb made no event for want of something. */
export function tellNoEvent({ decide }: Reading, { row, start, end }: Trigger, reason: string): undefined {
  decide({ rule: `event/${row.type}`, span: { start, end }, accepted: false, reason });
}

/** Tells that a date dates no act. */
export function tellNoDate({ decide }: Reading, { start, end }: Span, rule: string, reason: string): void {
  decide({ rule: `when/${rule}`, span: { start, end }, accepted: false, reason });
}

/** What made an event that no verb of the dictionary made. */
const UNVERBED = [
  ['event/notice', 'the notice itself'],
  ['event/cited-paper', 'a paper that is named with its maker and its day'],
  ['event/cited-words', 'words that are named with who said them and when'],
  ['event/plain', 'a verb that no dictionary knows, beside its subject and its day'],
  ['event/suffered', 'something that the body did to somebody, whatever the verb'],
  ['event/adopted-at-meeting', 'what the meeting told of just before adopted'],
  ['event/named-meeting', 'a meeting that is named with its day'],
] as const;

/** Tells why an event was made, in words: its verb, its subject, its date, and what speaks against it. */
export function tellEvent({ decide, isTraced }: Reading, draft: Draft): void {
  if (!isTraced) return;
  const { type, evidence, rules, bodies, date, on, doubts } = draft;
  const verb = rules.find((r) => r.startsWith('trigger/'))?.slice('trigger/'.length);
  const unverbed = UNVERBED.find(([rule]) => rules.includes(rule))?.[1] ?? 'a date that an act sets';
  const subject = bodies
    .map((b) => (b.text && b.text !== b.name ? `${b.text} = ${b.name}` : b.name))
    .join(', ');
  const parts = [
    verb ? `verb ${verb}` : unverbed,
    `subject ${subject}`,
    `date ${date.text || 'of the metadata'} = ${on} (${date.basis})`,
    ...(doubts.length > 0 ? [`doubts: ${doubts.join(', ')}`] : []),
  ];
  decide({ rule: `event/${type}`, span: evidence, accepted: true, reason: parts.join('; ') });
}

/** Tells that an act was told before: both tellings are one event. */
export function tellRetold({ decide, text }: Reading, kept: Draft, givenUp: Draft): void {
  const { start, end } = kept.evidence;
  decide({
    rule: 'event/retold',
    span: givenUp.evidence,
    accepted: false,
    reason: `one event with “${text.raw.slice(start, end)}”`,
  });
}
