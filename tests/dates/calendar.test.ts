import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf, dayOf } from '../../src/dates/calendar.ts';

const DAY = 86_400_000;

test('days are counted as a Date counts them, months and days that run over too', () => {
  const year = fc.integer({ min: -300, max: 12_000 });
  const part = fc.integer({ min: -400, max: 400 });
  fc.assert(
    fc.property(year, part, part, (year, month, day) => {
      const date = new Date(0);
      date.setUTCFullYear(year, month - 1, day);
      const number = dayOf(year, month, day);
      expect(number).toBe(date.getTime() / DAY);
      expect(dateOf(number)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      });
    }),
    { numRuns: 5_000 },
  );
});
