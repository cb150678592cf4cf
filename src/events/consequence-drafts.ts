import type { EventDocument } from '../model/event.ts';
import type { DateMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { beginsThen } from './act-drafts.ts';
import type { Act } from './acts.ts';
import { certaintyOf } from './certainty.ts';
import { type Consequence, consequencesIn, repealedIn } from './consequences.ts';
import type { Draft } from './draft.ts';
import type { Memory } from './memory.ts';
import type { Notice } from './notice.ts';
import { toEventDocument } from './papers.ts';
import { clauseAt, type Reading, type Sentence } from './reading.ts';
import { regionsOf } from './regions.ts';
import { type SetBy, setBy } from './set-by.ts';

/** The effective dates and deadlines that a sentence sets. */
export function consequenceDrafts(
  reading: Reading,
  sentence: Sentence,
  acts: readonly Act[],
  memory: Memory,
): Draft[] {
  const out: Draft[] = [];
  for (const consequence of consequencesIn(reading, sentence, {
    official: (memory.notice?.bodies.length ?? 0) > 0,
  })) {
    const { date } = consequence;
    if (acts.some((act) => act.dates.includes(date) && beginsThen(reading, act, date))) continue;
    const set = setBy(reading, sentence, acts, consequence, memory);
    if (set) out.push(consequenceDraft(reading, sentence, consequence, set));
    else
      reading.decide({
        rule: `event/${consequence.type}`,
        span: consequence.date,
        accepted: false,
        reason: 'no act stands near that could set this date',
      });
  }
  return out;
}

function consequenceDraft(reading: Reading, sentence: Sentence, consequence: Consequence, set: SetBy): Draft {
  const { date, action, on, type } = consequence;
  const clause = clauseAt(sentence, date.start);
  return {
    sentence,
    date,
    on,
    type,
    bodies: set.bodies,
    regions: regionsOf(reading, set.bodies, set.document),
    document: set.document ?? documentBehind(sentence, action),
    action: /[\p{L}\p{N}]/u.test(reading.text.raw.slice(action.start, action.end)) ? action : clause,
    evidence: { start: clause.start, end: Math.max(action.end, clause.end) },
    ...certaintyOf(reading, sentence, { start: sentence.start, end: date.start }),
    rules: [date.rule, `event/${type}`],
    doubts: set.doubts,
  };
}

/** 于今年10月1日施行的《…》: the rule stands behind its date. */
function documentBehind(sentence: Sentence, action: Span): EventDocument | null {
  const mention = sentence.documents.find(
    (d) => d.title !== null && d.start >= action.end && d.start - action.end <= 3,
  );
  return mention ? toEventDocument(mention) : null;
}

/** Repeals happen on the day the ending rule takes effect, else on the day it was issued. */
export function repealDrafts(
  reading: Reading,
  sentence: Sentence,
  notice: Notice | null,
  drafts: readonly Draft[],
): Draft[] {
  if (!notice || notice.bodies.length === 0) return [];
  const repealed = repealedIn(reading, sentence);
  // 已自1月1日起废止: the sentence has a day of its own for it.
  const isTold = (d: Draft) => d.sentence === sentence && d.type === 'repeal' && d.date.basis !== 'carried';
  if (!repealed || drafts.some(isTold)) return [];
  const effective = drafts
    .filter((d) => d.type === 'effective' && d.bodies[0]?.name === notice.bodies[0]?.name)
    .at(-1);
  const from: { date: DateMention; on: string } | null =
    effective ?? (notice.issued ? { date: notice.issued.date, on: notice.issued.date.core } : null);
  if (!from) return [];
  return repealed.documents.map((document) => ({
    sentence,
    date: from.date,
    on: from.on,
    type: 'repeal' as const,
    bodies: notice.bodies,
    regions: regionsOf(reading, notice.bodies, document),
    document,
    action: repealed.action,
    evidence: { start: sentence.start, end: sentence.end },
    certainty: 'confirmed' as const,
    attribution: null,
    rules: ['event/repeal'],
    doubts: [],
  }));
}
