import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDates } from '../../src/dates/index.ts';
import { PUBLISHED, read } from './read.ts';

const PIECES = [
  '2021年',
  '６月',
  '9日',
  '至',
  '25日',
  '（',
  '）',
  '周三',
  '去年',
  '底前',
  '自',
  '起',
  '，',
  '。',
  '\n',
  '昨日',
  '同日',
  '三天前',
  '十四五',
  '期间',
  '2021-06-09',
  '12:30',
  '下午',
  '第',
  '号',
  '零',
  '二〇二一',
  '月',
  '日',
  '年',
  '〔2021〕',
  '《',
  '》',
  '上',
  '旬',
  '个',
  '半',
  '國慶節',
  ' ',
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(''));

test('mentions point into the text, ascend and do not overlap', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(PUBLISHED, null), (text, publishedOn) => {
      let end = 0;
      for (const mention of read(text, publishedOn)) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        end = mention.end;
      }
    }),
    { numRuns: 2000 },
  );
});

test('days are days, in order, and agree with the EDTF text', () => {
  const day = /^\d{4}-\d{2}-\d{2}$/;
  fc.assert(
    fc.property(texts, fc.constantFrom(PUBLISHED, null), (text, publishedOn) => {
      for (const { date, dateStart, dateEnd, core, coreEnd } of read(text, publishedOn)) {
        for (const value of [dateStart, dateEnd, coreEnd]) if (value !== null) expect(value).toMatch(day);
        if (dateStart && dateEnd) expect(dateStart <= dateEnd).toBe(true);
        expect(date).toMatch(
          /^(?:\.\.\/)?[\dX]{4}(?:-[\dX]{2}){0,2}(?:\/(?:\.\.|[\dX]{4}(?:-[\dX]{2}){0,2}))?$/,
        );
        expect(core).not.toContain('..');
      }
    }),
    { numRuns: 2000 },
  );
});

test('what stands in another paragraph does not change an explicit date', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const alone = findDates('2019年3月5日发布', { publishedOn: PUBLISHED })[0];
      const found = findDates(`${text}\n2019年3月5日发布`, { publishedOn: PUBLISHED }).at(-1);
      expect(found?.date).toBe(alone?.date);
    }),
  );
});

test('a text of any length is read in linear time', () => {
  const time = (text: string) => {
    const start = performance.now();
    findDates(text, { publishedOn: PUBLISHED });
    return performance.now() - start;
  };
  for (const unit of ['0123456789', '年月日', '一二三', '1月', '2021-']) {
    time(unit.repeat(1000));
    const small = Math.max(2, time(unit.repeat(10_000)));
    expect(time(unit.repeat(40_000))).toBeLessThan(12 * small);
  }
});
