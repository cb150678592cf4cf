import { type Day, type Days, dateOf } from './calendar.ts';

const BREAKS = /[。！？\n]/g;

/** What has been told so far, for dates that lean on it. Days and years of the same paragraph carry; others only serve 同日 and 同年. */
export interface Told {
  /** The last single day told. */
  day: Day | null;
  /** Whether that day stands in this paragraph. */
  dayIsNear: boolean;
  /** The last days told, of any precision, and whether they stand in this paragraph. */
  days: Days | null;
  daysAreNear: boolean;
  /** The last year told anywhere before. */
  year: number | null;
  /** The year that carries forward within this paragraph. */
  paragraphYear: number | null;
  sentenceYear: number | null;
}

/** Keeps what has been told while dates are read in the order of the text. */
export class Narrative {
  readonly told: Told = {
    day: null,
    dayIsNear: false,
    days: null,
    daysAreNear: false,
    year: null,
    paragraphYear: null,
    sentenceYear: null,
  };
  private readonly breaks: IterableIterator<RegExpExecArray>;
  private next: RegExpExecArray | undefined;

  constructor(text: string) {
    this.breaks = text.matchAll(BREAKS);
    this.next = this.breaks.next().value;
  }

  /** Goes on to a place in the text: a new sentence or paragraph forgets what does not carry over. Places must ascend. */
  moveTo(index: number): void {
    while (this.next && this.next.index < index) {
      this.told.sentenceYear = null;
      if (this.next[0] === '\n') {
        this.told.paragraphYear = null;
        this.told.dayIsNear = false;
        this.told.daysAreNear = false;
      }
      this.next = this.breaks.next().value;
    }
  }

  /** Remembers a year that the text states. A relative one alone (去年) often only compares, and carries no further than its sentence. */
  tellYear(year: number, relative: boolean): void {
    this.told.year = year;
    if (!relative) this.told.paragraphYear = year;
    this.told.sentenceYear = year;
  }

  /** Whether the last date told in this paragraph lies in a year: what a text comes from, an aside does not take it out of. */
  hasTold(year: number): boolean {
    return this.told.daysAreNear && this.told.days !== null && dateOf(this.told.days.start).year === year;
  }

  tellDays(days: Days): void {
    this.told.days = days;
    this.told.daysAreNear = true;
    if (days.start !== days.end) return;
    this.told.day = days.start;
    this.told.dayIsNear = true;
  }
}
