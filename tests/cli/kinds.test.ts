import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeDocx } from '../ingest/make-files.ts';
import { dashiji, eventsOf } from './command.ts';

const FIXTURES = path.join(import.meta.dirname, '../ingest/fixtures');

interface Kind {
  file: string;
  /** Date and body of each event, in the order written. */
  events: string[];
  publishedOn: string;
  from: string;
}

const NOTICE = ['2021-06-09 教育部', '2021-06-30 教育部'];
const PAGE = ['2021-06-11 教育部', '2021-06-30 教育部'];

/** Every kind of input, by the built command, with a fixture of its own. */
const KINDS: Kind[] = [
  { file: 'post.md', events: ['2021-06-10 教育部'], publishedOn: '2021-06-12', from: 'front-matter' },
  { file: 'feed-post.txt', events: ['2021-06-11 教育部'], publishedOn: '2021-06-12', from: 'front-matter' },
  { file: 'page.html', events: PAGE, publishedOn: '2021-06-12', from: 'header' },
  { file: 'page-gbk.html', events: PAGE, publishedOn: '2021-06-12', from: 'header' },
  { file: 'page-declares-gb2312-is-utf8.html', events: PAGE, publishedOn: '2021-06-12', from: 'header' },
  { file: 'notice.html', events: NOTICE, publishedOn: '2021-06-11', from: 'header' },
  { file: 'notice.txt', events: NOTICE, publishedOn: '2021-06-09', from: 'signature' },
  { file: 'notice-gbk.txt', events: NOTICE, publishedOn: '2021-06-09', from: 'signature' },
  { file: 'notice-utf16.txt', events: NOTICE, publishedOn: '2021-06-09', from: 'signature' },
  { file: 'notice.docx', events: NOTICE, publishedOn: '2021-06-09', from: 'signature' },
  { file: 'notice.pdf', events: NOTICE, publishedOn: '2021-06-09', from: 'signature' },
  {
    file: 'rss.xml',
    events: ['2021-06-11 教育部', '2021-06-12 公安部'],
    publishedOn: '2021-06-12',
    from: 'metadata',
  },
  { file: 'atom.xml', events: ['2021-06-11 教育部'], publishedOn: '2021-06-12', from: 'metadata' },
  {
    file: 'lines.ndjson',
    events: ['2021-06-11 教育部', '2021-06-12 公安部', '2021-06-13 财政部'],
    publishedOn: '2021-06-12',
    from: 'metadata',
  },
  { file: 'lines.ndjson.gz', events: ['2021-06-11 教育部'], publishedOn: '2021-06-12', from: 'metadata' },
];

describe('dashiji extract', () => {
  test.each(KINDS)('$file', ({ file, events, publishedOn, from }) => {
    const { code, stdout } = dashiji(['extract', path.join(FIXTURES, file), '-f', 'ndjson']);
    expect(code).toBe(0);
    const found = eventsOf(stdout);
    expect(found.map(({ date, bodies }) => `${date} ${bodies[0]?.name}`)).toEqual(events);
    expect(found[0]!.source).toMatchObject({ publishedOn, publishedOnFrom: from });
  });

  test('Big5, undeclared', () => {
    const { stdout } = dashiji(['text', path.join(FIXTURES, 'notice-big5.txt')]);
    expect(stdout).toContain('教育部召開會議');
  });

  test('a Word file that keeps its reader from ending well is reported, with exit code 1', () => {
    const deep = makeDocx([], {}, '<w:sdt><w:sdtContent>'.repeat(20_000));
    expect(dashiji(['extract', '-'], { input: deep })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('the Word file could not be read'),
    });
  });
});
