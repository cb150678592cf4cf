import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { findBodies, readBodies } from '../../src/entities/bodies.ts';
import { readRegions } from '../../src/entities/regions.ts';
import { loadLexicon } from '../../src/lexicon/index.ts';
import { foldText } from '../../src/text/fold.ts';

// From the sources the dictionaries are compiled on first use, which is slow on a busy machine.
beforeAll(() => {
  loadLexicon();
  findBodies('国务院');
}, 60_000);

/** `words → name` of every body, in order. */
function pairs(text: string, publishedOn: string | null = '2021-06-12') {
  return findBodies(text, { publishedOn }).map((body) => `${body.text} → ${body.name}`);
}
const names = (text: string, publishedOn: string | null = '2021-06-12') =>
  findBodies(text, { publishedOn }).map((body) => body.name);

describe('words that are no body', () => {
  test.each([
    '公安部门已介入，商务部门和财政部门配合，教育部署了任务。',
    '行人走人行道，个人行为要守法，司机不得占用人行横道。',
    '研究院和医院的院长到会。',
    '《中国证券报》《人民法院报》刊文，中国银行、工商银行和国家电网公司回应。',
    '某公司商务部、大学科技部招聘。',
    '有关部门、监管部门和相关部门正在核实。',
    '教育部直属高校、发改委系统的干部参加。',
    '河北约有三成企业复工。',
    '新京报、澎湃新闻、新华社和北京大学都作了报道。',
    '腾讯、阿里巴巴和蚂蚁集团停止服务。',
    '严控“两高”项目，两高一资行业限产。',
    '依据法工委复〔2007〕2号和（2016）最高法民再98号。',
    '城市管理水平、上市委托和股市政策。',
    '全国各地、美国东部和英国北部降雪，美国银行股价上涨。',
    '政府采购、政府部门和地方政府债。',
    '北京市政府采购中心网站之外，上海市人大代表发言。',
    '各市政府、市县政府和县级以上人民政府都要落实。',
    '由县人民政府批准，报市、县人民政府备案。',
    '中国驻美国大使馆提醒。',
    '产业部位列第一，设在文化部位置。',
    '服务党和国家工作大局，定局已成。',
    '租客与房东协商，公安交警管的是路面。',
    '各驻外使领馆和美国驻日本使馆附近的街道。',
  ])('%s', (text) => {
    const found = names(text).filter((name) => !/政府|大使馆/.test(name) || /^(?:北京|上海)/.test(name));
    expect(found).toEqual([]);
  });
});

