import { anyOf } from '../../text/patterns.ts';

/**
 * Where a known name stands in a text by accident, or stands for something else than the body: 公安部 in 公安部门, 人行 in 人行道.
 * Each rule looks at a few characters around the name, never farther.
 */

/** How many characters on either side the rules look at. */
const REACH = 8;

/** A name that ends in one of these characters goes on in these words. */
const ENDINGS: ReadonlyMap<string, RegExp> = new Map([
  ['部', /^(?:门(?!户)|长(?:级)?会(?:议|晤|谈)|署(?!名)|分(?!局|管|别|司)|位)/],
  ['会', /^(?:议室|计(?!划|司|师|准)|展(?!开|示)|所(?!属|在))/],
  ['局', /^(?:限|面(?![向对临])|部(?!署|门)|势|域网)/],
  ['院', /^(?:线|校|士)/],
  ['行', /^(?:为(?!了)|动|使(?!用)|业)/],
  ['办', /^(?:理|案|公(?!室|厅|布|告|开|示|安|诉)|学|事|法)/],
  ['所', /^(?:有|以|在地|谓|属|长的)/],
]);

/** Words behind any name that turn it into a quality of something else (教育部直属高校, 发改委系统, 人民法院报). */
const QUALITIES = new RegExp(
  `^${anyOf(
    [
      '直属(?:高校|院校|大学|师范|机构|企业|单位|事业) 部属 所属(?:高校|单位|企业) 系统(?!公告|发布|印发|公开)',
      '重点实验室 政府特殊津贴 特殊津贴 报(?=》|[,，。、：:“]|记者|社|道称|讯) 日报 时报 出版社 大学 学院',
      '机关报 机关刊 主管主办 大厦 大楼 大院 家属 门前 旧址 原址 南路 北路 大街 地铁站',
    ].join(' '),
  )}`,
);

/** Short names, and what before or behind them makes another word of them. */
const SHORT_NAMES: ReadonlyMap<string, { before?: RegExp; after?: RegExp }> = new Map([
  [
    '人行',
    {
      before: /[个工三法商旅同夜众单双多他她本一两二等步实游客私贵路外军盲机轻]$/,
      after: /^[道横天桥为动业使走列驶程政情进路]/,
    },
  ],
  ['央行', { before: /(?:[国各球家行西外的]|全球主要|海外)$/ }],
  ['中办', { before: /其$/, after: /^[公理]/ }],
  ['北约', { before: /[东华河西湖台淮冀陕]$/ }],
  ['欧盟', { before: /中国?[—–－-]$|中国$/ }],
  ['东盟', { before: /[伊]$|中国?[—–－-]$|中国$/, after: /^(?:博览会|自贸区|商务与投资峰会)/ }],
  ['联大', { before: /[南京]$/ }],
  ['世行', { before: /[举当出]$/ }],
  ['政治局', { before: /[总]$/ }],
  ['统计局', { before: /[各]$/ }],
  ['国资委', { before: /[各]$/ }],
  ['外汇局', { before: /[各]$/ }],
  ['应急部', { after: /^[队位分]/ }],
  ['交通部', { after: /^[位]/ }],
  ['文化部', { before: /(?:传媒|企业|品牌)$/ }],
  ['两会', { before: /[省市县区州这]$/ }],
  [
    '中央委员会',
    { before: /(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|青年团|主义青年团|同盟|促进会)$/ },
  ],
  ['中国政府', { after: /^网/ }],
  ['能源部', { before: /暨$/ }],
  ['白宫', { before: /小$/ }],
  ['国务院', { before: /美国$/ }],
  ['民航局', { after: /^限/ }],
  ['律政司', { before: /[国英美澳]$/ }],
  ['司法部', { after: /^位/ }],
]);

/** A body's short name as the head of a document number or of a court's case number: 法工委复〔2007〕2号, (2016)最高法民再98号. */
const NUMBER_BEHIND = /^[发函复办秘字规电综监]{0,3}[〔﹝[【（(]\s?(?:19|20)\d\d\s?[〕﹞\]】）)]/;
const LONGEST_CODE = 4;
const CASE_YEAR = /[（(〔[]\d{4}[）)〕\]]$/;
/** How far a document number reaches behind a name. */
const NUMBER_REACH = 14;

