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

/**
 * A date as callers of the library see it. `start` and `end` are UTF-16 code units into the text given; `date` is EDTF
 * (ISO 8601-2) with the precision stated, `dateStart` and `dateEnd` are days (`YYYY-MM-DD`), null where open or unknown.
 */
export type PublicDate = Pick<
  DateMention,
  'text' | 'start' | 'end' | 'date' | 'dateStart' | 'dateEnd' | 'time' | 'basis'
>;

/**
 * The dates of a text for callers of the library: in order, without overlaps; docs/dates.md says what each expression
 * means. Never throws: without `publishedOn` (`YYYY-MM-DD`), or where it names no day that exists, relative words stay
 * unresolved and what cannot be inferred is an X (`XXXX-05-21`).
 */
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
