import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/ingest/index.ts';
import type { Severity } from '../../src/model/diagnostic.ts';
import { makeDocx, makePdf, makeZip } from './make-files.ts';
import { articlesIn, readAll } from './read-all.ts';

/** Five times what is measured in `bench/ingest.js` as the bound for the slowest of them. */
const HANG_GUARD = 25_000;

interface Hostile {
  name: string;
  bytes: () => Uint8Array | string;
  /** The first diagnostic; null where the file is read without one. */
  rule: string | null;
  severity?: Severity;
  /** Words that the text must still have, and must not have. */
  has?: string;
  lacks?: string;
  file?: string;
  maxBytes?: number;
}

const MEGABYTE = 1024 * 1024;
const sentence = '市教委今日开会。';
const noise = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 2654435761) >>> 13);
const picture = (xml: string) => ({
  'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${xml}</Relationships>`,
});

const HOSTILE: Hostile[] = [
  // Nothing, or no text.
  { name: 'an empty file', bytes: () => '', rule: 'input/empty', severity: 'error' },
  { name: 'white space only', bytes: () => ' \n\u3000\n', rule: 'text/empty', severity: 'warning' },
  { name: 'a front matter only', bytes: () => '---\ntitle: 1\n---\n', rule: null, has: '1' },
  { name: 'zeros', bytes: () => new Uint8Array(4096), rule: 'input/binary', severity: 'error' },
  { name: 'binary junk', bytes: () => noise(MEGABYTE), rule: 'input/binary', severity: 'error' },
  {
    name: 'a PNG called .md',
    bytes: () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    rule: 'input/unsupported',
    severity: 'error',
    file: 'a.md',
  },
  {
    name: 'a program called .txt',
    bytes: () => Buffer.from('\x7fELF\x02\x01\x01', 'latin1'),
    rule: 'input/unsupported',
    severity: 'error',
    file: 'a.txt',
  },
  {
    name: 'an old Word file called .docx',
    bytes: () => Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    rule: 'input/unsupported',
    severity: 'error',
    file: 'a.docx',
  },
  {
    name: 'a lone surrogate',
    bytes: () => Buffer.from(`\ufeff${sentence.repeat(9)}\ud800${sentence}`, 'utf16le'),
    rule: 'encoding/damaged',
    severity: 'warning',
    has: sentence,
    lacks: '\ud800',
  },
  {
    name: 'damaged UTF-8',
    bytes: () =>
      Buffer.concat([
        Buffer.from(sentence.repeat(200)),
        Buffer.from([0xff, 0xfe, 0xff]),
        Buffer.from(sentence),
      ]),
    rule: 'encoding/damaged',
    severity: 'warning',
    has: sentence,
  },
  // Too large.
  {
    name: 'a file over --max-bytes',
    bytes: () => 'a'.repeat(2000),
    rule: 'input/too-large',
    severity: 'error',
    maxBytes: 1000,
  },
  {
    name: 'a gzip bomb',
    bytes: () => gzipSync(new Uint8Array(200 * MEGABYTE)),
    rule: 'input/too-large',
    severity: 'error',
  },
  {
    name: 'a gzip bomb of NDJSON',
    bytes: () => gzipSync(`{"text":"${'a'.repeat(MEGABYTE)}"}\n`.repeat(150)),
    rule: 'input/too-large',
    severity: 'error',
  },
  {
    name: 'gzip in gzip',
    bytes: () => gzipSync(gzipSync(sentence)),
    rule: 'input/unsupported',
    severity: 'error',
  },
  {
    name: 'a truncated gzip',
    bytes: () => gzipSync(sentence.repeat(1000)).subarray(0, 60),
    rule: 'gzip/damaged',
    severity: 'error',
  },
  {
    name: 'a damaged gzip',
    bytes: () => Buffer.concat([gzipSync(noise(5000)).subarray(0, 900), noise(900)]),
    rule: 'gzip/damaged',
    severity: 'error',
  },
  // Front matter.
  {
    name: 'front matter that is JavaScript',
    bytes: () => `---js\nmodule.exports = (() => { globalThis.hostile = 1; return {}; })()\n---\n${sentence}`,
    rule: 'front-matter/unreadable',
    severity: 'warning',
    has: sentence,
  },
  {
    name: 'front matter that is JavaScript by its long name',
    bytes: () => `---javascript\n({ title: (globalThis.hostile = 1) })\n---\n${sentence}`,
    rule: 'front-matter/unreadable',
    severity: 'warning',
    has: sentence,
  },
  {
    name: 'a YAML tag that calls',
    bytes: () => `---\ntitle: !!js/function "function(){ globalThis.hostile = 1 }"\n---\n${sentence}`,
    rule: null,
    has: sentence,
  },
  {
    name: 'bad indentation',
    bytes: () => `---\ntitle: a\n  b: "c\n---\n${sentence}`,
    rule: 'front-matter/unreadable',
    severity: 'warning',
    has: sentence,
  },
  {
    name: 'an alias bomb',
    bytes: () =>
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`)
        .join('\n')}\n---\n${sentence}`,
    rule: 'front-matter/unreadable',
    severity: 'warning',
    has: sentence,
  },
  {
    name: 'deep YAML',
    bytes: () => `---\ntitle: ${'['.repeat(30_000)}\n---\n${sentence}`,
    rule: 'front-matter/unreadable',
    severity: 'warning',
    has: sentence,
  },
  {
    name: 'a prototype in YAML',
    bytes: () =>
      `---\n__proto__:\n  hostile: 1\nconstructor:\n  prototype:\n    hostile: 1\n---\n${sentence}`,
    rule: null,
    has: sentence,
  },
  {
    name: 'front matter that never ends',
    bytes: () => `---\ntitle: a\n${'key: value\n'.repeat(50_000)}${sentence}`,
    rule: 'front-matter/unreadable',
    severity: 'warning',
    has: sentence,
  },
  // HTML.
  {
    name: 'deep tags',
    bytes: () => `${'<div>'.repeat(100_000)}${sentence}`,
    rule: 'html/too-deep',
    severity: 'warning',
    has: sentence,
  },
  {
    name: 'deep tags of many kinds, closed crosswise',
    bytes: () => `<body>${'<b><i><div></b>'.repeat(50_000)}${sentence}`,
    rule: null,
    has: sentence,
  },
  {
    name: 'unclosed <a',
    bytes: () => `<p>${sentence}</p>${'<a '.repeat(300_000)}`,
    rule: null,
    has: sentence,
  },
  {
    name: 'an endless attribute',
    bytes: () => `<p>${sentence}</p><p class="${'a '.repeat(500_000)}">`,
    rule: null,
    has: sentence,
  },
  {
    name: 'an unclosed comment',
    bytes: () => `<p>${sentence}</p>${'<!--'.repeat(200_000)}`,
    rule: null,
    has: sentence,
  },
  {
    name: 'many comments before a page',
    bytes: () => `${'<!---->'.repeat(100_000)}<p>${sentence}</p>`,
    rule: null,
    has: sentence,
  },
  {
    name: 'many paragraphs',
    bytes: () => `<html><body>${`<p>${sentence}</p>`.repeat(200_000)}</body></html>`,
    rule: null,
    has: sentence,
  },
  {
    name: 'many empty paragraphs',
    bytes: () => `<html><body>${'<p></p>'.repeat(300_000)}<p>${sentence}</p></body></html>`,
    rule: null,
    has: sentence,
  },
  {
    name: 'many entities',
    bytes: () => `<p>${'&amp;&nbsp;&#x4e00;&bogus;'.repeat(100_000)}${sentence}</p>`,
    rule: null,
    has: sentence,
  },
  {
    name: 'numeric entities for controls and surrogates',
    bytes: () => `<p>${sentence}&#27;[2J&#x9b;31m&#xd800;&#0;</p>`,
    rule: null,
    has: sentence,
    lacks: '\u001b',
  },
  {
    name: 'scripts, frames and pictures',
    bytes: () =>
      `<html><body onload="x"><p>${sentence}</p><script>document.write("恶意脚本。")</script><iframe src="file:///etc/passwd">框内的话。</iframe><img src="http://127.0.0.1:9/x" onerror="x" alt="图注的话。"></body></html>`,
    rule: null,
    has: sentence,
    lacks: '恶意脚本',
  },
  // Markdown and plain text.
  {
    name: 'deep quotes',
    bytes: () => `# 题\n\n${'>'.repeat(50_000)} ${sentence}`,
    rule: null,
    has: sentence,
  },
  {
    name: 'deep lists',
    bytes: () =>
      `# 题\n\n${Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(Math.min(depth, 200) * 2)}- a`).join('\n')}\n\n${sentence}`,
    rule: null,
    has: sentence,
  },
  {
    name: 'many open brackets',
    bytes: () => `# 题\n\n${'['.repeat(100_000)}${sentence}`,
    rule: null,
    has: sentence,
  },
  {
    name: 'many stars',
    bytes: () => `# 题\n\n${'*a_'.repeat(60_000)}\n\n${sentence}`,
    rule: null,
    has: sentence,
  },
  {
    name: 'many backticks',
    bytes: () =>
      `# 题\n\n${Array.from({ length: 1500 }, (_, length) => '`'.repeat(length % 300)).join('a')}\n\n${sentence}`,
    rule: null,
    has: sentence,
  },
  {
    name: 'one line of two million characters',
    bytes: () => '市教委开会，'.repeat(350_000),
    rule: null,
    has: '市教委开会',
  },
  {
    name: 'a million line breaks',
    bytes: () => `${'\n'.repeat(1_000_000)}${sentence}`,
    rule: null,
    has: sentence,
  },
  {
    name: 'a long line of spaces',
    bytes: () => `标签${' '.repeat(500_000)}：${sentence}\n${'　'.repeat(300_000)}`,
    rule: null,
    has: sentence,
  },
  {
    name: 'escape sequences, bidi overrides, bells',
    bytes: () => `\u001b]0;名\u0007\u001b[31m${sentence}\u202e\u0085\u009b2J`,
    rule: null,
    has: sentence,
    lacks: '\u001b',
  },
  // Feeds and NDJSON.
  {
    name: 'an entity bomb',
    bytes: () =>
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]><rss><channel><item><title>&c;</title><description>${sentence}</description></item></channel></rss>`,
    rule: 'feed/entities',
    severity: 'warning',
    has: sentence,
    lacks: 'aaaaaaaaaa',
  },
  {
    name: 'an entity that names a file',
    bytes: () =>
      `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><description>${sentence}&x;</description></item></channel></rss>`,
    rule: 'feed/entities',
    severity: 'warning',
    has: sentence,
    lacks: 'root:',
  },
  {
    name: 'a truncated feed',
    bytes: () => `<rss><channel><item><description>${sentence}</description></item><item><title>第二`,
    rule: 'feed/truncated',
    severity: 'warning',
    has: sentence,
  },
  {
    name: 'a deep feed',
    bytes: () => `<rss><channel><item><description>${sentence}</description></item>${'<x>'.repeat(200_000)}`,
    rule: 'feed/truncated',
    severity: 'warning',
    has: sentence,
  },
  {
    name: 'a feed without entries',
    bytes: () => '<rss><channel><title>空</title></channel></rss>',
    rule: 'feed/empty',
    severity: 'warning',
  },
  {
    name: 'a bad line',
    bytes: () => `{"text":"${sentence}"}\n{"text":`,
    rule: 'ndjson/bad-line',
    severity: 'error',
    has: sentence,
  },
  {
    name: 'a deep line',
    bytes: () => `{"text":"${sentence}"}\n${'{"a":'.repeat(200_000)}`,
    rule: 'ndjson/bad-line',
    severity: 'error',
    has: sentence,
  },
  {
    name: 'a line over the bound',
    bytes: () => `{"text":"${sentence}"}\n{"text":"${'a'.repeat(LIMITS.maxLineBytes)}"}\n`,
    rule: 'ndjson/line-too-long',
    severity: 'error',
    has: sentence,
  },
  // Word and PDF.
  {
    name: 'a ZIP that is no Word file',
    bytes: () => makeZip({ 'a.txt': 'a' }),
    rule: 'docx/unreadable',
    severity: 'error',
  },
  {
    name: 'a truncated Word file',
    bytes: () => makeDocx([{ text: sentence }]).subarray(0, 500),
    rule: 'docx/unreadable',
    severity: 'error',
  },
  {
    name: 'a ZIP bomb called .docx',
    bytes: () => makeDocx([{ text: 'a'.repeat(100 * MEGABYTE) }]),
    rule: 'docx/unreadable',
    severity: 'error',
  },
  {
    name: 'deep XML in a Word file',
    bytes: () => makeDocx([{ text: sentence }], {}, '<w:sdt><w:sdtContent>'.repeat(20_000)),
    rule: 'docx/unreadable',
    severity: 'error',
  },
  {
    name: 'an entity bomb in a Word file',
    bytes: () =>
      makeDocx([], {
        'word/document.xml':
          '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>',
      }),
    rule: 'docx/unreadable',
    severity: 'error',
  },
  {
    name: 'a Word file whose picture is a file of ours',
    bytes: () =>
      makeDocx(
        [{ text: sentence }],
        picture(
          '<Relationship Id="p1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/>',
        ),
        '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="p1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>',
      ),
    rule: null,
    has: sentence,
    lacks: 'root:',
  },
  { name: 'a PDF without a text layer', bytes: () => makePdf([]), rule: 'pdf/no-text', severity: 'error' },
  {
    name: 'a truncated PDF',
    bytes: () => makePdf([{ text: sentence, x: 60, y: 700 }]).subarray(0, 300),
    rule: 'pdf/unreadable',
    severity: 'error',
  },
  {
    name: 'a PDF that is only a header',
    bytes: () => `%PDF-1.7\n${'%'.repeat(1000)}`,
    rule: 'pdf/unreadable',
    severity: 'error',
  },
  {
    name: 'a PDF whose stream is a bomb',
    bytes: () =>
      makePdf([{ text: sentence, x: 60, y: 700 }], deflateSync(new Uint8Array(50 * MEGABYTE).fill(32))),
    rule: null,
    has: sentence,
  },
];

describe('hostile files', () => {
  test('there are at least thirty kinds', () => {
    expect(new Set(HOSTILE.map(({ name }) => name)).size).toBeGreaterThanOrEqual(30);
  });

  test.each(HOSTILE)(
    '$name',
    async ({ bytes, rule, severity, has, lacks, file, maxBytes }) => {
      const results = await readAll(bytes(), {
        file: file ?? 'hostile',
        ...(maxBytes === undefined ? {} : { maxBytes }),
      });
      const [first] = results.flatMap(({ diagnostics }) => diagnostics);
      expect(first?.rule ?? null).toBe(rule);
      if (severity) expect(first?.severity).toBe(severity);
      const text = articlesIn(results)
        .map((article) => article.text)
        .join('\n');
      if (has) expect(text.includes(has)).toBe(true);
      if (lacks) expect(text.includes(lacks)).toBe(false);
      expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      expect('hostile' in globalThis || 'hostile' in {}).toBe(false);
    },
    HANG_GUARD,
  );
});
