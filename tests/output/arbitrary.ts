import fc from 'fast-check';
import { CERTAINTIES, EVENT_TYPES, type PolicyEvent } from '../../src/model/event.ts';
import { sampleEvent } from './sample.ts';

/** Text with what breaks writers: quotes, separators, line breaks, controls, marks, half of an emoji. */
const hostile = fc.string({ unit: 'binary', maxLength: 12 });
const piece = fc.constantFrom(
  '，',
  '"',
  "'",
  ',',
  ';',
  '\n',
  '\r\n',
  '\t',
  '|',
  '<b>',
  '=1+1',
  '\u202e',
  '\u0000',
  '\ud83d',
  '通知',
);
export const anyText = fc.oneof(
  hostile,
  fc.array(piece, { maxLength: 6 }).map((parts) => parts.join('')),
);
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const day = fc
  .date({ min: new Date('1949-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Events of every shape, with hostile words wherever an article's words can come through. */
export const anyEvent: fc.Arbitrary<PolicyEvent> = fc
  .record({
    id: fc.stringMatching(/^[0-9a-f]{12}$/),
    date: day,
    dateText: anyText,
    type: fc.constantFrom(...EVENT_TYPES),
    certainty: fc.constantFrom(...CERTAINTIES),
    action: anyText,
    attribution: orNull(anyText),
    confidence: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
    names: fc.array(anyText, { maxLength: 3 }),
    document: orNull(fc.record({ title: orNull(anyText), kind: orNull(anyText), number: orNull(anyText) })),
    quote: anyText,
    file: anyText,
    title: orNull(anyText),
    start: fc.nat(10_000),
  })
  .map(({ names, document, quote, file, title, start, date, ...rest }) =>
    sampleEvent({
      ...rest,
      date,
      dateStart: date,
      dateEnd: date,
      bodies: names.map((name) => ({
        name,
        text: null,
        start: null,
        end: null,
        level: 'national' as const,
        region: null,
      })),
      document: document && { ...document, status: 'final' as const },
      evidence: { quote, start, end: start + quote.length },
      source: { ...sampleEvent().source, file, title },
    }),
  );
