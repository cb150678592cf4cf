import { createEvents, type DateArray, type EventAttributes } from 'ics';
import type { PolicyEvent } from '../model/event.ts';
import { headlineOf, plainText, webAddress } from './event-text.ts';
import { label } from './labels.ts';
import type { Language, Printer, WriteOptions } from './writer.ts';

/** What belongs into a calendar: days on which something must be done, or begins to apply. */
const CALENDAR_TYPES = new Set(['deadline', 'effective']);

/** The library takes a time stamp, in milliseconds since 1970, that its types do not tell of. */
type Entry = EventAttributes & { timestamp: number };

function dateArray(day: string, plusDays = 0): DateArray {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + plusDays);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** An all-day entry. The time stamp is the article's date, not the clock, so that a second run writes the same bytes. */
function entryOf(event: PolicyEvent, first: string, language: Language): Entry {
  const time = event.time === null ? '' : ` ${event.time}`;
  const colon = language === 'zh' ? '：' : ': ';
  const url = webAddress(event.source.url);
  const stamp = dateArray(event.source.publishedOn ?? first);
  return {
    uid: `${event.id}@dashiji`,
    productId: '-//dashiji//CN',
    start: dateArray(first),
    end: dateArray(event.dateEnd ?? first, 1),
    timestamp: Date.UTC(stamp[0], stamp[1] - 1, stamp[2]),
    title: plainText(`${label('type', event.type, language)}${time}${colon}${headlineOf(event)}`),
    description: plainText(
      [event.evidence.quote, event.document?.title, event.source.title, event.source.file]
        .filter((part) => part)
        .join('\n'),
    ),
    categories: [label('type', event.type, language)],
    ...(url === null ? {} : { url }),
  };
}

/** An iCalendar file of the deadlines and effective dates; other events, and those without a known year, are left out. */
export function openIcs(options: WriteOptions = {}): Printer {
  const entries: Entry[] = [];
  return {
    head: () => '',
    event: (event) => {
      if (CALENDAR_TYPES.has(event.type) && event.dateStart !== null && event.dateStart >= '1000') {
        entries.push(entryOf(event, event.dateStart, options.language ?? 'en'));
      }
      return '';
    },
    tail: () => {
      const { error, value } = createEvents(entries, { productId: '-//dashiji//CN', calName: '大事记' });
      if (error) throw error;
      return value ?? '';
    },
  };
}
