import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRegions, type RegionContext, readRegions } from '../../src/entities/regions.ts';
import { loadLexicon } from '../../src/lexicon/index.ts';
import { foldText } from '../../src/text/fold.ts';

const lexicon = loadLexicon();

/** Each place as `text code name`. */
function places(text: string, context: Partial<RegionContext> = {}): string[] {
  const folded = foldText(text);
  const mentions = readRegions(folded, lexicon.scan(folded.folded), lexicon, {
    publishedOn: null,
    ...context,
  });
  return mentions.map(({ text, code, name }) => `${text} ${code} ${name}`);
}

describe('one place', () => {
  it.each([
    ['北京市公布名单', '北京市 110000 北京市'],
    ['内蒙古宣布停产', '内蒙古 150000 内蒙古自治区'],
    ['新疆昌吉州发文', '新疆昌吉州 652300 昌吉回族自治州'],
    ['恩施州召开会议', '恩施州 422800 恩施土家族苗族自治州'],
    ['恩施召开会议', '恩施 422800 恩施土家族苗族自治州'],
    ['海淀出台办法', '海淀 110108 海淀区'],
    ['北京市海淀区出台办法', '北京市海淀区 110108 海淀区'],
    ['浙江省温州市苍南县出台办法', '浙江省温州市苍南县 330327 苍南县'],
    ['浙江苍南出台办法', '浙江苍南 330327 苍南县'],
    ['江苏省 南京市 鼓楼区', '江苏省 南京市 鼓楼区 320106 鼓楼区'],
    ['湖北省仙桃市发布通告', '湖北省仙桃市 429004 仙桃市'],
    ['新疆阿勒泰地区布尔津县', '新疆阿勒泰地区布尔津县 654321 布尔津县'],
    ['伊犁州塔城地区', '伊犁州塔城地区 654200 塔城地区'],
    ['石河子市发布通告', '石河子市 659001 石河子市'],
    ['新疆生产建设兵团发布通告', '新疆生产建设兵团 660000 新疆生产建设兵团'],
    ['香港特别行政区', '香港特别行政区 810000 香港特别行政区'],
    ['澳门推出措施', '澳门 820000 澳门特别行政区'],
    ['臺灣方面', '臺灣 710000 台湾省'],
    ['廣東省深圳市寶安區', '廣東省深圳市寶安區 440306 宝安区'],
    ['公安县人民政府', '公安县 421022 公安县'],
    ['和县人民政府发布通知', '和县 340523 和县'],
    ['镇宁布依族苗族自治县', '镇宁布依族苗族自治县 520423 镇宁布依族苗族自治县'],
    ['四川省会议通过', '四川省 510000 四川省'],
    ['四川省会', '四川 510000 四川省'],
    ['上海市场规模扩大', '上海 310000 上海市'],
    ['大连区块链企业', '大连 210200 大连市'],
    ['上海路演', '上海 310000 上海市'],
    ['浙江乡村振兴', '浙江 330000 浙江省'],
    ['浙江银行业', '浙江 330000 浙江省'],
    ['商丘市民权县', '商丘市民权县 411421 民权县'],
  ])('%s', (text, place) => {
    expect(places(text)).toEqual([place]);
  });
});

describe('no place', () => {
  it.each([
    '海关总署发布公告',
    '东方财富涨停',
    '长安汽车回应',
    '上海证券报刊文',
    '据北京日报报道',
    '南方电网表示',
    '朝阳产业',
    '大同小异',
    '和平时期',
    '河东狮吼',
    '城关一带',
    '二七大罢工',
    '江北水网',
    '公安机关查明',
    '资源配置',
    '互助合作',
    '来宾致辞',
    '日照时间较长',
    '北京时间晚八点',
    '北海道地震',
    '宁德时代回应',
    '阿里巴巴回应',
    '上海证券交易所发布规则',
    '北京大学发布报告',
    '市政府和县级部门',
    '召开县委会议',
    '市委和县委要求',
    '主城区和新城区同步推进',
    '加强城区管理',
    '在南京路步行',
    '重大理论成果',
    '弘扬中华文化',
    '江南通报的内容',
    '共和时代',
    '实现长治久安',
    '辽阳镇发布通知',
  ])('%s', (text) => {
    expect(places(text)).toEqual([]);
  });
});

