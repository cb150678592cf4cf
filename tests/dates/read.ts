import { readDates } from '../../src/dates/index.ts';
import type { DateMention } from '../../src/model/mention.ts';
import { foldText } from '../../src/text/fold.ts';

/** The day on which the articles of these tests came out: a Saturday. */
export const PUBLISHED = '2021-06-12';

export function read(text: string, publishedOn: string | null = PUBLISHED): DateMention[] {
  return readDates(foldText(text), { publishedOn });
}

/** The EDTF dates of a text, in order. */
export function dates(text: string, publishedOn: string | null = PUBLISHED): string[] {
  return read(text, publishedOn).map(({ date }) => date);
}
