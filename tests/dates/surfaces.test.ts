import { describe, expect, test } from 'vitest';
import { PUBLISHED, read } from './read.ts';

/** One value and its many surfaces, each of which must be read whole. Articles of 2021-06-12 unless said otherwise. */
interface Row {
  date: string;
  texts: string[];
  publishedOn?: string | null;
}

const ABSOLUTE: Row[] = [
  {
    date: '2021-06-09',
    texts: [
      '2021年6月9日',
      '2021年06月09日',
      '2021 年 6 月 9 日',
      '２０２１年６月９日',
      '2021年6月9號',
      '二〇二一年六月九日',
      '二○二一年六月九日',
      '二零二一年六月九日',
      '二Ｏ二一年六月九日',
      '二O二一年六月九日',
      '民国110年6月9日',
      '2021-06-09',
      '2021-6-9',
      '2021/6/9',
      '2021.6.9',
      '2021.06.09',
      '２０２１－０６－０９',
      '21年6月9日',
    ],
  },
  { date: '2008-08-08', texts: ['两千零八年八月八日', '零八年八月八号', '08年8月8日', '二〇〇八年八月八日'] },
  { date: '1998-11-23', texts: ['一千九百九十八年十一月二十三日', '1998年11月廿三日', '98年11月23日'] },
  {
    date: '2021-02',
    texts: ['2021年2月', '2021年2月份', '二〇二一年二月', '2021-02', '2021/02', '今年2月', '今年二月份'],
  },
  { date: '2021', texts: ['2021年', '2021年度', '二〇二一年', '今年', '本年度', '这一年'] },
  { date: '1990/1999', texts: ['20世纪90年代', '二十世纪九十年代', '上世纪90年代', '1990年代', '九十年代'] },
  { date: '2021/2025', texts: ['“十四五”期间', '十四五期间', '「十四五」时期'] },
  { date: '2025', texts: ['“十四五”末', '十四五末'] },
];

const PARTIAL: Row[] = [
  {
    date: '2021-05-21',
    texts: ['5月21日', '5 月 21 日', '五月二十一日', '5月21号', '5月廿一日', '五月二十一'],
  },
  { date: '2021-05', texts: ['5月', '五月份', '5月份'] },
  {
    date: '2021-06-09',
    texts: ['9日', '9号', '本月9日', '6月9日当天', '6月9日（周三）', '6月9日，星期三', '6月9日星期三'],
  },
  { date: '2021-05-11/2021-05-20', texts: ['5月中旬', '五月中旬', '上月中旬'] },
  { date: '2021-05-21/2021-05-31', texts: ['5月下旬', '2021年5月下旬'] },
  { date: '2021-05-11/2021-05-31', texts: ['5月中下旬'] },
  { date: '2021-05-25/2021-05-31', texts: ['5月底', '5月末', '上月底', '上个月底', '5月月底'] },
  { date: '2021-06-01/2021-06-05', texts: ['6月初', '本月初', '月初'] },
  { date: '2020-12', texts: ['去年底', '去年年底', '2020年末', '2020年底', '去年12月', '20年底'] },
  { date: '2021-01', texts: ['年初', '今年初', '2021年初'] },
  {
    date: '2021-01/2021-03',
    texts: ['一季度', '第一季度', '今年首季度', '今年前3个月', '今年Q1', '2021年前三个月', '2021年1-3月'],
  },
  { date: '2020-07/2020-12', texts: ['去年下半年', '2020年下半年'] },
  { date: '2021-01/2021-05', texts: ['今年前五个月', '1—5月', '1至5月份', '前5个月'] },
  { date: '2021-06', texts: ['二季度末', '2021年二季度末'] },
];

