import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extractor.ts';
import { readArticle } from '../../src/ingest/index.ts';
import { sentences } from '../../src/text/sentences.ts';

const texts = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['甲发布公告。乙召开会议。', ['甲发布公告。', '乙召开会议。']],
    ['他说：“好。”然后走了。', ['他说：“好。”', '然后走了。']],
    ['《关于某事的通知。附件》印发。', ['《关于某事的通知。附件》印发。']],
    ['（征求意见稿\n第一条。', ['（征求意见稿', '第一条。']],
    ['  \n 甲 \n', ['甲']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('cuts what is too long at a pause, and where there is none anywhere but inside a character', () => {
    const paused = texts('甲乙丙丁，'.repeat(2_000));
    expect(Math.max(...paused.map((s) => s.length))).toBeLessThan(1_600);
    expect(paused.every((s) => s.endsWith('，'))).toBe(true);
    const unpaused = texts(`甲${'𠮷'.repeat(5_000)}`);
    expect(unpaused.length).toBeGreaterThan(1);
    expect(unpaused.every((s) => s.isWellFormed())).toBe(true);
  });

  it('gives spans in order that lose nothing but space', () => {
    const char = fc.constantFrom('甲', '。', '，', '《', '》', '（', '）', ' ', '\n', '”', '𠮷', '1');
    fc.assert(
      fc.property(fc.array(char, { maxLength: 200 }), (chars) => {
        const text = chars.join('');
        expect(texts(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

it('a text of acts without a single pause is read in time that grows with its length', () => {
  const extract = createExtractor();
  const time = (times: number) => {
    const text = '国务院6月9日印发通知'.repeat(times);
    const { article } = readArticle(text, { file: 'a.txt', publishedOn: '2021-06-12' });
    const start = performance.now();
    extract(article);
    return performance.now() - start;
  };
  time(1_000);
  expect(time(16_000)).toBeLessThan(Math.max(2_000, 60 * time(2_000)));
}, 60_000);
