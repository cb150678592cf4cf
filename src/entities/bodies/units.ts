import type { BodyMention } from '../../model/mention.ts';
import { anyOf } from '../../text/patterns.ts';
import { mentionAt, type Reading } from './context.ts';
import { HAN, isNameRun, tellsAct } from './words.ts';

/** The longest department looked for behind a body, in characters. */
const REACH = 24;

/** What the departments of a kind of body are called, as they stand behind its name; the shortest run counts. */
interface UnitRule {
  of: RegExp;
  unit: RegExp;
}

const COURT = /人民(?:法院|检察院)$/;
const FINANCIAL =
  /^(?:中国(?:证券|银行业|银行保险|保险)监督管理委员会|国家金融监督管理总局|.*(?:证券|期货)交易所)$/;
/** Bodies that name no departments of their own, or whose offices the dictionary names one by one. */
const WITHOUT_UNITS = /^(?:国务院|中国共产党中央委员会|中央军事委员会)$|人民代表大会|^中央人民政府/;

const BRANCH = `[${HAN}]{2,8}?(?:分局|支队|大队|派出所|稽查局|税务所)`;
const GENERAL = `[${HAN}]{2,11}?(?:(?<!公)司(?![法令机长])|局(?![限面势长]|部(?!署))|处(?![理罚置分于在以长的])|办公室|中心(?![工任城环思组地区])|总队|支队|大队|指挥部|专班)`;
const OFFICE = '办公厅|秘书局|办公室(?!主任的)|党组|党委';

const RULES: readonly UnitRule[] = [
  {
    of: COURT,
    unit: new RegExp(
      `^(?:执行局|研究室|办公厅|[${HAN}]{1,7}?(?:人民法庭|法庭|检察厅|[一二三四五六七八九]庭))`,
    ),
  },
  { of: /立法会$/, unit: new RegExp(`^[${HAN}]{2,12}?委员会`) },
  // 市委常委会: the standing committee of a party committee.
  { of: /^中国共产党.+委员会$/, unit: /^常委会(?!议)|^常务委员会|^办公厅|^办公室(?!主任的)/ },
  { of: /^中央纪委国家监委$/, unit: new RegExp(`^驻[${HAN}]{2,16}?纪检监察组`) },
  { of: FINANCIAL, unit: new RegExp(`^(?:${OFFICE}|${GENERAL}|[${HAN}]{2,9}?部(?![门署分位]))`) },
  { of: /./, unit: new RegExp(`^(?:${OFFICE}|${GENERAL}|${BRANCH})`) },
];

/** Runs that end like a department and are none. */
const ENDS_OTHERWISE = anyOf(
  '公司 上司 打官司 [当结布格大全开战僵邮政]局 (?<!秘)书局 总局 [好深到用之惩查判论严处]处 [全内外总干]部 部门 医院 大学',
);
const BEGINS_OTHERWISE = anyOf(
  '司法 部署 新闻发言人 直属 所属 系统 官方 官网 网站 副 前 原 党组书记 工作 最新 今年 去年 机关 主管 下属 授权 牵头 一审 二审 依法 一[位名个] 多位 两位',
);
/** 广州海关昨晚突击搜查六处仓库: what a body did, and when, is no name of a department. */
const TELLS = anyOf(
  '昨 今[天日早晨晚] 凌晨 上午 下午 当天 当晚 连夜 突击 搜查 查获 查封 端掉 捣毁 取缔 拆除 关停 新增 发现 再次 一口气 先后 累计',
);
const NOT_UNITS = new RegExp(`${ENDS_OTHERWISE}$|^${BEGINS_OTHERWISE}|${TELLS}`);

/** Titles of persons right behind a department. */
const OFFICIAL =
  /^(?:原|时任|[一两]位|一名)?(?:副?[司局厅处]长|副?主任|[一二]级巡视员|巡视员|(?:有关|相关)?(?:负责人|人士))/;

/** A joining word begins another body, not a department: 入境处和消防处; but 和平分局. */
const BEGINS_NEXT = /^(?:[与及]|和(?![平田龙静硕顺政布林县]))/;

/** 与 joins the two fields of a department (价格监督检查与反垄断局), but never begins its name. */
function isUnitRun(unit: string): boolean {
  return !BEGINS_NEXT.test(unit) && isNameRun(unit.replace('与', '和'));
}

/** Departments of bodies: 国家发改委经济运行局, 环保部科技标准司, 公安部刑侦局, 杭州市公安局西湖分局. The mention grows over them. */
export function withUnit(reading: Reading, body: BodyMention): BodyMention {
  const { level, region, form } = body;
  if (level === 'foreign' || form === 'anaphor' || WITHOUT_UNITS.test(body.name)) return body;
  const rule = RULES.find(({ of }) => of.test(body.name))!;
  const unit = rule.unit.exec(reading.folded.slice(body.end, body.end + REACH))?.[0];
  if (unit === undefined || NOT_UNITS.test(unit) || tellsAct(unit) || !isUnitRun(unit)) return body;
  // 教育部基础教育司司长, 云南省能源局办公室人士: an official of a department speaks for the body itself.
  const isOfficial =
    (level === 'national' || /^办公[室厅]$/.test(unit)) &&
    OFFICIAL.test(reading.folded.slice(body.end + unit.length, body.end + unit.length + 8));
  const names = isOfficial
    ? body.names
    : body.names.map(({ name, from, until }) => ({
        name: name + (unit === '常委会' ? '常务委员会' : unit),
        from,
        until,
      }));
  const district = districtOf(reading, unit, region);
  const facts = {
    names,
    level: district ? ('county' as const) : level,
    region: district ?? region,
    form,
    rule: 'body/unit',
  };
  return mentionAt(reading, body.start, body.end + unit.length, facts);
}

/** 杭州市公安局西湖分局 belongs to 西湖区: the division of the city that the branch is called after. */
function districtOf({ lexicon }: Reading, unit: string, region: string | null): string | undefined {
  const called = /^(.{2,4})分局$/.exec(unit)?.[1];
  if (!called || !region || !/^\d{4}00$/.test(region)) return undefined;
  for (const name of [called, `${called}区`, `${called}县`, `${called}市`]) {
    for (const id of lexicon.find(name)) {
      const entry = lexicon.entries[id];
      const isWithin =
        entry?.kind === 'region' &&
        entry.row.level === 'county' &&
        entry.row.code.startsWith(region.endsWith('0000') ? region.slice(0, 2) : region.slice(0, 4));
      if (isWithin) return entry.row.code;
    }
  }
  return undefined;
}
