import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extractor.ts';
import { readArticle } from '../../src/ingest/index.ts';
import { SENTENCES } from './sentences-table.ts';
import { STORIES } from './stories-table.ts';
import { WORDINGS } from './wordings-table.ts';

const extract = createExtractor();

describe.each([...Object.entries(SENTENCES), ...Object.entries(STORIES), ...Object.entries(WORDINGS)])(
  '%s',
  (group, rows) => {
    it.each(rows.map((row) => [row.text, row] as const))('%s', (text, { on, events }) => {
      const { article } = readArticle(text, { file: 'a.txt', publishedOn: on });
      const found = extract(article).events.map((e) => {
        const bodies = e.bodies.map((b) => b.name).join('、');
        return [e.date, e.type, group === 'certainty' ? `${bodies}/${e.certainty}` : bodies];
      });
      expect(found).toEqual(events);
    });
  },
);

it('takes the telling that has the act as the proof of what was told twice', () => {
  const text = '商务部4月9日宣布，将采取反制措施。4月9日，商务部发布公告，把六家企业列入名单。';
  const { article } = readArticle(text, { file: 'a.txt', publishedOn: '2025-04-10' });
  const [event, ...more] = extract(article).events;
  expect(more).toEqual([]);
  expect(event?.type).toBe('enforce');
  expect(event?.evidence.quote).toContain('发布公告');
  expect(article.text.slice(event?.evidence.start, event?.evidence.end)).toBe(event?.evidence.quote);
});

it('takes the decision that changed a rule for the document of the change', () => {
  const text =
    '渡口管理条例\n\n2005年12月12日 国务院令第999号公布\n\n根据2014年7月29日《国务院关于修改部分行政法规的决定》修订\n\n第一条 为了加强渡口管理，制定本条例。';
  const { article } = readArticle(text, { file: 'a.txt', publishedOn: '2015-01-01' });
  const change = extract(article).events.find((e) => e.date === '2014-07-29');
  expect(change?.document?.title).toBe('国务院关于修改部分行政法规的决定');
});

it('keeps the maker of a rule that others changed later', () => {
  const text =
    '钻井废弃物管理办法\n\n(2006年12月18日国家环境保护总局令第99号公布　根据2010年12月22日《环境保护部关于修改部分规章的决定》第一次修正　根据2021年12月13日生态环境部令第98号第二次修正)\n\n第一条 为了防治污染，制定本办法。\n\n第二条 本办法自2007年3月1日起施行。';
  const { article } = readArticle(text, { file: 'a.txt', publishedOn: '2022-01-01' });
  const told = extract(article).events.map((e) => [e.date, e.type, e.bodies[0]?.name]);
  expect(told).toEqual([
    ['2006-12-18', 'publish', '国家环境保护总局'],
    ['2010-12-22', 'publish', '环境保护部'],
    ['2021-12-13', 'publish', '生态环境部'],
    ['2007-03-01', 'effective', '国家环境保护总局'],
  ]);
});

it.each([
  ['adverbs', `《甲办法》${'已经'.repeat(40)}甲2021年6月9日通过。`],
  ['digits', `6月9日，国务院印发《甲办法》${'1'.repeat(40)}甲《乙办法》。`],
])('words that could be read in many ways, %s, do not multiply the time', (_, text) => {
  const { article } = readArticle(text, { file: 'a.txt', publishedOn: '2021-06-12' });
  const start = performance.now();
  extract(article);
  expect(performance.now() - start).toBeLessThan(5_000);
});

it('takes a time that grows with the number of sentences, not with its square', () => {
  const { article } = readArticle('沧州市水务局8月3日开会。'.repeat(60_000), {
    file: 'a.txt',
    publishedOn: '2021-08-12',
  });
  const start = performance.now();
  extract(article);
  expect(performance.now() - start).toBeLessThan(25_000);
}, 60_000);

it('gives a paper that a notice forwards its own signer and terms', () => {
  const text =
    '国务院办公厅转发林业部关于治理滥伐意见的通知\n国办发〔1997〕99号\n各省、自治区人民政府：\n林业部《关于治理滥伐的意见》已经国务院同意，现转发给你们。\n国务院办公厅\n一九九七年六月十二日\n关于治理滥伐的意见\n林业部\n各地应当于1997年12月底前完成清查。\n各地情况请及时报送。\n林业部\n一九九七年五月二十六日';
  const { article } = readArticle(text, { file: 'a.txt' });
  const found = extract(article).events.map((e) => [e.date, e.type, e.bodies.map((b) => b.name).join('、')]);
  expect(found).toEqual([
    ['1997-06-12', 'publish', '国务院办公厅'],
    ['1997-05-26', 'publish', '林业部'],
    ['1997-12-31', 'deadline', '林业部'],
  ]);
});

it('reads the heading of a notice that its page broke over two lines', () => {
  const text =
    '水利部等部门关于加强河道“采砂”\n管理工作的通知\n水河湖〔2021〕8号\n各省、自治区、直辖市水利厅：\n现将有关事项通知如下。\n水利部\n2021年3月5日';
  const { article } = readArticle(text, { file: 'a.txt' });
  const [event] = extract(article).events;
  expect(event?.document?.title).toBe('水利部等部门关于加强河道“采砂”管理工作的通知');
  expect(event?.date).toBe('2021-03-05');
});

it('reads a notice from the day it was written, not from the day it went on line years later', () => {
  const page = `<table><tr><td>成文日期：</td><td>2001年08月06日</td></tr><tr><td>发布日期：</td><td>2016年10月12日</td></tr></table>
<div id="content"><p>水利部关于三起采砂案件查处情况的通报</p><p>各省、自治区、直辖市水利厅（局）：</p>
<p>案件发生后，湖口县人民法院于6月27日判处两名责任人有期徒刑，并没收全部采砂设备，其余责任人员也已受到相应处理。</p></div>`;
  const { article } = readArticle(page, { file: 'a.html' });
  expect(article.source.publishedOn).toBe('2016-10-12');
  const ruling = extract(article).events.find((e) => e.type === 'enforce');
  expect(ruling?.date).toBe('2001-06-27');
});
