import type { EventBody, EventDocument, EventType } from '../model/event.ts';
import type { DateMention } from '../model/mention.ts';
import type { ActorGroup } from './actors.ts';
import type { Act } from './acts.ts';
import { certaintyOf } from './certainty.ts';
import { consequencesIn } from './consequences.ts';
import type { Draft } from './draft.ts';
import type { Memory } from './memory.ts';
import {
  BEARS_DOCUMENT,
  furtherPapers,
  paperMeant,
  paperOf,
  resolveAlias,
  toEventDocument,
} from './papers.ts';
import type { Reading, Sentence } from './reading.ts';
import { regionsOf } from './regions.ts';
import { typeOf } from './types.ts';
import { bodiesFor } from './who.ts';
import { dayOfAct } from './year.ts';

/** The events that the acts of a sentence make: one for each date and each document. */
export function actDrafts(
  reading: Reading,
  sentence: Sentence,
  acts: readonly Act[],
  memory: Memory,
): Draft[] {
  const drafts: Draft[] = [];
  for (const act of acts) {
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
      if (!beginsThen(reading, act, date) && isConsequence(reading, sentence, date, memory)) continue;
      drafts.push(...draftsOf(reading, act, date, bodies, memory));
    }
  }
  return drafts;
}

/** 自4月起对某行业展开调查, 2月6日起试点…: what begins on that day is the act itself, not a rule that takes effect. */
export function beginsThen({ text }: Reading, { trigger, type, actor }: Act, date: DateMention): boolean {
  return (
    actor !== undefined &&
    date.bound === 'from' &&
    trigger.start >= date.end &&
    (type === 'launch' || type === 'inspect' || type === 'enforce' || trigger.word === '派出') &&
    BEGINS.test(trigger.word) &&
    !/[，；].*[，；]/.test(text.folded.slice(date.end, trigger.start))
  );
}

const BEGINS =
  /开展|启动|展开|试点|设立|成立|开通|上线|调查|立案|检查|督查|排查|摸底|抽查|巡查|进驻|抽检|核查|派出/;

function isConsequence(reading: Reading, sentence: Sentence, date: DateMention, { notice }: Memory): boolean {
  return (
    consequencesIn(reading, { ...sentence, dates: [date] }, { official: notice?.issued != null }).length > 0
  );
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
  const meant = paper?.title ? undefined : paperMeant(reading, act);
  const told = paper ? resolveAlias(paper, reading.documents) : undefined;
  // 该办法于8月12日印发（黔府办发〔2022〕23号）: title and number stand apart.
  const first = meant ? { ...meant, number: told?.number ?? meant.number } : told;
  const papers = first ? [first, ...(paper ? furtherPapers(reading, act, paper) : [])] : [undefined];
  // 6月10日和8月20日先后通过《甲》和《乙》: each date has its document.
  const own =
    act.dates.length > 1 && papers.length === act.dates.length ? [papers[act.dates.indexOf(date)]] : papers;
  return own.map((mention) => {
    const document = mention
      ? named(toEventDocument(mention), sentence, [date.end, trigger.start], memory)
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
    const kept = BEARS_DOCUMENT.has(type) ? document : null;
    return {
      sentence,
      date,
      on: dayOfAct(date, kept, act.actor?.mentions ?? [], {
        publishedOn: reading.article.source.publishedOn,
        words: reading.text.folded.slice(Math.max(sentence.start, date.start - 12), end),
        type,
      }),
      type,
      bodies,
      regions: regionsOf(
        reading,
        bodies,
        kept,
        SINGLES_OUT.has(type) ? placesIn(sentence, act.actor?.end ?? start, end) : [],
      ),
      document: kept,
      action: { start: trigger.start, end },
      evidence: { start, end: Math.max(end, date.end) },
      ...certaintyOf(reading, sentence, { start, end: trigger.start }),
      rules: [date.rule, ...act.rules],
      doubts: doubtsOf(act, date),
    };
  });
}

/** Acts that a national body does to a place: 约谈银川、徐州政府负责人; 在石景山区启动…; 同意在上海市筹建…. */
const SINGLES_OUT: ReadonlySet<EventType> = new Set(['launch', 'enforce', 'approve', 'inspect']);

function placesIn(sentence: Sentence, from: number, to: number): string[] {
  return sentence.regions.filter((r) => r.start >= from && r.end <= to).map((r) => r.code);
}

/** A number in a rule's heading (国务院令第737号公布) is the number of that rule. */
function named(
  document: EventDocument,
  sentence: Sentence,
  [from, to]: readonly [number, number],
  { notice }: Memory,
): EventDocument {
  if (document.title !== null) {
    // 国务院令第150号公布的《…》: the number stands before the verb, the title behind it.
    const number =
      document.number ??
      sentence.documents.find((d) => d.title === null && d.start >= from && d.end <= to)?.number;
    return { ...document, number: number ?? null };
  }
  if (notice?.history.has(sentence)) return { ...notice.document, number: document.number };
  const behind = sentence.documents.find((d) => d.title !== null);
  if (behind)
    return { title: behind.title, kind: behind.kind, status: behind.status, number: document.number };
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
  if (act.actor && isUnnamed(act.actor)) doubts.push('actor/unnamed');
  if (act.actor?.bodies.some((b) => b.level === 'foreign')) doubts.push('foreign');
  if (act.trigger.row.hints.includes('weak')) doubts.push('trigger/weak');
  if (act.trigger.row.hints.includes('speech')) doubts.push('trigger/speech');
  if (!/^\d{4}-\d{2}/.test(date.core)) doubts.push('date/coarse');
  if (date.basis === 'carried') doubts.push('date/carried');
  if (date.basis === 'relative') doubts.push('date/relative');
  if (act.trigger.start - Math.max(date.end, act.actor?.end ?? 0) > 40) doubts.push('far-apart');
  return doubts;
}

/** 某省监管部门, 警方, 市政府 of a city that is never named: which body it is stays open. */
function isUnnamed({ mentions, bodies }: ActorGroup): boolean {
  const open = mentions.some((m) => m.rule === 'body/department' || m.rule === 'body/open');
  return open || bodies.some((b) => b.region === null && b.level !== 'national' && b.level !== 'foreign');
}
