import { expect, test } from 'vitest';
import { makeDocx, makePdf } from './make-files.ts';
import { articlesIn, blocksOf, readAll } from './read-all.ts';

test('a Word file keeps its title, its paragraphs and the signature on the right', async () => {
  const docx = makeDocx([
    { text: '关于开展夏季用电检查的通知', align: 'center' },
    { text: '各县区能源局：' },
    { text: '请于2022年6月底前完成检查，并将结果报送市能源局。' },
    { text: '南湖市能源局', align: 'right' },
    { text: '2022年5月6日', align: 'right' },
  ]);
  const [article] = articlesIn(await readAll(docx, { file: 'a.docx' }));
  expect(blocksOf(article!)).toEqual([
    'title|关于开展夏季用电检查的通知',
    'paragraph|各县区能源局：',
    'paragraph|请于2022年6月底前完成检查，并将结果报送市能源局。',
    'signature|南湖市能源局',
    'signature|2022年5月6日',
  ]);
  expect(article!.source).toMatchObject({ publishedOn: '2022-05-06', publishedOnFrom: 'signature' });
});

test('a PDF’s lines become paragraphs again, and the signature stands right', async () => {
  const full = '南湖市能源局今日在市政府会议室召开会议，就夏季用电高峰的供应保障工作作出安';
  const pdf = makePdf([
    { text: full, x: 60, y: 700 },
    { text: '排。会议由局长主持。', x: 60, y: 680 },
    { text: '南湖市能源局', x: 400, y: 640 },
    { text: '2022年5月6日', x: 400, y: 620 },
  ]);
  const [article] = articlesIn(await readAll(pdf, { file: 'a.pdf' }));
  expect(blocksOf(article!)).toEqual([
    `paragraph|${full}排。会议由局长主持。`,
    'signature|南湖市能源局',
    'signature|2022年5月6日',
  ]);
});
