import type { Source } from './article.ts';
import type { BodyLevel, DateBasis, DocumentStatus, RegionLevel } from './mention.ts';
import type { Span } from './span.ts';

/** What was done; docs/events.md says what each type means. */
export const EVENT_TYPES = [
  'publish',
  'consult',
  'meeting',
  'statement',
  'enforce',
  'inspect',
  'approve',
  'launch',
  'effective',
  'deadline',
  'repeal',
  'other',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Stated as fact, on the word of somebody who tells (据…报道), or of unknown source (网传). */
export const CERTAINTIES = ['confirmed', 'reported', 'rumoured'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** An acting body. `text`, `start` and `end` are null where the body was inferred and is not named in the article. */
export interface EventBody {
  name: string;
  text: string | null;
  start: number | null;
  end: number | null;
  level: BodyLevel;
  /** GB/T 2260 code, or null. */
  region: string | null;
}

/** A division that an event belongs to. */
export interface EventRegion {
  /** GB/T 2260, six digits. */
  code: string;
  name: string;
  level: RegionLevel;
}

/** The document that an act issues, drafts, approves or applies. */
export interface EventDocument {
  /** Null where only a number is given. */
  title: string | null;
  kind: string | null;
  number: string | null;
  status: DocumentStatus;
}

/** One dated regulatory event, the contract of everything dashiji writes. */
export interface PolicyEvent {
  /** This telling: stable hash of article, offsets, type and date. */
  id: string;
  /** What happened: hash of date, body names, type, and document number or title. Two tellings with one key are candidates for one event. */
  key: string;
  /** EDTF: `2021-05-21`, `2021-02`, `2021`, `2021-09-01/2021-10-31`, `XXXX-05-21`. Never a time of day. */
  date: string;
  dateStart: string | null;
  dateEnd: string | null;
  time: string | null;
  dateText: string;
  dateSpan: Span;
  dateBasis: DateBasis;
  type: EventType;
  bodies: EventBody[];
  regions: EventRegion[];
  document: EventDocument | null;
  /** The predicate in the text's words. */
  action: string;
  certainty: Certainty;
  /** Who says so (`澎湃新闻`), or null. */
  attribution: string | null;
  /** 0…1, monotone with precision on the development corpus. */
  confidence: number;
  evidence: { quote: string } & Span;
  /** What fired, for `explain`. */
  rules: string[];
  source: Source;
}
