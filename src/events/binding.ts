import type { Span } from '../model/span.ts';
import { tellNoEvent } from './account.ts';
import { type ActorGroup, government } from './actors.ts';
import type { Act } from './acts.ts';
import { againstDropping } from './dropped-subject.ts';
import { clauseAt, type Reading, type Sentence, type Trigger } from './reading.ts';
import { notTold } from './told.ts';
import { againstSubject } from './told-subject.ts';
import type { DateGroup } from './when.ts';

/** What a verb is bound in: a sentence, the subjects it may have, the date it may have and how far that reaches. */
export interface Frame {
  reading: Reading;
  sentence: Sentence;
  groups: readonly ActorGroup[];
  date: DateGroup;
  scope: Span;
}

/** Binds a verb to its date and its subject; undefined where something speaks against it, which the trace tells. */
export function bind(frame: Frame, trigger: Trigger): Act | undefined {
  const { reading, sentence, date, scope, groups } = frame;
  const { folded } = reading.text;
  const unsaid = notTold(folded, sentence, date, trigger);
  if (unsaid !== null) return tellNoEvent(reading, trigger, unsaid);
  const actor =
    nearestSubject(groups, trigger, date, folded) ??
    describedBody(frame, trigger) ??
    describedPlace(frame, trigger);
  const objection = actor ? againstSubject(frame, trigger, actor) : againstDropping(frame, trigger);
  if (objection !== null) return tellNoEvent(reading, trigger, objection);
  const rules = [`event/${trigger.row.type}`, `trigger/${trigger.row.name}`];
  return {
    sentence,
    dates: date.dates,
    trigger,
    type: trigger.row.type,
    actor,
    scopeEnd: scope.end,
    rules: actor ? [...rules, actor.rule] : rules,
  };
}

/** The nearest group left of the verb that can be its subject; with 被, 由 and 经 it is the one behind the word. */
function nearestSubject(
  groups: readonly ActorGroup[],
  trigger: Trigger,
  date: DateGroup,
  folded: string,
): ActorGroup | undefined {
  const left = groups.filter((g) => g.end <= trigger.start && g.role !== 'other');
  const passive = /被\s*$/.test(folded.slice(Math.max(0, trigger.start - 3), trigger.start));
  if (passive) return undefined;
  const best = left.at(-1);
  if (best) return best;
  // 《…》挂上某局官网: whose site a paper goes up on put it out.
  const site = groups.find((g) => g.start >= trigger.end && g.start - trigger.end <= 2);
  if (
    site &&
    trigger.row.type === 'publish' &&
    /^(?:的)?(?:官方|门户)?(?:官网|网站|公众号|微信)/.test(folded.slice(site.end, site.end + 6))
  )
    return site;
  if (trigger.row.type !== 'meeting') return undefined;
  // 昨日召开的国务院常务会议, 某人主持召开国务院常务会议: the body stands behind the verb.
  const behind = groups.find((g) => g.start >= trigger.end && g.start > date.end);
  if (!behind || behind.start > trigger.end + 12) return undefined;
  const isDescribed = /^(?:了)?的/.test(folded.slice(trigger.end, trigger.end + 2));
  const isItsMeeting =
    behind.start <= trigger.end + 1 &&
    /^[^，。；：、和与]{0,16}会议/.test(folded.slice(behind.end, behind.end + 20));
  return isDescribed || isItsMeeting ? behind : undefined;
}

/** 去年12月约谈三家企业的证监会，如今…: the body that the words before it describe by what it did. */
function describedBody({ reading, sentence, date, groups }: Frame, trigger: Trigger): ActorGroup | undefined {
  const { folded } = reading.text;
  const clause = clauseAt(sentence, trigger.start);
  if (date.end > trigger.start || date.start - clause.start > 3) return undefined;
  return groups.find(
    (g) =>
      g.kind === 'body' &&
      g.start > trigger.end &&
      g.end <= clause.end &&
      /^[^，。；：的]{1,24}的$/.test(folded.slice(trigger.end, g.start)) &&
      /^(?:$|[，。；则也又还已近如今现曾])/.test(folded.slice(g.end, Math.min(sentence.end, g.end + 1))),
  );
}

/** 去年8月就推出消费券的深圳，…: the place that the words before it describe by what it did. */
function describedPlace({ reading, sentence, date }: Frame, trigger: Trigger): ActorGroup | undefined {
  if (date.end > trigger.start) return undefined;
  const { folded } = reading.text;
  const place = sentence.regions.find(
    (r) =>
      r.start > trigger.end &&
      /^[^，。；：的]{2,24}的$/.test(folded.slice(trigger.end, r.start)) &&
      /^(?:$|[，。；则也又还])/.test(folded.slice(r.end, Math.min(sentence.end, r.end + 1))),
  );
  if (!place) return undefined;
  const { start, end } = place;
  return {
    start,
    end,
    bodies: [government(place)],
    mentions: [],
    kind: 'place',
    role: 'subject',
    rule: 'body/place',
  };
}
