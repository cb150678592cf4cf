import type { PolicyEvent } from '../model/event.ts';
import { headlineOf, plainText, webAddress } from './event-text.ts';
import { htmlText } from './html-text.ts';
import { jsonText } from './json-text.ts';
import { label } from './labels.ts';
import type { Language, Printer, WriteOptions } from './writer.ts';

/** TimelineJS puts its texts into the page as HTML: nothing of the article may become markup. */
function html(text: string): string {
  return htmlText(plainText(text));
}

/** TimelineJS's date, with no more parts than the EDTF date states. */
function dateParts(day: string, precision: number) {
  const [year, month, date] = day.split('-').map(Number);
  return { year, ...(precision > 4 ? { month } : {}), ...(precision > 7 ? { day: date } : {}) };
}

function slide(event: PolicyEvent, first: string, language: Language) {
  const isInterval = event.date.includes('/');
  const precision = isInterval ? 10 : event.date.length;
  const address = webAddress(event.source.url);
  const title = html(event.source.title ?? event.source.file);
  const source = address === null ? title : `<a href="${html(address)}" rel="noopener">${title}</a>`;
  return {
    unique_id: event.id,
    start_date: dateParts(first, precision),
    ...(isInterval && event.dateEnd !== null ? { end_date: dateParts(event.dateEnd, precision) } : {}),
    group: label('type', event.type, language),
    text: { headline: html(headlineOf(event)), text: `<p>${html(event.evidence.quote)}</p><p>${source}</p>` },
  };
}

/** A TimelineJS 3 document. Events without a known year cannot stand on a time axis and are left out. */
export function openTimelinejs(options: WriteOptions = {}): Printer {
  let count = 0;
  return {
    head: () => '{\n  "events": [',
    event: (event) => {
      if (event.dateStart === null) return '';
      const text = jsonText(slide(event, event.dateStart, options.language ?? 'en'), 2);
      return `${count++ === 0 ? '' : ','}\n    ${text.replaceAll('\n', '\n    ')}`;
    },
    tail: () => `${count === 0 ? '' : '\n  '}]\n}\n`,
  };
}
