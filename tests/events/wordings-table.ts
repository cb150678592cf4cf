import type { SENTENCES } from './sentences-table.ts';

// Wordings that real articles use beside the plain ones: papers that arrive, verbs of speech, days that only describe.
const ON = '2022-03-18';
type Row = (typeof SENTENCES)[string][number];
const row = (text: string, ...events: readonly [string, string, string][]): Row => ({ on: ON, text, events });

export const WORDINGS: typeof SENTENCES = {
  'papers and teams that arrive': [
    row('3月4日深夜，云南省政府办公厅的特急电报发到各县。', [
      '2022-03-04',
      'publish',
      '云南省人民政府办公厅',
    ]),
    row('3月4日，随着最高法的一纸裁定，案件画上句号。', ['2022-03-04', 'enforce', '最高人民法院']),
    row('3月5日，住建部的督察组进了厂。', ['2022-03-05', 'inspect', '住房和城乡建设部']),
    row('按照水利部3月3日的说法，大坝没有险情。', ['2022-03-03', 'statement', '水利部']),
    row('交通运输部等四部门的《甲办法》终于露面，落款却是2月25日。', ['2022-02-25', 'publish', '交通运输部']),
    row('3月8日，沪深北三大交易所同时挂出新规。', [
      '2022-03-08',
      'publish',
      '上海证券交易所、深圳证券交易所、北京证券交易所',
    ]),
  ],
  'who acts in words that no dictionary knows': [
    row('3月1日，国家林草局悄然把三个树种移出名录。', ['2022-03-01', 'other', '国家林业和草原局']),
    row('早在1996年，青岛就以立法的形式把三轮车请出了城区。', ['1996', 'other', '青岛市人民政府']),
    row('3月2日，三家药厂的负责人被江苏省药监局叫去问话。', [
      '2022-03-02',
      'enforce',
      '江苏省药品监督管理局',
    ]),
    row('3月3日，民政部下了死命令：逾期一律摘牌。', ['2022-03-03', 'other', '民政部']),
    row('3月4日，国台办被问到此事时只回了一句话。', ['2022-03-04', 'statement', '国务院台湾事务办公室']),
    row('国家能源局3月7日又将六家电厂拉进重点名单。', ['2022-03-07', 'publish', '国家能源局']),
    row('规程是原水利电力部1985年颁布的。', ['1985', 'publish', '水利电力部']),
  ],
  'days that describe, and days of others': [
    row('2016年1月至2018年10月生产的一批头盔不合格，工商局没收了存货。'),
    row('3月2日，原告入禀黄埔区法院，要求赔偿。'),
    row(
      '农业农村部3月7日发布新规。而就在一天之前，海关总署刚刚发布公告。',
      ['2022-03-07', 'publish', '农业农村部'],
      ['2022-03-06', 'publish', '海关总署'],
    ),
    row('证实该滩涂已于2010年底完成围填，自然资源部2022年3月1日作出说明。', [
      '2022-03-01',
      'statement',
      '自然资源部',
    ]),
  ],
};
