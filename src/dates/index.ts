import type { DateMention } from '../model/mention.ts';
import { type FoldedText, foldText } from '../text/fold.ts';
import { readIsoDay } from './calendar.ts';
import { readExpressions } from './grammar.ts';
import { toMentions } from './mentions.ts';

/**
 * Every date expression of a text, in order and without overlaps. Years, months and days that the text leaves out are
 * inferred from what it told before, from `publishedOn` (`YYYY-MM-DD`) and from the tense; where neither can tell, the
 * EDTF text keeps an X for them. Paragraphs are lines.
 */
export function readDates(text: FoldedText, { publishedOn }: { publishedOn: string | null }): DateMention[] {
  const found = readExpressions(text.folded);
  return toMentions(text, found, readIsoDay(publishedOn));
}

/** A date as callers of the library see it. */
export type PublicDate = Pick<
  DateMention,
  'text' | 'start' | 'end' | 'date' | 'dateStart' | 'dateEnd' | 'time' | 'basis'
>;

/** The dates of a text for callers of the library. Without `publishedOn` relative words stay unresolved. */
export function findDates(text: string, options: { publishedOn?: string | null } = {}): PublicDate[] {
  return readDates(foldText(text), { publishedOn: options.publishedOn ?? null }).map(
    ({ text: words, start, end, date, dateStart, dateEnd, time, basis }) => ({
      text: words,
      start,
      end,
      date,
      dateStart,
      dateEnd,
      time,
      basis,
    }),
  );
}
