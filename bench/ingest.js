#!/usr/bin/env node
// Time and memory of reading large and hostile inputs: node bench/ingest.js [--dist FOLDER]
// Each input is read in a process of its own; the time is that of readArticles alone, the memory the process's peak. The bound is 5 s each.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const SENTENCE = '市教委5月21日召开会议，部署校园安全工作。';
const PAGE = (body) => `<!doctype html><html><body>${body}</body></html>`;

/** Name of the input → how to make it. */
const INPUTS = {
  'nested tags: 1 MB, 100,000 <div>': () =>
    `${'<div>'.repeat(100_000)}${SENTENCE}${'</div>'.repeat(100_000)}`,
  'nested tags, unclosed: 1 MB': () => PAGE('<span><b><i>'.repeat(85_000) + SENTENCE),
  'paragraphs: 4 MB, 200,000 <p>': () => PAGE('<p>五月六日开会。</p>'.repeat(200_000)),
  'paragraphs, Markdown: 4 MB': () => '**市教委**五月六日开会。\n\n'.repeat(120_000),
  'plain text: 4 MB': () => `${SENTENCE}\n`.repeat(70_000),
  'one line: 4 MB': () => SENTENCE.repeat(70_000),
  'one line of open brackets, Markdown: 1 MB': () => `# 题\n\n${'['.repeat(1_000_000)}`,
  'table: 4 MB, 200,000 cells': () =>
    PAGE(`<table>${`<tr>${'<td>开会。</td>'.repeat(10)}</tr>`.repeat(20_000)}</table>`),
  'links: 4 MB, 60,000': () =>
    PAGE(`<ul>${'<li><a href="/a/b/c.html">市教委召开会议</a></li>'.repeat(60_000)}</ul>`),
  'feed: 4 MB, 20,000 entries': () =>
    `<rss><channel>${`<item><title>题</title><description>&lt;p&gt;${SENTENCE}&lt;/p&gt;</description></item>`.repeat(20_000)}</channel></rss>`,
  'NDJSON: 40 MB, 400,000 lines': () =>
    `${JSON.stringify({ text: SENTENCE, publishedOn: '2021-05-21' })}\n`.repeat(400_000),
};

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: fileURLToPath(new URL('../dist/', import.meta.url)) },
    only: { type: 'string' },
  },
});

async function measure(name) {
  const { readArticles } = await import(pathToFileURL(join(values.dist, 'ingest/index.js')).href);
  const bytes = Buffer.from(INPUTS[name]());
  async function* inChunks() {
    for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
  }
  const before = process.memoryUsage.rss();
  const start = performance.now();
  let articles = 0;
  for await (const { article } of readArticles(inChunks(), { file: 'bench', maxBytes: 64 * 1024 * 1024 })) {
    if (article) articles++;
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024 - before / 1_048_576);
  console.log(`${name.padEnd(46)} ${seconds.padStart(6)} s  +${megabytes} MB  ${articles} articles`);
}

if (values.only) await measure(values.only);
else {
  for (const name of Object.keys(INPUTS)) {
    const script = fileURLToPath(import.meta.url);
    process.stdout.write(execFileSync(process.execPath, [script, '--only', name, '--dist', values.dist]));
  }
}
