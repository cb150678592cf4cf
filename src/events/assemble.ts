import type { EventBody, EventDocument, EventType } from '../model/event.ts';
import type { DateMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { actorGroups } from './actors.ts';
import { type Act, actsOf } from './acts.ts';
import { certaintyOf } from './certainty.ts';
import { type Consequence, consequencesIn, repealedIn, speaksOfItself } from './consequences.ts';
import type { Draft } from './draft.ts';
import { type Notice, readNotice } from './notice.ts';
import { furtherPapers, paperOf, resolveAlias, toEventDocument } from './papers.ts';
import type { Reading, Sentence } from './reading.ts';
import { regionsOf } from './regions.ts';
import { mergeRetold } from './retold.ts';
import { typeOf } from './types.ts';

/** What the article has told so far: who is meant where a sentence leaves its subject out. */
interface Memory {
  notice: Notice | null;
  last: Draft | null;
  /** The last event that put out a document. */
  lastPaper: Draft | null;
}

/** How many sentences further a dropped subject may be looked for. */
const CARRY = 2;
/** How many sentences on a document that was reported still speaks (要求各地…于5月15日前上报). */
const PAPER_CARRY = 12;

/** The drafts of all events of an article, in text order, each act once. */
export function assemble(reading: Reading): Draft[] {
  const memory: Memory = { notice: readNotice(reading), last: null, lastPaper: null };
  const drafts: Draft[] = [];
  const issue = memory.notice && noticeDraft(reading, memory.notice);
  if (issue) drafts.push(issue);
  for (const sentence of reading.sentences) {
    if (skips(sentence, memory)) continue;
    const made = [
      ...actDrafts(reading, sentence, memory),
      ...consequenceDrafts(reading, sentence, memory),
    ];
    for (const draft of made) remember(memory, draft);
    drafts.push(...made);
  }
    // The day a rule ends another on may be told behind the repeal: all effective dates must be known.
  const repeals = reading.sentences.flatMap((sentence) => repealDrafts(reading, sentence, memory, drafts));
  return mergeRetold([...drafts, ...repeals].sort((a, b) => a.evidence.start - b.evidence.start));
}

function skips(sentence: Sentence, memory: Memory): boolean {
  if (sentence.block.kind === 'caption' || sentence.block.kind === 'signature') return true;
  if (
    memory.notice &&
    sentence.start >= memory.notice.titleSpan.start &&
    sentence.end <= memory.notice.titleSpan.end
  )
    return true;
  return (
    sentence.dates.length === 0 &&
    !sentence.triggers.some((t) => t.row.type === 'repeal' || t.row.type === 'effective')
  );
}

function remember(memory: Memory, draft: Draft): void {
  memory.last = draft;
  if (draft.document && (draft.type === 'publish' || draft.type === 'consult' || draft.type === 'approve'))
    memory.lastPaper = draft;
  const { notice } = memory;
  // A law's heading tells who made it: 国务院令第737号公布 before 国务院常务会议通过.
  if (
    notice &&
    notice.history.has(draft.sentence) &&
    (notice.bodies.length === 0 || draft.type === 'publish') &&
    draft.bodies.length > 0 &&
    draft.type !== 'effective'
  )
    notice.bodies = draft.bodies;
}

/** The issue of the notice itself, dated by its own date. */
function noticeDraft(reading: Reading, notice: Notice): Draft | null {
  const { issued, bodies, document, titleSpan, type } = notice;
  if (!issued || bodies.length === 0) return null;
  const sentence = reading.sentences.find((s) => s.end > titleSpan.start) ?? reading.sentences[0];
  if (!sentence) return null;
  return {
    sentence,
    date: issued.basis === 'signature' ? { ...issued.date, basis: 'signature' } : issued.date,
    on: issued.date.core,
    type,
    bodies,
    regions: regionsOf(reading, bodies, document),
    document,
    action: titleSpan,
    evidence: titleSpan,
    certainty: 'confirmed',
    attribution: null,
    rules: ['event/notice', `date/${issued.basis}`],
    doubts: [],
  };
}

function actDrafts(reading: Reading, sentence: Sentence, memory: Memory): Draft[] {
  const drafts: Draft[] = [];
  for (const act of actsOf(reading, sentence)) {
    const bodies = bodiesFor(reading, act, memory);
    if (bodies.length === 0) {
      reading.decide({
        rule: 'event/no-body',
        span: act.trigger,
        accepted: false,
        reason: `nobody is named who did this (${act.trigger.word})`,
      });
      continue;
    }
    for (const date of act.dates) {
      if (isConsequence(reading, sentence, date)) continue;
      drafts.push(...draftsOf(reading, act, date, bodies, memory));
    }
  }
  return drafts;
}

function isConsequence(reading: Reading, sentence: Sentence, date: DateMention): boolean {
  return consequencesIn(reading, { ...sentence, dates: [date] }).length > 0;
}

function bodiesFor(reading: Reading, act: Act, memory: Memory): EventBody[] {
  const { actor, sentence } = act;
  const { notice } = memory;
  if (actor) {
    const own = actor.mentions.every(
      (m) => m.form === 'anaphor' && /^[我本]/.test(reading.text.folded.slice(m.start, m.end)),
    );
    if (own && actor.mentions.length > 0 && notice && notice.bodies.length > 0) return notice.bodies;
    return actor.bodies;
  }
  const titled = titleBodies(reading, act);
  if (titled.length > 0) return titled;
  if (notice?.history.has(sentence)) return notice.bodies;
  if (act.trigger.row.hints.includes('weak')) return [];
  const { last } = memory;
  if (last && sentence.index - last.sentence.index <= CARRY && sentence.block === last.sentence.block)
    return last.bodies;
  return [];
}

/** 《国务院关于修改…的决定》修订: the title names who did it. */
function titleBodies(reading: Reading, act: Act): EventBody[] {
  const document = paperOf(reading, act);
  const about = document?.title?.indexOf('关于') ?? -1;
  if (!document?.title || about <= 0) return [];
  return reading
    .bodiesIn(document.title.slice(0, about))
    .map((b) => ({ name: b.name, text: null, start: null, end: null, level: b.level, region: b.region }));
}

function draftsOf(
  reading: Reading,
  act: Act,
  date: DateMention,
  bodies: EventBody[],
  memory: Memory,
): Draft[] {
  const { sentence, trigger } = act;
  const paper = paperOf(reading, act);
  const first = paper && resolveAlias(paper, reading.documents);
  const papers = paper && first ? [first, ...furtherPapers(reading, act, paper)] : [undefined];
  return papers.map((mention) => {
    const document = mention
      ? named(toEventDocument(mention), sentence, memory)
      : inHeading(sentence, memory);
    const type = typeOf(reading, act, document);
    const end = clauseEnd(
      sentence,
      Math.max(
        trigger.end,
        mention && mention.start >= sentence.start && mention.end <= sentence.end ? mention.end : 0,
      ),
    );
    const start = Math.min(date.start, trigger.start, act.actor?.start ?? trigger.start);
    const kept = KEEPS_DOCUMENT.has(type) ? document : null;
    return {
      sentence,
      date,
      on: date.core,
      type,
      bodies,
      regions: regionsOf(reading, bodies, kept),
      document: kept,
      action: { start: trigger.start, end },
      evidence: { start, end: Math.max(end, date.end) },
      ...certaintyOf(reading, sentence, { start, end: trigger.start }),
      rules: [date.rule, ...act.rules],
      doubts: doubtsOf(act, date),
    };
  });
}

const KEEPS_DOCUMENT: ReadonlySet<EventType> = new Set([
  'publish',
  'consult',
  'approve',
  'effective',
  'deadline',
  'repeal',
  'launch',
  'other',
  'enforce',
]);

/** A number in a rule's heading (国务院令第737号公布) is the number of that rule. */
function named(document: EventDocument, sentence: Sentence, { notice }: Memory): EventDocument {
  if (document.title !== null) return document;
  const behind = sentence.documents.find((d) => d.title !== null);
  if (behind)
    return { title: behind.title, kind: behind.kind, status: behind.status, number: document.number };
  if (notice && notice.history.has(sentence)) return { ...notice.document, number: document.number };
  return document;
}

function inHeading(sentence: Sentence, { notice }: Memory): EventDocument | null {
  return notice?.history.has(sentence) ? { ...notice.document } : null;
}

function clauseEnd(sentence: Sentence, offset: number): number {
  return sentence.clauses.find((c) => offset <= c.end)?.end ?? sentence.end;
}

function doubtsOf(act: Act, date: DateMention): string[] {
  const doubts: string[] = [];
  if (!act.actor) doubts.push('actor/carried');
  else if (act.actor.kind === 'place') doubts.push('actor/place');
  else if (act.actor.mentions.some((m) => m.form === 'organ')) doubts.push('actor/organ');
  else if (act.actor.mentions.some((m) => m.form === 'anaphor')) doubts.push('actor/anaphor');
  if (act.actor?.bodies.some((b) => b.level === 'foreign')) doubts.push('foreign');
  if (act.trigger.row.hints.includes('weak')) doubts.push('trigger/weak');
  if (act.trigger.row.hints.includes('speech')) doubts.push('trigger/speech');
  if (!/^\d{4}-\d{2}/.test(date.core)) doubts.push('date/coarse');
  if (date.basis === 'carried') doubts.push('date/carried');
  if (date.basis === 'relative') doubts.push('date/relative');
  if (act.trigger.start - Math.max(date.end, act.actor?.end ?? 0) > 40) doubts.push('far-apart');
  return doubts;
}

function consequenceDrafts(
  reading: Reading,
  sentence: Sentence,
  memory: Memory,
): Draft[] {
  const out: Draft[] = [];
  for (const consequence of consequencesIn(reading, sentence)) {
    const set = setBy(reading, sentence, consequence, memory);
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

interface SetBy {
  bodies: EventBody[];
  document: EventDocument | null;
  doubts: string[];
}

/** Which act sets a date: the notice itself, an act of the same sentence, or the last act told just before. */
function setBy(reading: Reading, sentence: Sentence, consequence: Consequence, memory: Memory): SetBy | null {
  const { date } = consequence;
  const { notice, last, lastPaper } = memory;
  const own = speaksOfItself(reading, sentence, notice);
  const issued = notice !== null && notice.issued !== null && notice.bodies.length > 0;
  if (notice && (own || notice.history.has(sentence)) && notice.bodies.length > 0)
    return { bodies: notice.bodies, document: notice.document, doubts: [] };
  const acts = actsOf(reading, sentence).filter((a) => a.actor && a.trigger.start < date.end + 60);
  const act =
    acts.find((a) => a.dates.includes(date)) ?? acts.filter((a) => a.trigger.end <= date.start).at(-1);
  if (act?.actor) {
    const paper = paperOf(reading, act);
    return {
      bodies: bodiesFor(reading, act, memory),
      document: paper ? toEventDocument(resolveAlias(paper, reading.documents)) : null,
      doubts: [],
    };
  }
  if (notice && issued && (consequence.type === 'deadline' || consequence.stated))
    return { bodies: notice.bodies, document: notice.document, doubts: [] };
  const subject = subjectOf(reading, sentence, date);
  if (subject) return { ...subject, doubts: [] };
  if (notice || !consequence.stated) return null;
  if (
    consequence.type === 'deadline' &&
    lastPaper &&
    sentence.index - lastPaper.sentence.index <= PAPER_CARRY &&
    (!last || last.sentence.index - lastPaper.sentence.index <= CARRY + 1)
  )
    return { bodies: lastPaper.bodies, document: lastPaper.document, doubts: ['actor/carried'] };
  const named = sentence.documents.find((d) => d.title !== null && d.end <= date.start);
  const teller = named ? (lastPaper?.document?.title === named.title ? lastPaper : null) : last;
  if (teller && sentence.index - teller.sentence.index <= CARRY + 1)
    return { bodies: teller.bodies, document: teller.document ?? null, doubts: ['actor/carried'] };
  return null;
}

/** 根据通知要求…: the document told of before, where it is the same body's. */
function meantPaper(
  reading: Reading,
  sentence: Sentence,
  bodies: readonly EventBody[],
  { lastPaper }: Memory,
): EventDocument | null {
  const names = /通知|文件|办法|意见|方案|规定|公告|通告|《/.test(
    reading.text.folded.slice(sentence.start, sentence.end),
  );
  return names && lastPaper?.bodies.some((b) => bodies.some((o) => o.name === b.name))
    ? lastPaper.document
    : null;
}

/** The sentence's own subject: 财政部要求…于6月底前完成; 央行从6月起按季度购买…. */
function subjectOf(
  reading: Reading,
  sentence: Sentence,
  date: DateMention,
): Pick<SetBy, 'bodies' | 'document'> | null {
  const undated = {
    ...sentence,
    dates: [{ ...date, bound: null, start: sentence.start, end: sentence.start }],
  };
  const act = actsOf(reading, undated).find((a) => a.actor && a.trigger.end <= date.end + 40);
  if (act?.actor) {
    const paper = paperOf(reading, act);
    return {
      bodies: act.actor.bodies,
      document: paper ? toEventDocument(resolveAlias(paper, reading.documents)) : null,
    };
  }
  const left = actorGroups(reading, sentence).find(
    (g) => g.role === 'subject' && g.end <= date.start && date.start - g.end <= 3,
  );
  return left ? { bodies: left.bodies, document: null } : null;
}

function consequenceDraft(reading: Reading, sentence: Sentence, consequence: Consequence, set: SetBy): Draft {
  const { date, action, on, type } = consequence;
  const clause = sentence.clauses.find((c) => date.start >= c.start && date.start <= c.end) ?? sentence;
  return {
    sentence,
    date,
    on,
    type,
    bodies: set.bodies,
    regions: regionsOf(reading, set.bodies, set.document),
    document: set.document ?? documentBehind(sentence, action),
    action,
    evidence: { start: clause.start, end: Math.max(action.end, clause.end) },
    ...certaintyOf(reading, sentence, { start: sentence.start, end: date.start }),
    rules: [date.rule, `event/${type}`],
    doubts: set.doubts,
  };
}

/** 于2019年10月1日施行的《…》: the rule stands behind its date. */
function documentBehind(sentence: Sentence, action: Span): EventDocument | null {
  const mention = sentence.documents.find(
    (d) => d.title !== null && d.start >= action.end && d.start - action.end <= 3,
  );
  return mention ? toEventDocument(mention) : null;
}

/** Repeals happen on the day the ending rule takes effect, else on the day it was issued. */
function repealDrafts(
  reading: Reading,
  sentence: Sentence,
  memory: Memory,
  drafts: readonly Draft[],
): Draft[] {
  const repealed = repealedIn(reading, sentence);
  const { notice } = memory;
  if (!repealed || !notice || notice.bodies.length === 0) return [];
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
