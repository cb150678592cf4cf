import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/ingest/index.ts';

/** What an attacker would repeat: every mark that a pattern or a parser of this room waits for. */
const PUMPS =
  '<div>|</div>|<table>|<tr>|<td>|<p>|<li>|<ul>|<br>|<a href=x>|<a>市教委</a>|<b>|</b>|<!-- x -->|<!--|<![CDATA[|<svg>|<h3>相关阅读</h3>|<td>来源：</td>|&#27;|&amp|[|](|![a](|[a](b |**a *|*a|_a __|~~a~|`a``|> |- |> - |1. a\n\n|\\|a|- a\n|```\n|---\n|{{<|http://a.|《|信 |标　题|来源：|发布日期： |2021年|2021-05-06 10:00|5月\n6日|二〇二一年|南湖市公安局\n|南湖市公安局\n2021年5月6日\n|市|市 |。| |\t|\n|　|\n　　|（|a-|"text":|\u0000|\ud800'.split(
    '|',
  );
const SIZE = 100_000;
/** A linear step takes some 30 ms for this size; a quadratic one far longer than the guard. */
const GUARD = 4_000;

describe.each([
  ['a text', ''],
  ['a page', '<html><body><p>正文一句。</p>'],
  ['a post', '---\ntitle: a\n---\n\n# 题\n\n正文一句。\n\n'],
])('%s stays quick to read', (_, beginning) => {
  test.each(PUMPS.filter((pump) => pump !== ''))('with %j repeated', (pump) => {
    const text = beginning + pump.repeat(SIZE / pump.length);
    const start = performance.now();
    readArticle(text, { file: 'x' });
    expect(performance.now() - start).toBeLessThan(GUARD);
  });
});

test.each([
  ['spaces after a quote mark', `# 题\n\n> ${' '.repeat(SIZE)}x`],
  ['spaces inside a label', `发${' '.repeat(SIZE)}布日期：`],
  ['a title of dashes', `<html><title>${'- '.repeat(SIZE)}</title><body>市。`],
  ['dates torn apart by line breaks', '5月\n6日'.repeat(SIZE)],
  ['one paragraph of wrapped lines', `${'字'.repeat(40)}\n`.repeat(SIZE / 10)],
  ['a declared charset of spaces', `<meta charset${' '.repeat(SIZE)}=x>市。`],
])('%s stay quick to read', (_, text) => {
  const start = performance.now();
  readArticle(text, { file: 'x' });
  expect(performance.now() - start).toBeLessThan(GUARD);
});
