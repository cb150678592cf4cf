import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readArticles } from '../../src/ingest/index.ts';
import { articlesIn, blocksOf, readAll, rulesIn } from './read-all.ts';

const TEXT =
  '南湖市教育局关于校园安全的通知\n\n各学校：请于2021年6月底前完成自查，并报送结果。\n南湖市教育局\n2021年5月6日\n';
const BLOCKS = [
  'title|南湖市教育局关于校园安全的通知',
  'paragraph|各学校：请于2021年6月底前完成自查，并报送结果。',
  'signature|南湖市教育局',
  'signature|2021年5月6日',
];

/** The text in a two-byte encoding that Node decodes and does not encode: found by decoding every pair of bytes. */
function encodeIn(encoding: string, text: string): Buffer {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, number[]>();
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && !codes.has(character)) codes.set(character, [lead, trail]);
    }
  }
  return Buffer.from([...text].flatMap((c) => (c.charCodeAt(0) < 128 ? [c.charCodeAt(0)] : codes.get(c)!)));
}

describe('encodings', () => {
  const utf16le = Buffer.from(TEXT, 'utf16le');
  const utf16be = Buffer.from(utf16le).swap16();
  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16LE with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16BE with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be])],
    ['UTF-16LE without a mark', utf16le],
    ['UTF-16BE without a mark', utf16be],
    ['GBK', encodeIn('gb18030', TEXT)],
    ['gzip', gzipSync(TEXT)],
    ['gzip of GBK', gzipSync(encodeIn('gb18030', TEXT))],
  ])('%s', async (_, bytes) => {
    const results = await readAll(bytes);
    expect(rulesIn(results)).toEqual([]);
    expect(blocksOf(articlesIn(results)[0]!)).toEqual(BLOCKS);
  });

  const TRADITIONAL = '香港的政府公布這一項政策，並說明了時間。\n會議在立法會舉行，有關部門的人員出席。\n';
  test('Big5, undeclared, is told from GB18030 by its usual characters', async () => {
    const [article] = articlesIn(await readAll(encodeIn('big5', TRADITIONAL)));
    expect(article!.text).toBe(TRADITIONAL.trim());
  });

  test('a page that declares Big5', async () => {
    const html = `<html><head><meta charset="big5"></head><body><p>${TRADITIONAL}</p></body></html>`;
    const [article] = articlesIn(await readAll(encodeIn('big5', html)));
    expect(article!.text).toContain('會議在立法會舉行');
  });

  test('a page that declares gb2312 and is UTF-8', async () => {
    const html = '<html><head><meta charset="gb2312"></head><body><p>市教委今日开会。</p></body></html>';
    expect(articlesIn(await readAll(html))[0]!.text).toBe('市教委今日开会。');
  });

  test('a text cut in the middle of a character loses that character only', async () => {
    const bytes = Buffer.from('市教委今日开会。会后');
    const [article] = articlesIn(await readAll(bytes.subarray(0, bytes.length - 1)));
    expect(article!.text).toBe('市教委今日开会。会');
  });
});

