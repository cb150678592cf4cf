import { expect, test } from 'vitest';
import { calendarDate, dateInFileName, dateInUrl } from '../../src/ingest/calendar-date.ts';
import { readArticle } from '../../src/ingest/index.ts';
import { writtenDay } from '../../src/ingest/written-day.ts';

test.each([
  ['Sat, 12 Jun 2021 19:51:36 GMT', '2021-06-12'],
  ['Sat, 12 Jun 2021 23:51:36 +0800', '2021-06-12'],
  ['2020-05-11T06:26:52+01:00', '2020-05-11'],
  ['2021-06-12T23:30:00Z', '2021-06-12'],
  ['2021-06-12 19:51:36', '2021-06-12'],
  ['2021-06-21', '2021-06-21'],
  ['2021/09/24', '2021-09-24'],
  ['2021.9.4', '2021-09-04'],
  ['20210612', '2021-06-12'],
  ['20210612195136', null],
  ['2021年5月21日 14:00', '2021-05-21'],
  ['2021 年 5 月 21 日', '2021-05-21'],
  ['２０２１年５月２１日', '2021-05-21'],
  ['Jun 12, 2021', '2021-06-12'],
  ['12 June 2021', '2021-06-12'],
  ['2021-02-31', null],
  ['2021-13-01', null],
  ['true', null],
  ['昨天', null],
])('the calendar date of %s is %s', (written, expected) => {
  expect(calendarDate(written)).toBe(expected);
});

test.each([
  ['二〇二一年五月二十一日', '2021-05-21'],
  ['二○○四年一月十六日', '2004-01-16'],
  ['二零一九年十月三十一日', '2019-10-31'],
  ['二〇二一年二月三十一日', null],
])('the day written %s is %s', (written, expected) => {
  expect(writtenDay(written)).toBe(expected);
});

test.each([
  ['https://example.com/2021/06/12/story.html', '2021-06-12'],
  ['https://example.com/n1/2021/0612/c1001-32.html', '2021-06-12'],
  ['https://example.com/c/2019-09-09/doc-x.shtml', '2019-09-09'],
  ['https://example.com/zcfb/202109/t20210924_1297478.html', '2021-09-24'],
  ['https://example.com/content_5360065.htm?d=20210101', null],
  ['https://example.com/42608/20219999', null],
])('the date in %s is %s', (url, expected) => {
  expect(dateInUrl(url)).toBe(expected);
});

test.each([
  ['posts/2021-06-18-title.md', '2021-06-18'],
  ['20210618.txt', '2021-06-18'],
  ['通知_2021年6月18日.docx', '2021-06-18'],
  ['2021-06-18/a.md', null],
  ['a001.md', null],
  ['report-20211318.txt', null],
])('the date in the name %s is %s', (file, expected) => {
  expect(dateInFileName(file)).toBe(expected);
});

const NOTICE = '一、各单位要认真落实本通知的要求。\n南湖市教育局\n2021年5月6日\n';
const FRONT = '---\ndate: 2021-05-05\nurl: https://example.com/2021/05/07/a.html\n---\n';

test.each([
  ['flag', '2021-05-04', FRONT + NOTICE, '2021-05-04'],
  ['front-matter', undefined, FRONT + NOTICE, '2021-05-05'],
  ['header', undefined, `发布日期：2021年5月8日\n${NOTICE}`, '2021-05-08'],
  ['signature', undefined, NOTICE, '2021-05-06'],
  ['url', undefined, '---\nurl: https://example.com/2021/05/07/a.html\n---\n只有一句话。', '2021-05-07'],
  ['file-name', undefined, '只有一句话。', '2021-05-09'],
])('the date is taken from the %s first', (from, flag, text, expected) => {
  const { article } = readArticle(text, { file: '2021-05-09-a.md', ...(flag ? { publishedOn: flag } : {}) });
  expect(article.source).toMatchObject({ publishedOn: expected, publishedOnFrom: from });
});

test('a day that does not exist is reported, and the date is looked for elsewhere', () => {
  const { article, diagnostics } = readArticle('---\ndate: 2021-02-31\n---\n正文。', {
    file: '2021-03-01-a.md',
  });
  expect(article.source.publishedOn).toBe('2021-03-01');
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['metadata/bad-date']);
});

test('the note under a law’s title dates it by its latest change', () => {
  const text =
    '# 南湖市市容管理条例\n\n2001年6月1日 南湖市人民代表大会常务委员会通过\n\n2019年8月30日 南湖市人民代表大会常务委员会第三次会议修正\n\n2020年1月1日 施行\n\n第一条 为了加强市容管理，制定本条例。\n';
  expect(readArticle(text).article.source).toMatchObject({
    publishedOn: '2019-08-30',
    publishedOnFrom: 'header',
  });
});
