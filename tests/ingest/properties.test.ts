import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/ingest/index.ts';
import type { Article } from '../../src/model/article.ts';
import { makeDocx, makePdf } from './make-files.ts';
import { articlesIn, readAll } from './read-all.ts';

/** What must hold for every article, whatever it was read from. */
function checkArticle({ text, blocks, header, source }: Article): void {
  let at = 0;
  for (const [index, { start, end }] of blocks.entries()) {
    expect(start).toBe(index === 0 ? 0 : at + 1);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).not.toMatch(/\n|^\s|\s$/);
    if (index > 0) expect(text[at]).toBe('\n');
    at = end;
  }
  expect(at).toBe(text.length);
  for (const { value, start, end } of header) {
    if (start !== null && end !== null) expect(text.slice(start, end)).toBe(value);
  }
  expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  expect(text.isWellFormed()).toBe(true);
  expect(source.publishedOn ?? '2021-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
}

/** Pieces of which articles of every kind are made, and of which broken ones are made too. */
const PIECES =
  '\n|\n\n|  |\u3000\u3000|---\n|title: 题\n|date: 2021-06-12\n|# |- |> |**|[|](|)|`|\\||<p>|</p>|<div>|</div>|<br>|<td>|</td>|<tr>|<table>|</table>|<li>|<h1>|</h1>|<a href="x">|</a>|<script>|</script>|<!--|-->|<p align="right">|&nbsp;|&#27;|&lt;|市教委|南湖市公安局|公　安　部|发布日期：|成文日期：|来源：|2021年5月6日|二〇二一年五月六日|5月|6日|今日开会。|附件：|。|，|：|〔2021〕6号|{"text":"|"}|<rss>|<item>|<title>|</title>|</item>|\ud83d\ude00|\ud800|\u001b[2J|\u202e|\0'
    .split('|')
    .filter((piece) => piece !== '');
const patchwork = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })), {
  maxLength: 60,
});

test('any patchwork of articles’ pieces becomes a whole article', () => {
  fc.assert(
    fc.property(patchwork, (pieces) => {
      checkArticle(readArticle(pieces.join('')).article);
    }),
    { numRuns: 1500 },
  );
});

test('a text that was read is read again as the same text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('市教委今日开会。', '一、总体要求', '南湖市公安局', '5月6日发布通知。'), {
        minLength: 1,
      }),
      (lines) => {
        const { text } = readArticle(lines.join('\n')).article;
        expect(readArticle(text).article.text).toBe(text);
      },
    ),
    { numRuns: 200 },
  );
});

const BEGINNINGS = [
  '',
  '\x1f\x8b\x08\0',
  '%PDF-1.4\n',
  'PK\x03\x04',
  '{"text":"',
  '<rss>',
  '---\n',
  '\xff\xfe',
  '\xef\xbb\xbf',
  '<html>',
];

test('no bytes crash or hang the reading', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...BEGINNINGS),
      fc.uint8Array({ maxLength: 2000 }),
      async (beginning, bytes) => {
        const input = Buffer.concat([Buffer.from(beginning, 'latin1'), bytes]);
        const results = await readAll(input, { file: 'x' });
        expect(results.length).toBeGreaterThan(0);
        articlesIn(results).forEach(checkArticle);
      },
    ),
    { numRuns: 400 },
  );
});

const WHOLE_FILES = [
  makeDocx([
    { text: '关于校园安全的通知' },
    { text: '各校于6月底前自查。' },
    { text: '2021年5月6日', align: 'right' },
  ]),
  makePdf([{ text: '各校于6月底前自查。', x: 60, y: 700 }]),
  Buffer.from(
    '<?xml version="1.0"?><rss><channel><item><title>题</title><description>&lt;p&gt;开会。</description></item></channel></rss>',
  ),
  Buffer.from('---\ntitle: 题\ndate: 2021-06-12\n---\n\n正文。\n\n| a | b |\n|---|---|\n| 1 | 2 |\n'),
];

test('whole files with bytes changed, cut out or doubled are read or reported', async () => {
  const change = fc.record({ at: fc.nat(5000), cut: fc.nat(200), put: fc.uint8Array({ maxLength: 20 }) });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...WHOLE_FILES),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      async (file, changes) => {
        let bytes: Uint8Array = file;
        for (const { at, cut, put } of changes) {
          const from = at % (bytes.length + 1);
          bytes = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + cut)]);
        }
        const results = await readAll(bytes, { file: 'x' });
        expect(results.length).toBeGreaterThan(0);
        articlesIn(results).forEach(checkArticle);
      },
    ),
    { numRuns: 200 },
  );
});
