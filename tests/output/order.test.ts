import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byDate } from '../../src/output/order.ts';
import { anyEvent } from './arbitrary.ts';
import { sampleEvent } from './sample.ts';

test('by first day, then by last; unknown years last', () => {
  const month = sampleEvent({ date: '2021-06', dateStart: '2021-06-01', dateEnd: '2021-06-30' });
  const first = sampleEvent({ date: '2021-06-01', dateStart: '2021-06-01', dateEnd: '2021-06-01' });
  const unknown = sampleEvent({ date: 'XXXX-01-01', dateStart: null, dateEnd: null });
  const events = [unknown, month, first];
  expect(events.sort(byDate).map((event) => event.date)).toEqual(['2021-06-01', '2021-06', 'XXXX-01-01']);
});

test('the order does not depend on how the events came in', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyEvent, { selector: (event) => event.id, maxLength: 8 }), (events) => {
      const shuffled = [...events].reverse();
      expect(shuffled.sort(byDate)).toEqual([...events].sort(byDate));
    }),
  );
});
