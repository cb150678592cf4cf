import type { Act } from './acts.ts';
import type { Frame } from './binding.ts';
import { REACH, verbBehind } from './plain-acts.ts';
import { clauseAt } from './reading.ts';
import { notTold } from './told.ts';
import { unverbedAct } from './unverbed.ts';

/** How far before 被 the day may stand. */
const PASSIVE_REACH = 40;

/** 去年11月被某海警局截获, 2000年被某中院判了十五年: what a body did to somebody, whatever the verb. */
export function passiveAct(frame: Frame): Act | undefined {
  const { reading, sentence, date, scope, groups } = frame;
  const { folded } = reading.text;
  const actor = groups.find(
    (g) =>
      g.role === 'by' &&
      g.start >= date.end &&
      g.start - date.end <= PASSIVE_REACH &&
      /[被遭]$/.test(folded.slice(date.end, g.start).trim()) &&
      !/[，。；]/.test(folded.slice(date.end, g.start).replace(/^，/, '')),
  );
  if (!actor || actor.end > scope.end) return undefined;
  const end = Math.min(scope.end, clauseAt(sentence, actor.end).end, actor.end + REACH);
  const known = sentence.triggers.find((t) => t.start >= actor.end && t.start - actor.end <= 2);
  const verb = known ?? verbBehind(reading, { start: actor.end, end }, 'enforce', { any: true });
  if (!verb || notTold(folded, sentence, date, verb) !== null) return undefined;
  return unverbedAct(frame, verb, 'enforce', actor, 'event/suffered');
}