describe('feeds', () => {
  const rss = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>南湖发布</title><link>https://example.com</link>
    <item><title>第一条</title><guid>a-1</guid><link>https://example.com/1</link><pubDate>Sat, 12 Jun 2021 23:51:36 GMT</pubDate><description>摘要</description><content:encoded><![CDATA[<p>6月11日，市教委开会。</p><p>会后发文。</p>]]></content:encoded></item>
    <item><title>第二条</title><pubDate>2021-06-13</pubDate><dc:creator>李四</dc:creator><description>&lt;p&gt;市公安局发布通告。&lt;/p&gt;</description></item></channel></rss>`;
  test('each RSS entry is an article; a zone never moves its date', async () => {
    const articles = articlesIn(await readAll(rss, { file: 'feed.xml' }));
    expect(articles.map(blocksOf)).toEqual([
      ['title|第一条', 'paragraph|6月11日，市教委开会。', 'paragraph|会后发文。'],
      ['title|第二条', 'paragraph|市公安局发布通告。'],
    ]);
    expect(articles.map(({ source }) => source)).toEqual([
      {
        file: 'feed.xml',
        entry: 'a-1',
        title: '第一条',
        publisher: '南湖发布',
        author: null,
        url: 'https://example.com/1',
        publishedOn: '2021-06-12',
        publishedOnFrom: 'metadata',
      },
      expect.objectContaining({ entry: '2', author: '李四', publishedOn: '2021-06-13' }),
    ]);
  });

  test('Atom, with XHTML content and an alternate link', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>南湖发布</title><entry><id>urn:1</id><title type="html">关于&lt;b&gt;校园&lt;/b&gt;安全</title><link rel="self" href="https://example.com/self"/><link rel="alternate" href="https://example.com/e1"/><updated>2021-06-14T00:10:00+08:00</updated><published>2021-06-12T23:00:00Z</published><author><name>张三</name><email>z@example.com</email></author><content type="xhtml"><div xmlns="x"><p>市教委开会。</p><p>会后发文。</p></div></content></entry></feed>`;
    const [article] = articlesIn(await readAll(atom));
    expect(blocksOf(article!)).toEqual([
      'title|关于校园安全',
      'paragraph|市教委开会。',
      'paragraph|会后发文。',
    ]);
    expect(article!.source).toMatchObject({
      entry: 'urn:1',
      author: '张三',
      url: 'https://example.com/e1',
      publishedOn: '2021-06-12',
    });
  });
});

describe('NDJSON', () => {
  const file = [
    '{"id":"n1","title":"题目","publishedOn":"2021-06-12","publisher":"南湖日报","url":"https://example.com/1","text":"市教委开会。"}',
    '',
    '{"html":"<p>市公安局<b>发布</b>通告。</p>"}',
    'not json',
    '[1,2]',
    '{"title":"没有正文"}',
    '{"markdown":"# 题\\n\\n**市财政局**发文。"}',
  ].join('\n');

  test('one article a line; a bad line is reported with its number and the rest goes on', async () => {
    const results = await readAll(file, { file: 'a.ndjson' });
    expect(articlesIn(results).map(({ text, source }) => [source.entry, text])).toEqual([
      ['n1', '题目\n市教委开会。'],
      ['3', '市公安局发布通告。'],
      ['7', '题\n市财政局发文。'],
    ]);
    expect(articlesIn(results)[0]!.source).toMatchObject({
      publishedOn: '2021-06-12',
      publisher: '南湖日报',
    });
    const problems = results.flatMap(({ diagnostics }) => diagnostics);
    expect(problems.map(({ rule, line, severity }) => [rule, line, severity])).toEqual([
      ['ndjson/bad-line', 4, 'error'],
      ['ndjson/bad-line', 5, 'error'],
      ['ndjson/bad-line', 6, 'error'],
    ]);
  });

  test('articles come as their lines come, and a consumer may stop', async () => {
    let given = 0;
    async function* endless() {
      for (;;) {
        given++;
        yield Buffer.from(`{"text":"第${given}篇。"}\n`.repeat(1000));
      }
    }
    let read = 0;
    for await (const { article } of readArticles(endless(), { file: '-' })) {
      expect(article?.text).toMatch(/^第\d+篇。$/);
      if (++read === 5000) break;
    }
    expect(given).toBeLessThan(12);
  });
});

describe('streams that fail', () => {
  async function* failing(first: string, error: Error) {
    if (first) yield Buffer.from(first);
    throw error;
  }
  const disk = Object.assign(new Error('EIO: i/o error, read'), { syscall: 'read' });

  test('an error of the system is the caller’s, after what came before it was read', async () => {
    const texts: string[] = [];
    const reading = async () => {
      for await (const { article } of readArticles(failing('{"text":"第一篇。"}\n{"te', disk), {
        file: 'a',
      })) {
        texts.push(article?.text ?? '');
      }
    };
    await expect(reading()).rejects.toThrow('EIO');
    expect(texts).toEqual(['第一篇。']);
  });

  test('with nothing read before it, too', async () => {
    const reading = async () => {
      for await (const result of readArticles(failing('', disk), { file: 'a' })) expect(result).toBeNull();
    };
    await expect(reading()).rejects.toThrow('EIO');
  });
});
