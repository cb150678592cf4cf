import { describe, expect, test } from 'vitest';
import { isNumeric, numeral } from '../../src/text/numerals.ts';

describe('numeral', () => {
  test.each([
    ['0', 0],
    ['21', 21],
    ['2021', 2021],
    ['十', 10],
    ['十一', 11],
    ['二十', 20],
    ['二十一', 21],
    ['廿一', 21],
    ['卅', 30],
    ['两', 2],
    ['一百零五', 105],
    ['三百', 300],
    ['两千零八', 2008],
    ['一千九百九十八', 1998],
    ['三万五千', 35000],
    ['二〇二一', 2021],
    ['二零二一', 2021],
    ['〇八', 8],
    ['零', 0],
  ])('%s is %i', (text, value) => expect(numeral(text)).toBe(value));

  test.each(['', '几', '2一', '十百', '一二十', '三年', '-1', '一'.repeat(13)])('%s is no number', (text) =>
    expect(numeral(text)).toBeNull(),
  );
});

test('isNumeric knows digits and Chinese numerals', () => {
  expect([...'7十〇两百'].every(isNumeric)).toBe(true);
  expect([...'年a.'].some(isNumeric)).toBe(false);
});
