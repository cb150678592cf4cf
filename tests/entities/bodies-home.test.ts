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
function pairs(text: string, publishedOn = '2021-06-12') {
  return findBodies(text, { publishedOn }).map((body) => `${body.text} → ${body.name}`);
}

/** The same for an article whose publisher is known. */
function pairsFrom(publisher: string, words: string) {
  const text = foldText(words);
  const lexicon = loadLexicon();
  const context = { publishedOn: '2021-06-12', publisher };
  const names = lexicon.scan(text.folded);
  const bodies = readBodies(text, names, readRegions(text, names, lexicon, context), lexicon, context);
  return bodies.map((body) => `${body.text} → ${body.name}`);
}

describe('an article written in Hong Kong', () => {
  test('in Traditional script about the place: bare names are its own', () => {
    expect(pairs('教育局宣布全港學校停課，教育局局長說，警方和海關會配合，香港市民毋須擔心。')).toEqual([
      '教育局 → 香港特别行政区政府教育局',
      '教育局 → 香港特别行政区政府教育局',
      '警方 → 香港警务处',
      '海關 → 香港海关',
    ]);
    expect(pairs('證監會譴責一間香港券商，高等法院頒令凍結資產，區域法院擇日宣判。')).toEqual([
      '證監會 → 证券及期货事务监察委员会',
      '高等法院 → 香港特别行政区高等法院',
      '區域法院 → 香港特别行政区区域法院',
    ]);
  });

  test('heads speak for their bodies', () => {
    expect(
      pairs('港府公布新安排，運輸署署長、財政司司長及特首都出席記者會，選管會主席稍後會見傳媒。'),
    ).toEqual([
      '港府 → 香港特别行政区政府',
      '運輸署 → 香港特别行政区政府运输署',
      '財政司司長 → 香港特别行政区政府财政司',
      '特首 → 香港特别行政区行政长官',
      '選管會 → 香港特别行政区选举管理委员会',
    ]);
  });

  test('its own bodies tell the place where no place is named; the government acts, its departments do not', () => {
    expect(pairs('食環署及漁護署巡查街市，政府宣布延長措施，政府部門及政府開支照舊。')).toEqual([
      '食環署 → 香港特别行政区政府食物环境卫生署',
      '漁護署 → 香港特别行政区政府渔农自然护理署',
      '政府 → 香港特别行政区政府',
    ]);
  });

  test('the publisher tells', () => {
    const words = '运输署今日公布，部分道路封闭，警方会疏导交通。';
    expect(pairsFrom('香港特区政府新闻公报', words)).toEqual([
      '运输署 → 香港特别行政区政府运输署',
      '警方 → 香港警务处',
    ]);
    expect(pairsFrom('深圳晚报', words)).toEqual(['警方 → 公安机关']);
    expect(pairsFrom('香港商报', '广州市和佛山市的教育局表示，警方已经立案。')).toEqual([
      '广州市 → 广州市教育局',
      '佛山市的教育局 → 佛山市教育局',
      '警方 → 公安机关',
    ]);
  });

  test('a mainland body of that name is meant again after it was named', () => {
    expect(pairs('中國證監會與香港交易所會面，證監會其後發表聲明。')).toEqual([
      '中國證監會 → 中国证券监督管理委员会',
      '香港交易所 → 香港交易及结算所有限公司',
      '證監會 → 中国证券监督管理委员会',
    ]);
  });
});

describe('an article written in Macao or Taiwan', () => {
  test('Macao', () => {
    expect(pairs('澳門特區政府公佈，市政署和旅遊局派員巡查，特區政府和海關呼籲市民留意。')).toEqual([
      '澳門特區政府 → 澳门特别行政区政府',
      '市政署 → 澳门特别行政区政府市政署',
      '旅遊局 → 澳门特别行政区政府旅游局',
      '特區政府 → 澳门特别行政区政府',
      '海關 → 澳门特别行政区海关',
    ]);
  });

  test('Taiwan', () => {
    expect(pairs('經濟部公告台灣的出口管制清單，中央銀行升息，央行總裁到立法院報告，教育部跟進。')).toEqual([
      '經濟部 → 台湾经济部',
      '中央銀行 → 台湾中央银行',
      '央行 → 台湾中央银行',
      '立法院 → 台湾立法院',
      '教育部 → 台湾教育部',
    ]);
  });
});

describe('an article of the mainland', () => {
  test('reported from Hong Kong: its names, but not those of central bodies', () => {
    expect(
      pairs('中新社香港6月11日电 教育局11日说，警方将派员，入境处和消防处配合。证监会另行通报。'),
    ).toEqual([
      '教育局 → 香港特别行政区政府教育局',
      '警方 → 香港警务处',
      '入境处 → 香港特别行政区政府入境事务处',
      '消防处 → 香港特别行政区政府消防处',
      '证监会 → 中国证券监督管理委员会',
    ]);
  });

  test('a name repeats the body called so last', () => {
    expect(pairs('香港警方拘捕三人，警方仍在追查。深圳警方随后通报，警方提醒市民。')).toEqual([
      '香港警方 → 香港警务处',
      '警方 → 香港警务处',
      '深圳警方 → 深圳市公安局',
      '警方 → 深圳市公安局',
    ]);
    expect(pairs('香港证监会与中国证监会合作，证监会表示支持。').at(-1)).toBe(
      '证监会 → 中国证券监督管理委员会',
    );
  });

  test('Taiwan’s names in quotes are Taiwan’s, the ministry stays the ministry', () => {
    expect(pairs('台湾“外交部”发表声明后，外交部发言人和商务部作出回应。')).toEqual([
      '台湾“外交部” → 台湾外交部',
      '外交部 → 外交部',
      '商务部 → 商务部',
    ]);
  });

  test.each([
    ['教育局、高等法院、财政局和税务局发布通知，海关查验放行。', []],
    ['上海关注此事，出海关口有序，内地海关和各地海关配合。', []],
    ['港口局和市教育局在香港招商，保安局势稳定。', ['市教育局 → 市教育局']],
    ['住房署名、销售卫生署理和旅客发展局限。', []],
    [
      '證監會與國務院金融委、人民銀行聯合發文，香港投資者受惠。',
      [
        '證監會 → 中国证券监督管理委员会',
        '國務院金融委 → 国务院金融稳定发展委员会',
        '人民銀行 → 中国人民银行',
      ],
    ],
    ['教育部、公安部通知，赴香港、台湾人员注意。', ['教育部 → 教育部', '公安部 → 公安部']],
    [
      '北京、上海、广州警方分别通报，警方提醒香港居民注意。',
      ['北京 → 北京市公安局', '上海 → 上海市公安局', '广州警方 → 广州市公安局', '警方 → 广州市公安局'],
    ],
  ])('%s', (text, bodies) => {
    expect(pairs(text)).toEqual(bodies);
  });
});
