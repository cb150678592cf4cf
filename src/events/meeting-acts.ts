import type { Draft } from './draft.ts';
import type { Memory } from './memory.ts';
import { toEventDocument } from './papers.ts';
import { clauseAt, type Reading, type Sentence } from './reading.ts';
import { regionsOf } from './regions.ts';

/** 会议经表决，通过了…, 会议审议通过《…》: what the meeting that was just told of adopted. */
const ADOPTS =
  /^\s*(?:此次|本次)?会议(?:还)?(?:经表决[，,]?|审议|表决|讨论|一致|分别|正式|并|原则){0,4}(?:通过|批准)了?(?!后)/;
/** What can be adopted, by a word where no title stands. */
const PAPER = /法|条例|决定|决议|规定|方案|意见|规划|办法/;
/** The rule of these events. */
export const ADOPTED = 'event/adopted-at-meeting';
/** How many sentences behind the meeting, and how far behind the verb. */
const CARRY = 4;
const REACH = 60;

/** What a meeting of one day adopted, where the sentence that says so gives no day: it is the day of the meeting. */
export function adoptedAtMeeting(reading: Reading, sentence: Sentence, memory: Memory): Draft[] {
  const { lastMeeting } = memory;
  const { folded } = reading.text;
  if (!lastMeeting || sentence.index - lastMeeting.sentence.index > CARRY) return [];
  if (sentence.index <= lastMeeting.sentence.index || !/^\d{4}-\d{2}-\d{2}$/.test(lastMeeting.on)) return [];
  const verb = ADOPTS.exec(folded.slice(sentence.start, Math.min(sentence.end, sentence.start + REACH)));
  if (!verb) return [];
  const end = sentence.start + verb[0].length;
  if (sentence.dates.some((d) => d.start < end)) return [];
  const clause = clauseAt(sentence, end);
  const paper = sentence.documents.find((d) => d.title !== null && d.start >= end && d.start - end <= REACH);
  if (!paper && !PAPER.test(folded.slice(end, Math.min(clause.end, end + REACH)))) return [];
  const document = paper ? toEventDocument(paper) : null;
  return [
    {
      sentence,
      date: { ...lastMeeting.date, basis: 'carried' },
      on: lastMeeting.on,
      type: 'approve',
      bodies: lastMeeting.bodies,
      regions: regionsOf(reading, lastMeeting.bodies, document),
      document,
      action: { start: Math.max(sentence.start, end - 3), end: Math.max(clause.end, paper?.end ?? 0) },
      evidence: { start: sentence.start, end: Math.max(clause.end, paper?.end ?? 0) },
      certainty: 'confirmed',
      attribution: null,
      rules: [lastMeeting.date.rule, 'event/approve', ADOPTED],
      doubts: ['actor/carried'],
    },
  ];
}
