import type { EventType } from '../model/event.ts';
import type { Span } from '../model/span.ts';
import type { ActorGroup } from './actors.ts';
import type { Act } from './acts.ts';
import type { Frame } from './binding.ts';
import type { Trigger } from './reading.ts';

/** Words that stand for a verb where the dictionary knows none. */
export function nameless(folded: string, { start, end }: Span, type: EventType, hints: string[]): Trigger {
  const word = folded.slice(start, end);
  return { start, end, word, row: { name: word, aliases: [], type, hints } };
}

/** An act that no verb of the dictionary tells; `rule` says what does. */
export function unverbedAct(
  { sentence, date, scope }: Frame,
  trigger: Trigger,
  type: EventType,
  actor: ActorGroup,
  rule: string,
): Act {
  const rules = [`event/${type}`, rule, actor.rule];
  return { sentence, dates: date.dates, trigger, type, actor, scopeEnd: scope.end, rules };
}
