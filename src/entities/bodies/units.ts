import type { BodyMention } from '../../model/mention.ts';
import { mentionAt, type Reading } from './context.ts';
import { HAN, isNameRun } from './words.ts';

/** Behind a body: a department of it. The shortest run that ends in a word for a department counts. */
const UNIT = new RegExp(
  `(?:办公厅|秘书局|办公室(?!主任的)|党组|党委|[${HAN}]{2,11}?(?:司(?![法令机])|局(?![限面部势])|处(?![理罚置分于在以长的])|办公室|总队|支队|大队|指挥部|专班))`,
  'y',
);
const LONGEST_UNIT = 16;
/** Runs that end like a department and are none. */
const NOT_UNITS =
  /(?:公司|上司|打官司|当局|结局|布局|格局|大局|全局|开局|战局|僵局|书局|邮局|政治局|总局|好处|深处|到处|用处|之处|惩处|查处|处处|部门|医院|大学)$|^(?:司法|部署|新闻发言人|直属|所属|系统|官方|官网|网站|副|前|原|党组书记|工作|最新|今年|去年|机关|主管|下属|授权|牵头)/;
/** Bodies that name no departments of their own kind, or whose offices the dictionary names one by one. */
const WITHOUT_UNITS =
  /^(?:国务院|中国共产党中央委员会|全国人民代表大会.*|中央军事委员会|.*人民法院|.*人民代表大会.*|中央人民政府.*)$/;

/** Departments of bodies: 国家发改委经济运行局, 环保部科技标准司, 公安部刑侦局, 杭州市公安局西湖分局. The mention grows over them. */
export function withUnit(reading: Reading, body: BodyMention): BodyMention {
  if (body.level === 'foreign' || WITHOUT_UNITS.test(body.name) || body.form === 'anaphor') return body;
  const unit = unitBehind(reading.folded, body.end) ?? branchBehind(reading.folded, body);
  if (unit === undefined) return body;
  const { level, region, form } = body;
  const names = body.names.map(({ name, from, until }) => ({ name: name + unit, from, until }));
  return mentionAt(reading, body.start, body.end + unit.length, {
    names,
    level,
    region,
    form,
    rule: 'body/unit',
  });
}

function unitBehind(folded: string, at: number): string | undefined {
  UNIT.lastIndex = 0;
  const unit = UNIT.exec(folded.slice(at, at + LONGEST_UNIT))?.[0];
  if (unit === undefined || NOT_UNITS.test(unit) || !isNameRun(unit)) return undefined;
  return unit;
}

const BRANCH = new RegExp(`[${HAN}]{2,8}?(?:分局|支队|大队|派出所|稽查局|税务所|人民法庭|法庭)`, 'y');

/** 杭州市公安局西湖分局, 林州市人民法院红旗渠人民法庭: the branch belongs to the name. */
function branchBehind(folded: string, { end, form }: BodyMention): string | undefined {
  if (form !== 'place-organ') return undefined;
  BRANCH.lastIndex = 0;
  const branch = BRANCH.exec(folded.slice(end, end + 12))?.[0];
  return branch !== undefined && isNameRun(branch) ? branch : undefined;
}
