import type { BodyMention } from '../../model/mention.ts';
import { lowerBound } from '../../model/span.ts';
import { anyOf } from '../../text/patterns.ts';
import { type Found, longestAt, mentionAt, namesAt, type Reading } from './context.ts';
import { isTrap } from './traps.ts';
import { canBeginWord, HAN, isNameRun } from './words.ts';

/** Words for organs that end the names of foreign bodies the dictionary does not list. */
const ORGAN_WORDS = anyOf(
  [
    '委员会 管理局 监管局 部门 部(?![门分位队落署件]) 局(?![面势限部]) 厅 署(?!名) 最高法院 法院 法庭 裁判所 总?检察院 (?:监管|监督|税务|安全|药监|竞争|保护|执法|隐私|移民)机构',
    '大臣 总检察长(?:办公室)? (?:检察官|检察长|专员|总监|监察员|代表)办公室',
  ].join(' '),
);
const ORGAN = new RegExp(`^[${HAN}]{2,12}?${ORGAN_WORDS}`);
const LONGEST_ORGAN = 18;
/** 商业、能源与产业战略部: a ministry of several fields, the last of them joined. */
const FIELDS = new RegExp(
  `^[${HAN}]{2,6}(?:、[${HAN}]{2,6}){1,4}?[和与及][${HAN}]{2,10}?部(?![门分位队落署件])`,
);
const LONGEST_FIELDS = 40;
const ENDS_OTHERWISE = anyOf(
  [
    '[东西南北中内外全总分]部 (?:俱乐|干|编辑|事业|小|大)部 [当邮结格布战政大全僵开票时]局 (?:客|餐|歌|大)厅',
    '(?:有关|相关|各|多个|监管|主管|执法|政府)部门',
  ].join(' '),
);
const NOT_ORGANS = new RegExp(
  `${ENDS_OTHERWISE}$|^[东西南北中](?:部|方|边|海|亚|非|欧|美|国)|${anyOf('银行 公司 大学 集团 企业 总部 (?<!监管|监督|税务|安全|药监|竞争|保护|执法|隐私|移民)机构 医院 某')}`,
);
/** Words behind a foreign organ that make a security or a purchase of it. */
const NOT_ACTING = /^(?:债|采购|关门)/;

/** Authorities of other countries: a place with an organ word behind it (韩国金融委员会, 马耳他金融服务管理局), or a place that acts. */
export function readForeign(reading: Reading): BodyMention[] {
  const { names, lexicon, folded } = reading;
  const mentions: BodyMention[] = [];
  let before: { start: number; end: number } | undefined;
  for (const match of names) {
    const entry = lexicon.entries[match.id]!;
    if (entry.kind !== 'foreign-place' || folded[match.start - 1] === '驻') continue;
    // 在巴西圣保罗启动: the whole chain is where it happens.
    const chain: { start: number; end: number } = {
      start: before?.end === match.start ? before.start : match.start,
      end: match.end,
    };
    before = chain;
    const place = entry.row.name;
    const end = organEnd(reading, match.end);
    if (end !== undefined) {
      mentions.push(
        foreignBody(reading, match.start, end, place + folded.slice(match.end, end), 'body/foreign'),
      );
    } else if (isActing(folded, chain.start, match.end)) {
      mentions.push(foreignBody(reading, match.start, match.end, stateName(place), 'body/foreign-place'));
    }
  }
  return [
    ...mentions,
    ...readOurSide(reading),
    ...readThatCountrys(reading),
    ...readParliaments(reading),
    ...readShortCountries(reading),
    ...readCourts(reading),
  ];
}

const OURS = '中华人民共和国政府';

/** 中方6月22日对汽车加征关税: China as one state among others. */
function readOurSide(reading: Reading): BodyMention[] {
  return [...reading.folded.matchAll(/中方/g)].flatMap(({ index }) => {
    const end = index + 2;
    if (!isActing(reading.folded, index, end)) return [];
    const names = [{ name: OURS, from: null, until: null }];
    const facts = { names, level: 'national', region: null, form: 'name', rule: 'body/our-side' } as const;
    return [mentionAt(reading, index, end, facts)];
  });
}

/** How far back 该国 can point, in characters. */
const REACH = 400;

/** 该国环境部: the country named last. */
function readThatCountrys(reading: Reading): BodyMention[] {
  const { folded } = reading;
  const mentions: BodyMention[] = [];
  for (const { index } of folded.matchAll(/该国/g)) {
    const end = organEnd(reading, index + 2);
    if (end === undefined) continue;
    const country = countryBefore(reading, index);
    if (country !== undefined)
      mentions.push(foreignBody(reading, index, end, country + folded.slice(index + 2, end), 'body/foreign'));
  }
  return mentions;
}

