import type { DateBound } from '../model/mention.ts';
import {
  type Parser,
  ParsingComponents,
  type ParsingContext,
  ParsingResult,
  ReferenceWithTimezone,
} from './engine.ts';
import type { Stated } from './stated.ts';

/** How fine the parts of an expression are: a piece is joined to the coarser one before it (今年 + 5月 + 21日 + 下午). */
export const RANK = { year: 1, season: 2, month: 3, portion: 4, day: 5, clock: 6 } as const;

/** What a parser makes of a match. */
export interface Reading {
  stated: Stated;
  /** Rank of the coarsest and finest part. */
  coarse: number;
  fine: number;
  /** A piece that is no date by itself: a time of day, a bare number before a range sign. */
  weak?: boolean;
  /** The bound word that the expression holds itself (年内). */
  bound?: DateBound;
  /** The last date of a range that the expression is by itself (今明两年). */
  until?: Stated;
  /** Characters of the match that belong to the expression; all where absent. */
  length?: number;
}

// Chrono's own components know no 底, 上月 or 同日, and would lean on the clock where nothing is stated:
// what an expression states stands in `stated`, and every result shares these empty components.
const REFERENCE = new ReferenceWithTimezone(new Date(0), 0);
const NO_COMPONENTS = new ParsingComponents(REFERENCE);

/** A date expression at its place: chrono's result, with what was stated kept apart from what is inferred later. */
export class FoundDate extends ParsingResult {
  /** The families that its pieces belong to: `month-day`. */
  family: string;
  stated: Stated;
  /** The last date of a range, else null. */
  until: Stated | null = null;
  /** A relative word that the same date is also given by: 昨日 in 昨日（20日）. */
  hint: Stated | null = null;
  bound: DateBound | null = null;
  /** The bound takes in no day of a coarse core: 2018年之前 ends with 2017. */
  exclusive = false;
  coarse: number;
  fine: number;
  weak: boolean;

  constructor(family: string, index: number, text: string, reading: Reading) {
    super(REFERENCE, index, text, NO_COMPONENTS);
    this.family = family;
    this.stated = reading.stated;
    this.coarse = reading.coarse;
    this.fine = reading.fine;
    this.weak = reading.weak ?? false;
    this.bound = reading.bound ?? null;
    this.until = reading.until ?? null;
  }

  get stop(): number {
    return this.index + this.text.length;
  }

  /** Makes the expression cover `text` from `from` to `to`. */
  cover(text: string, from: number, to: number): void {
    this.index = from;
    this.text = text.slice(from, to);
  }
}

/** The text around a match, as far as a rule may look. */
export interface Around {
  /** Up to 8 characters before the match, never cut short by where the engine stands. */
  before: string;
  /** Up to 8 characters after it. */
  after: string;
}

/** A parser of one family of expressions: a pattern, and what is read from its match (null where it is no date after all). */
export function family(
  name: string,
  pattern: RegExp,
  read: (match: RegExpMatchArray, around: Around) => Reading | null,
): Parser {
  return {
    pattern: () => pattern,
    extract(context: ParsingContext, match: RegExpMatchArray) {
      const index = match.index!;
      const stop = index + match[0].length;
      const around = {
        before: context.text.slice(Math.max(0, index - 8), index),
        after: context.text.slice(stop, stop + 8),
      };
      const reading = read(match, around);
      if (!reading) return null;
      return new FoundDate(name, index, match[0].slice(0, reading.length ?? match[0].length), reading);
    },
  };
}
