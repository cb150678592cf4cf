import type { Certainty, EventBody, EventDocument, EventRegion, EventType } from '../model/event.ts';
import type { DateMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { Sentence } from './reading.ts';

/** An event while it is being made: everything but what is computed from the finished parts (ids, confidence, source). */
export interface Draft {
  sentence: Sentence;
  date: DateMention;
  /** EDTF date of the event: a deadline's last day, an effective date's first. */
  on: string;
  type: EventType;
  bodies: EventBody[];
  regions: EventRegion[];
  document: EventDocument | null;
  /** Where the predicate stands. */
  action: Span;
  evidence: Span;
  certainty: Certainty;
  attribution: string | null;
  rules: string[];
  /** How much speaks against it, in the features that `confidence.ts` weighs. */
  doubts: string[];
}