/** Academies are bodies, their scholars and institutes are not: 中国工程院院士, 中国科学院水生生物研究所研究员. */
const ACADEMY = /(?:科院|科学院|工程院|研究院)$/;
const SCHOLARS = /^(?:院士|学部|[\u4e00-\u9fff]{0,14}?(?:所(?![有以属])|研究员|教授|专家|博士|副总工))/;
const SCHOLARS_REACH = 20;

/** 国务院有关部门, 国务院各部门: no single body. */
const MANY_DEPARTMENTS = /^(?:有关|相关|各)(?:主管)?(?:部门|部委|直属)/;

/** Names of heads of state stand for the office only where they sign or order. */
const ONLY_BEFORE: ReadonlyMap<string, RegExp> = new Map([
  ['特朗普', /^(?:总统)?(?:已|正式|再次|当天|周[一二三四五六日])?(?:签署|下令|宣布|批准|否决)/],
  ['国家主席', /^(?:习近平|胡锦涛|江泽民)?(?:(?:\d{1,2}月)?\d{1,2}日)?(?:签署|发布(?:第|主席令)|任命|令)/],
  ['拜登', /^(?:总统)?(?:已|正式|再次|当天|周[一二三四五六日])?(?:签署|下令|宣布|批准|否决)/],
]);

/** 国家主席习近平10月26日签署: how far behind the name that is looked for. */
const ORDER_REACH = 16;

/** 某地发改委, 当地卫健委, 各地教育局, 某王国商务部: somebody else's, whose the text leaves open. */
const OTHERS_BEFORE =
  /(?:某[地省市区县州国]|当地|属地|辖区|地方|省级|市级|县级|区级|各[地省市区县]|多地|王国|联邦|[两三四五六七八九十][省市县地])$/;

/** Firms, schools and media have departments that are called like ministries (某公司商务部). */
const OWNERS =
  /(?:公司|集团|总行|分行|大学|学院|中学|医院|俱乐部|报社|电视台|编辑|杂志社|委员会办公厅|商会)$/;
const DEPARTMENT =
  /^(?:财政|商务|科技|文化|教育|司法|人事|交通|建设|卫生|农业|外交|监察|能源|劳动|信息产业|应急|审计)[部署]$/;
const LATIN = /[A-Za-z0-9]/;
const LATIN_NEIGHBOUR = /[A-Za-z0-9_@/.-]/;

/** Whether the name at a place of a folded text is no mention of the body. `hasPlace`: whose it is stands before it, so that the words there make no other name of it (泰国央行, 当地警方). */
export function isTrap(
  folded: string,
  start: number,
  end: number,
  { hasPlace = false }: { hasPlace?: boolean } = {},
): boolean {
  const surface = folded.slice(start, end);
  if (LATIN.test(folded[start]!) && LATIN_NEIGHBOUR.test(folded[start - 1] ?? ' ')) return true;
  if (LATIN.test(folded[end - 1]!) && /[A-Za-z0-9_@/-]/.test(folded[end] ?? ' ')) return true;

  const after = folded.slice(end, end + REACH);
  if (ENDINGS.get(surface[surface.length - 1]!)?.test(after)) return true;
  if (QUALITIES.test(after) || (MANY_DEPARTMENTS.test(after) && /(?:国务院|政府|中央)$/.test(surface)))
    return true;
  if (ONLY_BEFORE.get(surface)?.test(folded.slice(end, end + ORDER_REACH)) === false) return true;
  if (ACADEMY.test(surface) && SCHOLARS.test(folded.slice(end, end + SCHOLARS_REACH))) return true;
  if (surface.length <= LONGEST_CODE && NUMBER_BEHIND.test(folded.slice(end, end + NUMBER_REACH)))
    return true;
  const before = folded.slice(Math.max(0, start - REACH), start);
  if (CASE_YEAR.test(before)) return true;
  if (!hasPlace && OTHERS_BEFORE.test(before)) return true;
  const own = SHORT_NAMES.get(surface);
  if ((!hasPlace && own?.before?.test(before)) || own?.after?.test(after)) return true;
  return DEPARTMENT.test(surface) && OWNERS.test(before);
}
