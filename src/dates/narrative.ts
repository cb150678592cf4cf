import { unitTable } from '../text/units.ts';
import type { Day, Days } from './calendar.ts';

const ENDS_SENTENCE = unitTable('。！？\n');

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
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Goes on to a place in the text: a new sentence or paragraph forgets what does not carry over. Places must ascend. */
  moveTo(index: number): void {
    for (; this.at < index; this.at++) {
      if (ENDS_SENTENCE[this.text.charCodeAt(this.at)] === 0) continue;
      this.told.sentenceYear = null;
      if (this.text[this.at] !== '\n') continue;
      this.told.paragraphYear = null;
      this.told.dayIsNear = false;
      this.told.daysAreNear = false;
    }
  }

  /** Remembers a year that the text states. A relative one (去年) often only compares, and carries no further than its sentence. */
  tellYear(year: number, relative: boolean): void {
    this.told.year = year;
    if (!relative) this.told.paragraphYear = year;
    this.told.sentenceYear = year;
  }

  tellDays(days: Days): void {
    this.told.days = days;
    this.told.daysAreNear = true;
    if (days.start !== days.end) return;
    this.told.day = days.start;
    this.told.dayIsNear = true;
  }
}
