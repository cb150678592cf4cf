import type { Act } from './acts.ts';
import type { Frame } from './binding.ts';
import { nameless, unverbedAct } from './unverbed.ts';

/** 去年12月的中央农村工作会议: a meeting with its day, named without a verb. */
export function namedMeeting(frame: Frame): Act | undefined {
  const { reading, date, groups } = frame;
  const { folded } = reading.text;
  const actor = groups.find((g) => g.mentions.length === 1 && g.mentions[0]!.text.endsWith('会议'));
  if (!actor || date.end > actor.start || !/^的?$/.test(folded.slice(date.end, actor.start)))
    return undefined;
  const trigger = nameless(folded, { start: actor.end - 2, end: actor.end }, 'meeting', []);
  return unverbedAct(frame, trigger, 'meeting', actor, 'event/named-meeting');
}
