import type { EventDocument, EventType } from '../../model/event.ts';
import type { Act } from '../acts.ts';
import type { Reading, Trigger } from '../reading.ts';

/** What the rules of this folder look at: an act and the words around its verb. */
export interface ActWords {
  reading: Reading;
  act: Act;
  trigger: Trigger;
  document: EventDocument | null;
  folded: string;
  /** Where the verb's clause ends. */
  clauseEnd: number;
  /** Between the subject and the verb. */
  before: string;
  /** From the subject, or the verb where none is named, to the end of the clause. */
  whole: string;
  /** The first words behind the verb in its clause. */
  object: string;
}

/** Says what an act is, or nothing where it has nothing to say. */
export type TypeRule = (words: ActWords) => EventType | undefined;

/** How far behind the verb its object is looked for. */
const OBJECT = 24;

export function wordsOf(reading: Reading, act: Act, document: EventDocument | null): ActWords {
  const { trigger, sentence } = act;
  const { folded } = reading.text;
  const clauseEnd = sentence.clauses.find((c) => trigger.end <= c.end)?.end ?? sentence.end;
  const from = act.actor?.end ?? trigger.start;
  return {
    reading,
    act,
    trigger,
    document,
    folded,
    clauseEnd,
    before: folded.slice(from, trigger.start),
    whole: folded.slice(from, clauseEnd),
    object: folded.slice(trigger.end, Math.min(clauseEnd, trigger.end + OBJECT)),
  };
}

/** So many characters behind the verb, also of the next clause. */
export function behind({ folded, act, trigger }: ActWords, length: number): string {
  return folded.slice(trigger.end, Math.min(act.sentence.end, trigger.end + length));
}
