import { unitTable } from '../text/units.ts';
import { type Day, type Days, dateOf } from './calendar.ts';

const ENDS_SENTENCE = unitTable('。！？\n');

/** What has been told so far, for dates that lean on it. Days and years of the same paragraph carry; others only serve 同日 and 同年. */
export interface Told {
  /** The last single day told. */
  day: Day | null;
  /** Whether that day stands in this paragraph. */
  dayIsNear: boolean;
  /** Whether it stands in the paragraph before. */
  dayIsOneBack: boolean;
  /** The last days told, of any precision, and whether they stand in this paragraph. */
  days: Days | null;
  daysAreNear: boolean;
  /** Whether they stand in the paragraph before. */
  daysAreOneBack: boolean;
  /** The last year told anywhere before. */
  year: number | null;
  /** The year that carries forward within this paragraph, and whether it was told as 去年 or 今年. */
  paragraphYear: number | null;
  yearIsRelative: boolean;
  sentenceYear: number | null;
}

/** Keeps what has been told while dates are read in the order of the text. */
export class Narrative {
  readonly told: Told = {
    day: null,
    dayIsNear: false,
    dayIsOneBack: false,
    days: null,
    daysAreNear: false,
    daysAreOneBack: false,
    year: null,
    paragraphYear: null,
    yearIsRelative: false,
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
      if (this.text[this.at] !== '\n' || this.text[this.at - 1] === '\n') continue;
      this.told.dayIsOneBack = this.told.dayIsNear;
      this.told.daysAreOneBack = this.told.daysAreNear;
      this.told.paragraphYear = null;
      this.told.dayIsNear = false;
      this.told.daysAreNear = false;
    }
  }

  /** Remembers a year that the text states. An aside, such as 去年 alone, often only compares: it carries no further than its sentence. */
  tellYear(year: number, { isAside, isRelative }: { isAside: boolean; isRelative: boolean }): void {
    this.told.year = year;
    this.told.sentenceYear = year;
    this.told.yearIsRelative = isRelative;
    if (!isAside) this.told.paragraphYear = year;
  }

  /** A year that only describes something: 次年 and 同年 may lean on it, the story does not go on from it. */
  passYear(year: number): void {
    this.told.year = year;
  }

  /** A date without a year that went on into another one takes the story along. */
  goOnTo(year: number): void {
    if (this.told.paragraphYear !== null) this.told.paragraphYear = year;
    if (this.told.sentenceYear !== null) this.told.sentenceYear = year;
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