const RELATIVE: Row[] = [
  { date: '2021-06-12', texts: ['今天', '今日', '本日', '今晚', '今天（6月12日）', '今日(12日)', '当日'] },
  {
    date: '2021-06-11',
    texts: ['昨天', '昨日', '昨晚', '昨天下午', '昨日（11日）', '琴日', '本周五', '周五'],
  },
  { date: '2021-06-10', texts: ['前天', '前日', '两天前', '2天前', '三天前'].slice(0, 4) },
  {
    date: '2021-06-13',
    texts: ['明天', '明日', '明早', '次日', '翌日', '第二天', '本周日', '週日', '這個禮拜天'],
  },
  { date: '2021-06-15', texts: ['大后天', '三天后', '下周二', '下星期二', '下個禮拜二'] },
  { date: '2021-06-02', texts: ['上周三', '上個週三', '上星期三', '上个礼拜三'] },
  { date: '2021-05-31/2021-06-06', texts: ['上周', '上一周', '上個星期', '上个礼拜'] },
  { date: '2021-06-19/2021-06-20', texts: ['下周末'] },
  { date: '2021-05', texts: ['上月', '上个月', '上個月'] },
  { date: '2021-07', texts: ['下月', '下个月'] },
  { date: '2020-09', texts: ['去年9月', '去年九月份'] },
  { date: '2019', texts: ['前年', '两年前'] },
  { date: '2022-03', texts: ['明年3月', '明年三月份'] },
  { date: '2021/2022', texts: ['今明两年'] },
  { date: '2018-06-12/2021-06-12', texts: ['近三年', '过去三年', '三年来', '最近三年'] },
  { date: '2021-06-12/2026-06-12', texts: ['未来五年', '今后五年', '未来5年内'] },
  { date: '2021-06-12/2021-07-12', texts: ['一个月内', '30日内', '三十天之内'] },
];

const RANGES: Row[] = [
  {
    date: '2021-05-21/2021-05-25',
    texts: [
      '5月21日至25日',
      '5月21日到25日',
      '5月21日-25日',
      '5月21日—25日',
      '5月21日~25日',
      '5月21日～5月25日',
      '5月21-25日',
      '从5月21日到25日',
      '自2021年5月21日起至5月25日',
      '2021-05-21至2021-05-25',
      '5月21日和25日之间',
      '五月二十一日至二十五日',
    ],
  },
  { date: '2021-09/2022-03', texts: ['2021年9月至2022年3月', '9月至2022年3月', '2021年9月至次年3月'] },
  { date: '2018/2020', texts: ['2018年至2020年', '2018—2020年', '从2018到2020', '2018年—2020年'] },
  { date: '2019-10-11/2019-11-10', texts: ['2019年10月中旬到11月上旬'] },
  { date: '2018/2021-06', texts: ['2018年到今年上半年'] },
  { date: '2020-08/2021-02', texts: ['2020年8月至2月'] },
  { date: '2019-05/2021-06-12', texts: ['2019年5月至今', '2019年5月到现在'] },
  { date: '2021-06-14/2021-06-18', texts: ['下周一至周五'] },
];

const UNDATED: Row[] = [
  { date: 'XXXX-05-21', texts: ['5月21日'], publishedOn: null },
  { date: 'XXXX-05-21/XXXX-05-25', texts: ['5月21日至25日'], publishedOn: null },
  { date: 'XXXX-05', texts: ['5月'], publishedOn: null },
  { date: 'XXXX-05-11/XXXX-05-20', texts: ['5月中旬'], publishedOn: null },
  { date: 'XXXX-XX-22', texts: ['22日'], publishedOn: null },
  { date: 'XXXX-XX-XX', texts: ['昨日', '上周三', '三天前'], publishedOn: null },
  { date: 'XXXX-09', texts: ['去年9月'], publishedOn: null },
  { date: '2021-05-21', texts: ['2021年5月21日'], publishedOn: null },
];

const FESTIVALS: Row[] = [
  { date: '2021-02-12', texts: ['春节', '2021年春节', '今年春节', '正月初一', '农历正月初一'] },
  { date: '2021-09-21', texts: ['中秋节', '农历八月十五'] },
  { date: '2021-10-01/2021-10-07', texts: ['国庆假期', '今年国庆长假'] },
  { date: '2021-05-01', texts: ['五一期间', '今年五一', '劳动节'] },
  { date: '2021-05-09', texts: ['母亲节', '5月第二个周日', '今年5月第2个星期天'] },
];

const TABLES: Record<string, Row[]> = {
  'stated in full': ABSOLUTE,
  'year or month left out': PARTIAL,
  'counted from the day of the article': RELATIVE,
  ranges: RANGES,
  'no day of the article': UNDATED,
  festivals: FESTIVALS,
};

for (const [name, rows] of Object.entries(TABLES)) {
  describe(name, () => {
    const cases = rows.flatMap(({ date, texts, publishedOn }) =>
      texts.map((text) => [text, date, publishedOn === undefined ? PUBLISHED : publishedOn] as const),
    );
    test.each(cases)('%s is %s', (text, date, publishedOn) => {
      // Inside a sentence, with the same value.
      for (const sentence of [text, `据悉，${text}，有关部门作出安排。`]) {
        const found = read(sentence, publishedOn);
        expect(found.map((mention) => [mention.text, mention.date])).toEqual([[text, date]]);
      }
    });
  });
}