/** 2002年7月国会通过《…》, 总理8月下令: the parliament or head of government of the country named last, where it acts. */
const PARLIAMENT =
  /(?:国会|参议院|众议院|议会|总理|首相)(?=(?:于|在|则|也|又|随后|最终|终于|已经?|就)?(?:[上本这]?周[一二三四五六日天]|\d{1,4}\s?[年月日]|昨[日天]|当天|同日)?[\d年月日\s上下午晚凌晨]{0,10}(?:以[^，。；]{2,16}票[^，。；]{0,6})?(?:表决)?(?:通过|批准|否决|审议|表决|下令|签署|宣布|任命|解散|批评|呼吁|拒绝|同意))/g;

function readParliaments(reading: Reading): BodyMention[] {
  const { folded } = reading;
  return [...folded.matchAll(PARLIAMENT)].flatMap(({ 0: word, index }) => {
    if (!canBeginWord(folded, index)) return [];
    const country = countryBefore(reading, index);
    if (country === undefined) return [];
    return [foreignBody(reading, index, index + word.length, country + word, 'body/foreign')];
  });
}

/** The country named last before a position, not too far from it. */
function countryBefore({ names, lexicon }: Reading, position: number): string | undefined {
  for (let at = lowerBound(names, ({ start }) => start < position) - 1; at >= 0; at--) {
    const { id, end } = names[at]!;
    if (position - end > REACH) return undefined;
    const entry = lexicon.entries[id]!;
    if (end <= position && entry.kind === 'foreign-place' && entry.row.kind === 'country')
      return entry.row.name;
  }
  return undefined;
}

/** Countries by their first character in front of a ministry: 美国防部, 俄外交部. Characters that are words as well (以, 加, 法) are left out. */
const SHORT_COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['美', '美国'],
  ['英', '英国'],
  ['德', '德国'],
  ['韩', '韩国'],
  ['俄', '俄罗斯'],
  ['乌', '乌克兰'],
  ['土', '土耳其'],
  ['伊', '伊朗'],
  ['澳', '澳大利亚'],
  ['荷', '荷兰'],
]);
const SHORT_COUNTRY =
  /(?<country>[美英德韩俄乌土伊澳荷])(?<organ>国防部|外交部|财政部|商务部|司法部|能源部|交通部|农业部|教育部|卫生部|国务院|国土安全部|劳工部|内政部|央行|证监会|证交会|国会|参议院|众议院)/g;
/** What may stand before the character, so that it is no end of another word. */
const BEFORE_COUNTRY = /[^\u4e00-\u9fff]$|[对被由与和将据向]$|^$/;

function readShortCountries(reading: Reading): BodyMention[] {
  const { folded } = reading;
  const mentions: BodyMention[] = [];
  for (const { 0: words, index, groups } of folded.matchAll(SHORT_COUNTRY)) {
    if (!BEFORE_COUNTRY.test(folded.slice(Math.max(0, index - 1), index))) continue;
    const name = SHORT_COUNTRIES.get(groups!.country!) + groups!.organ!;
    mentions.push(foreignBody(reading, index, index + words.length, name, 'body/foreign'));
  }
  return mentions;
}

/** Characters that write the sounds of foreign names (新华社译音表), and a court behind three or more of them: 阿姆斯特丹上诉法院. */
const SOUNDS =
  '阿埃艾安奥巴吉杰翰娜娅丽丝妮朱彻勃拜班贝本比彼宾波伯博布查达戴丹道德登迪蒂杜顿多俄厄恩尔法菲费芬弗夫福盖戈格葛古哈海汉赫亨胡华惠霍基加金卡凯坎康考科克肯库拉莱赖兰朗劳勒雷里利列林隆卢鲁路伦罗洛马玛迈曼梅门蒙米密明莫默姆穆纳奈南内尼宁努诺欧帕潘佩彭皮珀蓬普奇齐恰乔切丘瑞若萨塞桑瑟森沙山舍圣施什史士斯苏索塔泰坦汤唐特滕提田图托瓦万旺威韦维魏温文沃武西希锡夏谢辛休雅亚延扬耶叶伊因英尤约泽扎詹兹佐';
const COURT = new RegExp(
  `[${SOUNDS}]{3,8}(?:州|郡|市)?(?:[东西南北中]区)?(?:联邦|最高|高等|上诉|地方|地区|巡回|行政|商业|刑事|破产){1,3}$`,
);
/** How much of its name stands before the word for a court. */
const BEFORE_COURT = 20;

