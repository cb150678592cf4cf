import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../src/extractor.ts';
import { readArticle } from '../src/ingest/index.ts';
import { CERTAINTIES, EVENT_TYPES } from '../src/model/event.ts';

const extract = createExtractor();
const traced = createExtractor({ trace: true });

/** Words that meet each other in articles, and much that breaks them. */
const words = fc.constantFrom(
  '5月21日，',
  '2021年6月底前',
  '自2020年1月1日起施行',
  '昨日',
  '同日，',
  '去年',
  '〔2021〕3号',
  '《关于用电的通知》',
  '《',
  '》',
  '国务院办公厅',
  '内蒙古发改委',
  '上海市',
  '美国商务部',
  '该局',
  '有关部门',
  '某公司',
  '印发',
  '发布',
  '召开会议',
  '约谈',
  '表示，',
  '废止',
  '网传',
  '据新华社报道，',
  '，',
  '。',
  '\n',
  '（',
  '）',
  '被',
  '的',
  '、',
  '和',
  'x',
  '𠮷',
  '\ud800',
  '\u0000',
  ' ',
  '　',
);
const texts = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);
const EDTF =
  /^(?:\d{4}|XXXX)(?:-(?:\d{2}|XX))?(?:-(?:\d{2}|XX))?(?:\/(?:\.\.|\d{4}(?:-\d{2})?(?:-\d{2})?))?$|^\.\.\/\d{4}/;

describe('the extractor', () => {
  it('gives events that point into the text, whatever the text', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(undefined, '2021-06-12'), (text, publishedOn) => {
        const { article } = readArticle(text, { file: 'a.txt', ...(publishedOn ? { publishedOn } : {}) });
        for (const event of extract(article).events) {
          const { evidence, dateSpan, dateText, bodies } = event;
          expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
          expect(article.text.slice(dateSpan.start, dateSpan.end)).toBe(dateText);
          for (const { text: words, start, end } of bodies)
            if (start !== null && end !== null) expect(article.text.slice(start, end)).toBe(words);
          expect(bodies.length).toBeGreaterThan(0);
          expect(event.date).toMatch(EDTF);
          expect(EVENT_TYPES).toContain(event.type);
          expect(CERTAINTIES).toContain(event.certainty);
          expect(event.confidence).toBeGreaterThanOrEqual(0);
          expect(event.confidence).toBeLessThanOrEqual(1);
          expect(event.rules.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same events for the same article, traced or not', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { article } = readArticle(text, { file: 'a.txt', publishedOn: '2021-06-12' });
        const first = extract(article).events;
        expect(extract(article).events).toEqual(first);
        expect(traced(article).events).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });

  it('tells every event once', () => {
    const text = '5月21日，国务院办公厅印发《关于用电的通知》。国务院办公厅5月21日发布了《关于用电的通知》。';
    const { article } = readArticle(text, { file: 'a.txt', publishedOn: '2021-06-12' });
    expect(extract(article).events).toHaveLength(1);
  });

  it('reads a long sentence without end in linear time', () => {
    const time = (n: number) => {
      const { article } = readArticle('5月6日起施行，国务院发布，'.repeat(n), {
        file: 'a.txt',
        publishedOn: '2021-06-12',
      });
      const start = performance.now();
      extract(article);
      return performance.now() - start;
    };
    time(500);
    // A hang guard, not a measure: bench/ has the figures.
    expect(time(8_000)).toBeLessThan(20_000);
  });
});
