import { describe, expect, test } from 'vitest';
import { isoDay } from '../../src/dates/calendar.ts';
import { festivalDays } from '../../src/dates/festivals.ts';
import { lunarDay } from '../../src/dates/lunar.ts';

describe('festivals by year', () => {
  test.each([
    ['春节', 2020, '2020-01-25'],
    ['春节', 2021, '2021-02-12'],
    ['春节', 2023, '2023-01-22'],
    ['春节', 2024, '2024-02-10'],
    ['除夕', 2024, '2024-02-09'],
    ['端午', 2022, '2022-06-03'],
    ['中秋', 2023, '2023-09-29'],
    ['重阳', 2021, '2021-10-14'],
    ['清明', 2020, '2020-04-04'],
    ['清明', 2023, '2023-04-05'],
    ['母亲节', 2021, '2021-05-09'],
    ['感恩节', 2021, '2021-11-25'],
    ['元旦', 2022, '2022-01-01'],
  ])('%s %i is %s', (name, year, expected) => {
    const days = festivalDays(name, year);
    expect(days && isoDay(days.start)).toBe(expected);
  });

  test('nothing is made up beyond the lunar table', () => {
    expect(festivalDays('春节', 1850)).toBeNull();
    expect(festivalDays('春节', 2150)).toBeNull();
    expect(lunarDay(2101, 1, 1)).toBeNull();
  });
});

test('leap months are passed over', () => {
  // 2020 had a second fourth month and 2023 a second second one.
  expect(isoDay(lunarDay(2020, 5, 5)!)).toBe('2020-06-25');
  expect(isoDay(lunarDay(2023, 3, 3)!)).toBe('2023-04-22');
});