function readCourts(reading: Reading): BodyMention[] {
  const { folded } = reading;
  return [...folded.matchAll(/法[院庭](?:企业法庭)?/g)].flatMap(({ 0: word, index }) => {
    const name = COURT.exec(folded.slice(Math.max(0, index - BEFORE_COURT), index))?.[0];
    if (name === undefined) return [];
    return [foreignBody(reading, index - name.length, index + word.length, name + word, 'body/foreign')];
  });
}

function foreignBody(reading: Reading, start: number, end: number, name: string, rule: string): BodyMention {
  const names = [{ name, from: null, until: null }];
  return mentionAt(reading, start, end, { names, level: 'foreign', region: null, form: 'place-organ', rule });
}

function organEnd(reading: Reading, at: number): number | undefined {
  const { folded } = reading;
  const listed: readonly Found<'foreign-organ'>[] = longestAt(reading, at, 'foreign-organ');
  // 美国国家疾控中心: the words of one of our own bodies behind another country's name are that country's.
  const ours = namesAt(reading, at, 'body').filter(({ entry }) => entry.row.level === 'national');
  for (const { end } of [...listed, ...ours]) {
    if (!isTrap(folded, at, end, { hasPlace: true }) && !NOT_ACTING.test(folded.slice(end, end + 2)))
      return end;
  }
  const fields = FIELDS.exec(folded.slice(at, at + LONGEST_FIELDS))?.[0];
  if (fields !== undefined && isNameRun(fields.replace(/[与及]/g, '和'))) return at + fields.length;
  const run = ORGAN.exec(folded.slice(at, at + LONGEST_ORGAN))?.[0];
  const isName =
    run !== undefined && run[0] !== '与' && !NOT_ORGANS.test(run) && isNameRun(run.replace('与', '和'));
  return isName ? at + run.length : undefined;
}

/** The authority of a country or another place abroad that acts under its bare name. */
export function stateName(place: string): string {
  return GOVERNED_AS.get(place) ?? `${place}政府`;
}

/** Places whose authority is not called 政府. */
const GOVERNED_AS: ReadonlyMap<string, string> = new Map([
  ['欧盟', '欧洲联盟'],
  ['欧洲', '欧洲联盟'],
  ['联合国', '联合国'],
  ['东盟', '东南亚国家联盟'],
]);
/** What a country does as a regulator, with an adverb or a day before it: 荷兰于9月宣布, 欧洲实施了. */
const BEFORE_ACTS = anyOf(
  '也 则 还 又 已 已经 正式 率先 随后 再次 就 便 即 将 一口气 一举 连夜 紧急 以[^，。；]{2,12}为由[，,]? 同日 当天 前一天 此前一天 次日 翌日 昨日 今日 近日 日前 联合 周[一二三四五六日] [去今本上][年月周] [在于]?(?:\\d{4}\\s?年)?\\s?\\d{1,2}\\s?月(?:\\s?\\d{1,2}\\s?日)? [在于]?\\d{1,2}\\s?日 [，,]',
);
const ACTS = new RegExp(
  `^(?:方面|当局|官方)(?:也|则|又|还|已|随后|同日|正式|当天)?(?:承认|宣布|通报|确认|证实|否认|表示|称|回应|发布|公布|决定|要求|下令|禁止|批准)|^${BEFORE_ACTS}{0,3}(?:对[^，。；《》]{2,24}?)?${anyOf('宣布 批准 颁布 出台 发布 实施 禁止 签署 决定(?!权|性) 修订 修改 收紧 放宽 放开 准许 允许 加息 降息 推出 公布 叫停 立法 启动 下令 取消 解除 加征 上调 下调 限制 暂停 重启 承认 封禁 冻结 制裁 查封 关闭 取缔 开征 征收 提起 推迟 延长 知会 通报(?!率) 废除 废止 通过(?!了?对)')}|^(?:已经?|将|则|也)?[自从在于]?\\s?\\d{1,2}\\s?[月日](?:\\s?\\d{1,2}\\s?日)?起`,
);
/** A place behind these is where something happens, or one of two sides. */
const NOT_ACTOR_BEFORE = /[对在从与和及向至往赴给为到的中于、]$/;

function isActing(folded: string, start: number, end: number): boolean {
  return (
    ACTS.test(folded.slice(end, end + 24)) &&
    !NOT_ACTOR_BEFORE.test(folded.slice(Math.max(0, start - 1), start))
  );
}