describe('what a body did is no part of its name', () => {
  test.each([
    ['科技部认定国家技术创新中心。', ['科学技术部']],
    ['证监会处罚私募基金营业部。', ['中国证券监督管理委员会']],
    ['江苏省生态环境厅关停沿江企业三处。', ['江苏省生态环境厅']],
    ['广州海关昨晚突击搜查六处仓库。', ['广州海关']],
    ['财政部监督检查局、海关总署缉私局发文。', ['财政部监督检查局', '海关总署缉私局']],
    ['上海市市场监管局抽检处发文。', ['上海市市场监督管理局抽检处']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('places of a list that share one organ', () => {
  test.each([
    ['江苏、浙江两省高院会签。', ['江苏省高级人民法院', '浙江省高级人民法院']],
    ['江苏和浙江两省药监局会签。', ['江苏省药品监督管理局', '浙江省药品监督管理局']],
    ['常州、无锡两市税务局会签。', ['国家税务总局常州市税务局', '国家税务总局无锡市税务局']],
    ['浙江和杭州两级税务局会签。', ['国家税务总局浙江省税务局', '国家税务总局杭州市税务局']],
    ['西安和昆明的文旅部门会签。', ['西安市文化和旅游局', '昆明市文化和旅游局']],
    [
      '湖南、湖北、江西三省文旅部门会签。',
      ['湖南省文化和旅游厅', '湖北省文化和旅游厅', '江西省文化和旅游厅'],
    ],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

test('a body not yet founded is not found', () => {
  expect(names('银保监会、退役军人事务部和国家卫健委发文。', '2016-05-01')).toEqual([]);
  expect(names('国家金融监督管理总局发文。', '2022-05-01')).toEqual([]);
  expect(names('银保监会发文。', null)).toEqual(['中国银行保险监督管理委员会']);
});

test('several years of one short name are all given, the best first', () => {
  const text = foldText('广电总局通知');
  const lexicon = loadLexicon();
  const [body] = readBodies(text, lexicon.scan(text.folded), [], lexicon, { publishedOn: '2015-03-01' });
  expect(body!.names.map(({ name, from, until }) => [name, from, until])).toEqual([
    ['国家新闻出版广电总局', '2013-03', '2018-04'],
    ['国家广播电影电视总局', '1998-03', '2013-04'],
  ]);
});

describe('a place that the words leave to the context', () => {
  test('the nearest place of that level', () => {
    expect(pairs('杭州市召开会议。市教委、市人社局和省公安厅负责人到会，市委市政府高度重视。')).toEqual([
      '市教委 → 杭州市教育委员会',
      '市人社局 → 杭州市人力资源和社会保障局',
      '省公安厅 → 浙江省公安厅',
      '市委 → 中国共产党杭州市委员会',
      '市政府 → 杭州市人民政府',
    ]);
  });
  test('the publisher', () => {
    const lexicon = loadLexicon();
    const text = foldText('市卫健委今天通报。');
    const scan = lexicon.scan(text.folded);
    const context = { publishedOn: '2021-06-12', publisher: '北京日报' };
    const [body] = readBodies(text, scan, readRegions(text, scan, lexicon, context), lexicon, context);
    expect([body!.name, body!.region, body!.form]).toEqual(['北京市卫生健康委员会', '110000', 'organ']);
  });
  test('none: the word stands as it is', () => {
    expect(pairs('他向市里卫健委反映。')).toEqual(['市里卫健委 → 市卫生健康委员会']);
  });
});

test('a list carries its place on', () => {
  expect(pairs('上海市发改委、经信委和住建委联合印发。')).toEqual([
    '上海市发改委 → 上海市发展和改革委员会',
    '经信委 → 上海市经济和信息化委员会',
    '住建委 → 上海市住房和城乡建设管理委员会',
  ]);
});

test('a short form repeats the body named before it', () => {
  expect(pairs('昌吉州发展改革委通知停产。发改委要求当日断电。')[1]).toBe(
    '发改委 → 昌吉回族自治州发展和改革委员会',
  );
  expect(pairs('国家发展改革委通知停产。发改委要求当日断电。')[1]).toBe('发改委 → 国家发展和改革委员会');
  expect(pairs('北京警方通报案情，警方称已刑拘。')[1]).toBe('警方 → 北京市公安局');
  expect(pairs('警方通报案情。')).toEqual(['警方 → 公安机关']);
});

test('央行 behind a foreign central bank is not ours', () => {
  expect(names('欧洲央行公布决议。央行行长说，通胀还会持续。')).toEqual(['欧洲中央银行', '欧洲中央银行']);
  expect(names('人民银行发布公告。美联储加息，央行表示不变。')).toEqual([
    '中国人民银行',
    '美国联邦储备委员会',
    '中国人民银行',
  ]);
});

test('names that the text gives', () => {
  expect(pairs('上海市互联网金融协会（以下简称“沪互协”）发文，沪互协要求自查。')).toEqual([
    '上海市互联网金融协会 → 上海市互联网金融协会',
    '沪互协 → 上海市互联网金融协会',
    '沪互协 → 上海市互联网金融协会',
  ]);
});

test('words that refer back', () => {
  expect(pairs('四川证监局出具警示函。该局指出，公司违规。')[1]).toBe(
    '该局 → 中国证券监督管理委员会四川监管局',
  );
  expect(pairs('我部决定废止下列文件。\n环境保护部\n2017年3月1日', '2017-03-02')).toEqual([
    '我部 → 环境保护部',
    '环境保护部 → 环境保护部',
  ]);
});

test('a body is named by its field in laws, by its official in the news', () => {
  expect(names('国务院环境保护主管部门会同国务院有关部门制定。')).toEqual(['国务院环境保护主管部门']);
  expect(pairs('工信部运行监测协调局局长表示。')).toEqual(['工信部运行监测协调局 → 工业和信息化部']);
  expect(
    pairs('香港特区政府财经事务及库务局公布。总局责令。市场监管总局立案，总局通报。').slice(0, 3),
  ).toEqual([
    '香港特区政府财经事务及库务局 → 香港特别行政区政府财经事务及库务局',
    '市场监管总局 → 国家市场监督管理总局',
    '总局 → 国家市场监督管理总局',
  ]);
});

test('words for several bodies', () => {
  expect(names('两高联合发布解释。')).toEqual(['最高人民法院', '最高人民检察院']);
  expect(names('一行两会表态。', '2020-05-01')).toEqual([
    '中国人民银行',
    '中国银行保险监督管理委员会',
    '中国证券监督管理委员会',
  ]);
});

test('letter-spaced issuers', () => {
  expect(pairs('公　　安　　部\n2021年3月1日')).toEqual(['公　　安　　部 → 公安部']);
});

test('heads and meetings stand for their body', () => {
  expect(names('外交部长表示；国务院总理主持国务院常务会议；证监会主席称；商务部新闻发言人回应。')).toEqual([
    '外交部',
    '国务院',
    '国务院',
    '中国证券监督管理委员会',
    '商务部',
  ]);
  expect(names('十四届全国人大常委会第十八次会议闭幕。', '2025-10-30')).toEqual([
    '全国人民代表大会常务委员会',
  ]);
});

test('who organises groups is not part of their name', () => {
  expect(names('广东省应急管理厅组织8个督查组。')).toEqual(['广东省应急管理厅']);
  expect(names('省发改委派出督查组赴各市。', '2021-06-12')).not.toContain('省发改委派出督查组');
});

test('mentions are sorted, do not overlap, and say what they cover', () => {
  const words = [
    '国务院',
    '上海市',
    '发改委',
    '（以下简称“',
    '”）',
    '该局',
    '市教委',
    '领导小组',
    '办公室',
    '、',
    '。',
    '开发区',
    '管委会',
    '美国',
    '部门',
    '第十届',
    '公 安 部',
    '两高',
    '人民银行',
    '分行',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const body of findBodies(text, { publishedOn: '2021-06-12' })) {
        expect(body.start).toBeGreaterThanOrEqual(last);
        expect(body.end).toBeGreaterThan(body.start);
        expect(text.slice(body.start, body.end)).toBe(body.text);
        last = body.end;
      }
    }),
    { numRuns: 300 },
  );
});

test('time grows with the text, not with its square', () => {
  const lexicon = loadLexicon();
  for (const piece of [
    '市教委、',
    '该局称',
    '公 ',
    '领导小组',
    '部门',
    '上海市',
    '（以下简称“某某”）国务院',
    '美国',
    '第',
    '市委',
    '开发区管委会',
  ]) {
    const time = (times: number) => {
      const text = foldText(piece.repeat(times));
      const scan = lexicon.scan(text.folded);
      const regions = readRegions(text, scan, lexicon, { publishedOn: '2021-06-12' });
      const start = performance.now();
      readBodies(text, scan, regions, lexicon, { publishedOn: '2021-06-12' });
      return performance.now() - start;
    };
    time(2000);
    expect(time(40_000), piece).toBeLessThan(Math.max(400, 60 * time(2000)));
  }
}, 60_000);
