import { describe, expect, test } from 'vitest';
import { dates, read } from './read.ts';

describe('the year of a month-day', () => {
  test.each([
    ['an article of January looks back', '12月25日，局长表示情况良好', '2021-01-03', ['2020-12-25']],
    ['将于 looks forward', '办法将于1月1日起施行', '2021-11-15', ['2022-01-01/..']],
    ['起施行 looks forward', '办法自1月1日起施行', '2021-11-15', ['2022-01-01/..']],
    ['a deadline just gone stays', '7月30日前完成自查', '2011-08-02', ['../2011-07-30']],
    [
      'a deadline of the year that has just ended',
      '自查须在12月31日之前收尾',
      '2025-01-08',
      ['../2024-12-31'],
    ],
    ['what was granted is past', '申请2月获国家网信办评估通过', '2024-01-05', ['2023-02']],
    ['原定于 looks back', '项目原定于10月启动，后被叫停', '2020-01-19', ['2019-10']],
    ['a month that a sentence opens with has been', '2月，平台遭到攻击', '2026-01-09', ['2025-02']],
    ['unless the sentence looks forward', '2月，平台将关停', '2026-01-09', ['2026-02']],
    ['a bare expression is of the year of the article', '9月下旬', '2021-01-01', ['2021-09-21/2021-09-30']],
    [
      'coordinated months share their tense',
      '会议可能推迟到10月或12月举行',
      '2019-09-09',
      ['2019-10', '2019-12'],
    ],
    ['29 February falls in a leap year', '2月29日', '2021-06-12', ['2020-02-29']],
    ['a weekday decides', '考试于12月25日（星期六）开始，后来延期', '2022-03-01', ['2021-12-25']],
  ])('%s', (_, text, publishedOn, expected) => expect(dates(text, publishedOn)).toEqual(expected));
});

describe('what was told before carries forward', () => {
  test.each([
    [
      'weeks ahead are of this year, whatever year the paragraph told of',
      '2012年金价大跌。4月30日央行将召开例行会议。',
      '2013-04-20',
      ['2012', '2013-04-30'],
    ],
    [
      '那年 is the year told before',
      '2011年钢价大涨。就在那年10月，有过罚单。',
      '2013-02-01',
      ['2011', '2011-10'],
    ],
    [
      'a story goes on from a month, also in a new paragraph',
      '2016年2月，关税上调。\n两个月后，企业停产。',
      '2021-09-30',
      ['2016-02', '2016-04'],
    ],
    [
      'a year within the paragraph',
      '2017年9月4日发布公告。9月30日，平台关停。',
      '2018-02-01',
      ['2017-09-04', '2017-09-30'],
    ],
    [
      'but not into the next one',
      '2017年9月4日发布公告。\n1月30日，平台关停。',
      '2018-02-01',
      ['2017-09-04', '2018-01-30'],
    ],
    [
      'over the turn of the year',
      '2018年12月20日发文。1月10日又开会。',
      '2019-02-01',
      ['2018-12-20', '2019-01-10'],
    ],
    [
      'a relative year within the sentence',
      '去年9月发文，12月施行。5月又发文。',
      '2021-06-12',
      ['2020-09', '2020-12', '2021-05'],
    ],
    [
      'not one that is compared with',
      '3月产量较2020年12月上升，4月又升。',
      '2021-06-12',
      ['2021-03', '2020-12', '2021-04'],
    ],
    [
      'not one that began the present',
      '2018年以来不断上升，4月又升。',
      '2021-06-12',
      ['2018-01-01/..', '2021-04'],
    ],
    ['not a stretch of years', '2014年至2020年有所下降。4月又升。', '2021-06-12', ['2014/2020', '2021-04']],
    ['where no day of the article is known', '2020年发布\n5月施行', null, ['2020', '2020-05']],
    ['a month for a day', '5月21日开会，25日发文。', '2021-06-12', ['2021-05-21', '2021-05-25']],
    ['a month for a day of the next', '4月28日开会，6日发文。', '2021-06-12', ['2021-04-28', '2021-05-06']],
  ])('%s', (_, text, publishedOn, expected) => expect(dates(text, publishedOn)).toEqual(expected));
});

describe('a day alone', () => {
  test.each([
    ['28日，教育部门开会', '2021-07-02', ['2021-06-28']],
    ['22日，教育部门开会', '2021-06-23', ['2021-06-22']],
    ['将于5日开会', '2021-06-23', ['2021-07-05']],
    ['已于29日开会', '2021-03-10', ['2021-01-29']],
  ])('%s', (text, publishedOn, expected) => expect(dates(text, publishedOn)).toEqual(expected));
});

describe('words that refer back', () => {
  test('同日, 次日, 当天 follow the last day told', () => {
    const found = read('5月9日甲局发文。同日乙局开会。次日丙局跟进。当天丁局检查。\n该日共有三家机构发声。');
    expect(found.map(({ date }) => date)).toEqual([
      '2021-05-09',
      '2021-05-09',
      '2021-05-10',
      '2021-05-10',
      '2021-05-10',
    ]);
    expect(found.map(({ basis }) => basis)).toEqual(['partial', 'carried', 'carried', 'carried', 'carried']);
  });

  test.each([
    ['2018年3月发布。同年5月又发文。次年1月施行。', ['2018-03', '2018-05', '2019-01']],
    ['2018年5月发布，同月20日施行。', ['2018-05', '2018-05-20']],
    ['2004年，非典之后有了安排。\n此后两年里，又有新办法。', ['2004', '2005/2006']],
    ['5月11日印发的文件说，即日起恢复。', ['2021-05-11', '2021-05-11/..']],
    ['5月4日开会。5月9日的报道提到此事。次日又开会。', ['2021-05-04', '2021-05-09', '2021-05-05']],
    ['5月5日要求备案，两天后又要求年审。', ['2021-05-05', '2021-05-07']],
    ['5月21日批准，须在六个月内完成。', ['2021-05-21', '2021-05-21/2021-11-21']],
    ['4月15日播出。到了下旬，又发通知。', ['2021-04-15', '../2021-04-30']],
    ['4月15日播出。月底前整改完毕。', ['2021-04-15', '../2021-04-30']],
    ['2011年3月11日地震。\n17日上午，有关部门发出通知。', ['2011-03-11', '2011-03-17']],
    ['2019年7月下旬，村民不满。\n8月1日，有回应。', ['2019-07-21/2019-07-31', '2019-08-01']],
    ['2019年6月提出，到2025年达到六成。7月下旬不满。', ['2019-06', '../2025-12-31', '2019-07-21/2019-07-31']],
    ['1998年建成投产的老厂停了。6月1日起加价。', ['1998', '2021-06-01/..']],
    ['2019年11月开会。转过年来3月，又开会。', ['2019-11', '2020-03']],
    ['最终由今年5月敲定的标准收官。由下月起实行。', ['2021-05', '2021-07-01/..']],
  ])('%s', (text, expected) => expect(dates(text)).toEqual(expected));
});

describe('the basis tells how the date came by its parts', () => {
  test.each([
    ['2021年5月21日', 'explicit'],
    ['5月21日', 'partial'],
    ['21日', 'partial'],
    ['昨日', 'relative'],
    ['今年5月', 'relative'],
    ['昨日（11日）', 'relative'],
    ['同日', 'carried'],
    ['5月21日至25日', 'partial'],
  ])('%s: %s', (text, basis) => expect(read(text)[0]?.basis).toBe(basis));
});
