import type { EventType } from '../model/event.ts';
import type { DateMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { tellNoDate, tellNoEvent } from './account.ts';
import { type ActorGroup, actorGroups } from './actors.ts';
import { bind } from './binding.ts';
import { citedPaper, datedPaper, isPaperDate, onlyQuotes } from './cited-papers.ts';
import { namesItsMaker } from './dropped-subject.ts';
import { furtherActs, furtherSubjects } from './further-acts.ts';
import { namedMeeting } from './named-meetings.ts';
import { placeAct } from './place-acts.ts';
import { plainAct } from './plain-acts.ts';
import { isPredicate, isVerb, mayBePredicate } from './predicates.ts';
import { clauseAt, type Reading, type Sentence, type Trigger } from './reading.ts';
import { passiveAct } from './suffered-acts.ts';
import { type DateGroup, dateGroups, scopeOf } from './when.ts';

/** One act of a sentence: who did it, on which dates, in which words. */
export interface Act {
  sentence: Sentence;
  dates: DateMention[];
  trigger: Trigger;
  type: EventType;
  /** Who did it; undefined where the sentence leaves it out and an earlier one must tell. */
  actor: ActorGroup | undefined;
  /** Last offset that still belongs to this act. */
  scopeEnd: number;
  rules: string[];
}

/** 施行 and 生效 are told as consequences, with the date before them; 欧盟实施了新规 is an act. */
function isForce(reading: Reading, trigger: Trigger): boolean {
  return (
    trigger.row.type === 'effective' &&
    !/^(?:了|《|新)/.test(reading.text.folded.slice(trigger.end, trigger.end + 1))
  );
}

/** The acts of a sentence, one for each group of dates that belongs to a verb, and one for each further subject under the same date. */
export function actsOf(reading: Reading, sentence: Sentence): Act[] {
  const triggers = sentence.triggers.filter((t) => !isForce(reading, t) && mayAct(reading, sentence, t));
  const isToldByVerb = () => sentence.bodies.length > 0 || triggers.some((t) => isVerb(reading, sentence, t));
  if (
    triggers.length === 0 &&
    sentence.bodies.length === 0 &&
    sentence.regions.length === 0 &&
    sentence.abroad.length === 0
  ) {
    for (const date of sentence.dates)
      tellNoDate(reading, date, 'no-verb', 'no verb of an act in the sentence');
    return [];
  }
  const groups = actorGroups(reading, sentence);
  const acts: Act[] = [];
  const dates = dateGroups(reading, sentence);
  let waiting: DateGroup | undefined;
  for (const [index, date] of dates.entries()) {
    const scope = scopeOf(reading, sentence, dates, index);
    const frame = { reading, sentence, groups, date, scope };
    const bound = actFor(reading, sentence, date, scope, triggers, groups);
    const cited = citedPaper(frame);
    const told = cited && (!bound || onlyQuotes(bound, cited)) ? cited : bound;
    const act =
      told ??
      datedPaper(frame) ??
      namedMeeting(frame) ??
      passiveAct(frame) ??
      plainAct(frame) ??
      placeAct(frame);
    if (
      !act ||
      (date.ofReport && !isReported(act, date)) ||
      !(act.actor?.kind === 'place' || isToldByVerb())
    ) {
      tellNoDate(reading, date, 'no-act', 'no act goes with this date');
      waiting = date;
      continue;
    }
    const shared = waiting && listedBefore(reading, waiting, date, act, groups);
    waiting = undefined;
    acts.push(
      ...(shared ? [shared] : []),
      act,
      ...furtherActs(reading, act, triggers),
      ...furtherSubjects(reading, act, triggers, groups),
    );
  }
  return acts;
}

/** 10月19日甲委员会第9次会议、11月6日乙委员会第43次会议通过: each with its own day, the verb stands behind the last. */
function listedBefore(
  { text: { folded } }: Reading,
  date: DateGroup,
  next: DateGroup,
  act: Act,
  groups: readonly ActorGroup[],
): Act | undefined {
  if (act.trigger.start < next.end || !LISTED.test(folded.slice(date.end, next.start))) return undefined;
  const actor = groups.find((g) => g.start >= date.end && g.end <= next.start && g.role !== 'other');
  return actor && { ...act, dates: date.dates, actor };
}

const LISTED = /^[\s，,]{0,3}[^，。；、]{2,40}[、，]\s{0,3}$/;

/** How far behind the day of a report the body may begin that the report tells of. */
const NEXT = 8;

/** 某报3月5日的报道说，某局…: where no other day is told, the day of the report dates what it tells first. */
function isReported({ actor, trigger }: Act, { end }: DateGroup): boolean {
  return (
    actor?.kind === 'body' &&
    actor.start >= end &&
    actor.start - end < NEXT &&
    trigger.start >= actor.end &&
    actor.bodies.every((b) => b.level !== 'foreign')
  );
}

/** Without a trace, whether it is a verb is asked only where an act hangs on it. */
function mayAct(reading: Reading, sentence: Sentence, trigger: Trigger): boolean {
  if (!reading.isTraced) return mayBePredicate(reading, sentence, trigger);
  if (isPredicate(reading, sentence, trigger)) return true;
  tellNoEvent(reading, trigger, 'tells no act here: a noun, a norm, a wish or a denial');
  return false;
}

function actFor(
  reading: Reading,
  sentence: Sentence,
  date: DateGroup,
  scope: Span,
  triggers: readonly Trigger[],
  groups: readonly ActorGroup[],
): Act | undefined {
  const isAVerb = (trigger: Trigger) => isVerb(reading, sentence, trigger);
  const inScope = triggers.filter((t) => t.start >= date.end && t.end <= scope.end);
  // 某局网站3月2日消息，甲、乙发布…: the news line dates what it tells; only where it tells no act is it one itself.
  const right = [...inScope.filter((t) => !isNewsLine(t)), ...inScope.filter(isNewsLine)];
  const frame = { reading, sentence, groups, date, scope };
  const whole = { ...frame, scope: { start: sentence.start, end: scope.end } };
  let dropped: Act | undefined;
  for (const trigger of right) {
    if (isSetting(reading, sentence, trigger) && right.findLast(isAVerb) !== trigger) continue;
    const act = bind(frame, trigger);
    if (!act || !isAVerb(trigger)) continue;
    if (act.actor || namesItsMaker(sentence, trigger)) return act;
    dropped ??= act;
    // 5月18日又宣布…: the date stands right before its verb, nothing further right can be meant.
    if (dropped && dropped.trigger === trigger && clauseAt(sentence, date.start).end >= trigger.end)
      return dropped;
  }
  if (dropped) return dropped;
  const clause = clauseAt(sentence, date.start);
  if (isPaperDate(reading.text.folded.slice(clause.start, date.start))) {
    // 将其批准逮捕，时间是5月21日; 印发了《…》，落款日期为…
    const isAnyAct = /时间[^，。]{0,3}$/.test(reading.text.folded.slice(clause.start, date.start));
    const isTold = (t: Trigger) =>
      t.end <= date.start && (isAnyAct || t.row.hints.includes('document')) && isAVerb(t);
    const told = triggers.findLast(isTold);
    if (told) return bind(whole, told);
  }
  const left = triggers.findLast((t) => t.end <= date.start && t.start >= clause.start && isAVerb(t));
  const toDate = left && reading.text.folded.slice(left.end, date.start);
  if (left && toDate !== undefined && (ENDS_WITH_DATE.test(toDate) || IS_ON_DATE.test(toDate))) {
    return bind(whole, left);
  }
  return undefined;
}

const isNewsLine = ({ word }: Trigger) => word === '消息' || word === '讯';

/** 某局局长在石家庄举行的大会上表态: the same within the clause. */
const HELD_AT = /^的[^，。；]{0,16}(?:会|会议|大会|论坛|仪式|活动)上[^，。；]/;

/** 在8月9日举行的发布会上，某局介绍…: the meeting is where it was said; the verb behind it is the act. */
function isSetting(reading: Reading, sentence: Sentence, trigger: Trigger): boolean {
  const { folded } = reading.text;
  const clause = clauseAt(sentence, trigger.start);
  return (
    folded[trigger.end] === '的' &&
    ((HELD_AT.test(folded.slice(trigger.end, clause.end)) &&
      /在[^，。；]{0,10}$/.test(folded.slice(clause.start, trigger.start))) ||
      (/^在/.test(folded.slice(clause.start, clause.start + 3).trim()) &&
        /(?:上|中|期间|时)$/.test(folded.slice(trigger.end, clause.end))))
  );
}

/** 约谈三家企业是在今年2月, 印发《…》的时间是3月3日: what was done, and when it was. */
const IS_ON_DATE =
  /^[^，。；]{1,40}(?:的(?:时间|日期)(?:则|却|正)?是(?:在)?|(?:则|却|正|还)?是在|发生在)\s*$/;

/** 发布于…, 发布时间同样为…, 成立时间是…: the date stands behind its verb. */
const ENDS_WITH_DATE =
  /^(?:了)?(?:的)?(?:时间|日期)?(?:同样|也|均|都)?\s*(?:于|在|为|是|：|:|定于)\s*(?:(?:(?:同样|也|均|都)(?:为|于|在)?|为|于|在)\s*)?$/;
