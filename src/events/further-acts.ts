import type { ActorGroup } from './actors.ts';
import type { Act } from './acts.ts';
import { isGround, paperOf } from './papers.ts';
import { isVerb } from './predicates.ts';
import { clauseAt, type Reading, type Trigger } from './reading.ts';
import { isEmptySlot } from './slot.ts';

/** Further subjects of the same sentence under the same date: A印发了…，B发布了…. */
export function furtherSubjects(
  reading: Reading,
  first: Act,
  triggers: readonly Trigger[],
  groups: readonly ActorGroup[],
): Act[] {
  const { sentence } = first;
  if (
    !first.actor ||
    first.trigger.row.hints.includes('speech') ||
    reading.text.folded[first.trigger.end] === '的'
  )
    return [];
  // 3月1日意见印发以来，检察机关已起诉…: only the issue was on that day.
  if (/^[^，。；]{0,30}以来/.test(reading.text.folded.slice(first.trigger.end, first.scopeEnd))) return [];
  const acts: Act[] = [];
  for (const group of groups) {
    if (group.start < first.trigger.end || group.end > first.scopeEnd || group.role !== 'subject') continue;
    const clause = clauseAt(sentence, group.start);
    if (group.start - clause.start > 2 || clause.start <= first.trigger.start) continue;
    const trigger = triggers.find(
      (t) => t.start >= group.end && t.end <= clause.end && isVerb(reading, sentence, t),
    );
    if (!trigger || trigger.row.hints.includes('weak') || trigger.row.hints.includes('result')) continue;
    acts.push(sameDay(first, trigger, group));
  }
  return acts;
}

/** How far behind its verb the title of a paper of its own may begin. */
const OWN_PAPER = 12;

/** Further acts of the same subject on the same day, each with a paper of its own: 召开会议，审议通过《甲》，并公布《乙》. */
export function furtherActs(reading: Reading, first: Act, triggers: readonly Trigger[]): Act[] {
  const { actor, sentence, trigger, scopeEnd } = first;
  const paper = paperOf(reading, first);
  if (!actor || (first.type !== 'meeting' && !paper?.title)) return [];
  const told = new Set([paper?.title]);
  const acts: Act[] = [];
  for (const next of triggers) {
    if (next.start < trigger.end || next.end > scopeEnd || !takesPaper(next)) continue;
    const own = sentence.documents.find((d) => d.title !== null && d.start >= next.end);
    if (!own || own.start - next.end > OWN_PAPER || told.has(own.title)) continue;
    if (isGround(reading, own, next.end) || !isSameSubject(reading, first, next)) continue;
    if (!isVerb(reading, sentence, next)) continue;
    told.add(own.title);
    acts.push(sameDay(first, next, actor));
  }
  return acts;
}

function takesPaper({ row }: Trigger): boolean {
  return row.type === 'approve' || (row.hints.includes('document') && !row.hints.includes('weak'));
}

/** What is only asked for, planned or thought of makes no further act. */
const NOT_DONE =
  /要求|强调|指出|提出|部署|研究|加快|抓紧|推动|尽快|[将拟]|计划|争取|鼓励|支持|建议|落实|贯彻|学习|根据|按照|依据|围绕/;

function isSameSubject(reading: Reading, { sentence, trigger }: Act, next: Trigger): boolean {
  const clause = clauseAt(sentence, next.start);
  const start = Math.max(clause.start, trigger.end);
  if (NOT_DONE.test(reading.text.folded.slice(start, next.start))) return false;
  if (clause.start <= trigger.start)
    return /^[，,、并和及且还也又同时\s]*$/.test(reading.text.folded.slice(start, next.start));
  return isEmptySlot(reading, sentence, { start, end: next.start });
}

function sameDay(first: Act, trigger: Trigger, actor: ActorGroup): Act {
  return {
    ...first,
    trigger,
    type: trigger.row.type,
    actor,
    rules: [`event/${trigger.row.type}`, `trigger/${trigger.row.name}`, actor.rule, 'when/same-sentence'],
  };
}