describe('a name that several divisions bear', () => {
  it('is settled by its chain', () => {
    expect(places('长春市朝阳区')).toEqual(['长春市朝阳区 220104 朝阳区']);
    expect(places('福州鼓楼区')).toEqual(['福州鼓楼区 350102 鼓楼区']);
    expect(places('晋城市城区')).toEqual(['晋城市城区 140502 城区']);
    expect(places('重庆市江北区')).toEqual(['重庆市江北区 500105 江北区']);
  });

  it('is settled by the place named just before', () => {
    expect(places('天津市和平区、河东区、河西区')).toEqual([
      '天津市和平区 120101 和平区',
      '河东区 120102 河东区',
      '河西区 120103 河西区',
    ]);
    expect(places('呼和浩特市启动检查，新城区率先公布结果')).toContain('新城区 150102 新城区');
    expect(places('西安市启动检查，新城区率先公布结果')).toContain('新城区 610102 新城区');
  });

  it('is settled by places named elsewhere in the article', () => {
    expect(places('鼓楼区公布名单。\n徐州市其他各区随后跟进，徐州市泉山区也在其中。')[0]).toBe(
      '鼓楼区 320302 鼓楼区',
    );
    expect(places('市中区公布名单。\n济宁无关，枣庄市薛城区随后跟进。')[0]).toBe('市中区 370402 市中区');
  });

  it('is settled by the publisher', () => {
    expect(places('朝阳区公布名单', { publisher: '长春日报社' })).toEqual(['朝阳区 220104 朝阳区']);
    expect(places('鼓楼区公布名单', { publisher: '福州市人民政府' })).toEqual(['鼓楼区 350102 鼓楼区']);
  });

  it('means the most prominent where nothing tells', () => {
    expect(places('朝阳区公布名单')).toEqual(['朝阳区 110105 朝阳区']);
    expect(places('吉林公布名单')).toEqual(['吉林 220000 吉林省']);
    expect(places('河南公布名单')).toEqual(['河南 410000 河南省']);
  });
});

describe('names are valid in time', () => {
  it.each([
    ['北京市宣武区', '2005-06-01', '北京市宣武区 110104 宣武区'],
    ['宣武区出台办法', null, '宣武区 110104 宣武区'],
    ['淮安市', '2005-06-01', '淮安市 320800 淮安市'],
    ['淮安市', '1999-06-01', '淮安市 320882 淮安市'],
    ['巢湖市', '2005-06-01', '巢湖市 341400 巢湖市'],
    ['巢湖市', '2020-06-01', '巢湖市 340181 巢湖市'],
    ['大兴县', '2000-06-01', '大兴县 110224 大兴县'],
    ['那曲地区嘉黎县', '2010-06-01', '那曲地区嘉黎县 542422 嘉黎县'],
    ['嘉黎县', '2010-06-01', '嘉黎县 542422 嘉黎县'],
    ['嘉黎县', '2020-06-01', '嘉黎县 540621 嘉黎县'],
    ['襄樊市襄阳区', '2005-06-01', '襄樊市襄阳区 420607 襄阳区'],
    ['福建省三明市沙县', null, '福建省三明市沙县 350427 沙县'],
    ['沙县', '2024-06-01', '沙县 350405 沙县区'],
    ['重庆市渝北区', '2020-06-01', '重庆市渝北区 500112 渝北区'],
  ])('%s in an article of %s', (text, publishedOn, place) => {
    expect(places(`${text}人民政府印发通知`, { publishedOn })).toEqual([place]);
  });

  it('does not know a division before it was founded', () => {
    expect(places('红谷滩区公布名单', { publishedOn: '2010-06-01' })).toEqual([]);
  });
});

describe('for users of the library', () => {
  it('gives text, place in the text, code, name and level', () => {
    expect(findRegions('据悉，新疆昌吉州将出台办法', { publishedOn: '2021-06-12' })).toEqual([
      { text: '新疆昌吉州', start: 3, end: 8, code: '652300', name: '昌吉回族自治州', level: 'prefecture' },
    ]);
  });

  it('takes places of the user', () => {
    const text = `regions:\n  - { code: '500199', name: 某某新区, level: county }`;
    const mine = loadLexicon({ dict: [{ file: 'mine.yaml', text }] });
    expect(findRegions('重庆市某某新区', { lexicon: mine })[0]?.code).toBe('500199');
  });
});

it('points into the text it was given, in order and without overlap', () => {
  const words = [
    '北京市',
    '朝阳区',
    '內蒙古',
    '和平',
    '公安',
    '州',
    '区',
    '、',
    '，',
    '的',
    '路',
    ' ',
    '\n',
    '😀',
    '人民政府',
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const place of findRegions(text)) {
        expect(text.slice(place.start, place.end)).toBe(place.text);
        expect(place.start).toBeGreaterThanOrEqual(last);
        last = place.end;
      }
    }),
  );
});
