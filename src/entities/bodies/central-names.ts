import type { BodyMention } from '../../model/mention.ts';
import { anyOf } from '../../text/patterns.ts';
import { mentionAt, namesAt, type Reading } from './context.ts';
import { canBeginWord, HAN, isNameRun } from './words.ts';

/**
 * Central organs under names that the dictionary does not list: a word for the whole country, a field, and a word for an organ
 * (全国绿化委员会, 国家教材委员会办公室, 中央社会工作部). The shortest run is the name.
 */
const FULL = new RegExp(
  `(?:国家|全国|中共中央|中央|国务院)[${HAN}]{2,14}?(?:委员会办公室|委员会|管理局|监察局|监督局|总局|总署|办公室|联席会议(?:办公室)?)`,
  'g',
);
/** The same in short, where no word can go on behind it: 中央金融委, 全国假日办, 国家教材委. */
const SHORT = new RegExp(
  `(?:(?:国家|全国|中央|国务院)[${HAN}]{2,6}?(?:办|委|总局)|国家[${HAN}]{2,4}局|中(?:共中)?央社会工作部)(?=$|[^${HAN}]|${anyOf(
    '发布 印发 下发 发出 通报 公布 召开 宣布 表示 决定 要求 提出 部署 约谈 会同 联合 等 和 及 与 已 将 近 日 昨 今 主任 局长 部长 副 有关 相关 负责 于 在 的 组织 对 就 发言人 派出 批准 办公室 公告 通知',
  )})`,
  'g',
);
/** Runs that name several organs, a firm, or an organ of something that is none. */
const NOT_ONE = anyOf(
  '各地 各级 各 多地 部分 所有 公司 集团 银行 大学 学院 学校 中学 医院 企业 电网 铁路局 法院 检察院 代表 委员(?!会) 基金会 学会 协会 联赛 奖 队 球 校 (?<!全国)人大 (?<!全国)政协 两会 统一 首批 第[一二三] 标准化技术委 国家安全局 大局 格局 定局 结局 重点 范围 最大 唯一 层面 一级 人民 知名 著名 其他 居民委 村民委',
);
const CONTAINS_OTHER = new RegExp(NOT_ONE);

const OPENING = /^(?:国家|全国|中共中央|中央|国务院)/;

export function readCentralNames(reading: Reading): BodyMention[] {
  return [FULL, SHORT].flatMap((pattern) =>
    [...reading.folded.matchAll(pattern)].flatMap((match) => mentionOf(reading, match.index, match[0])),
  );
}

function mentionOf(reading: Reading, start: number, words: string): BodyMention[] {
  if (!canBeginWord(reading.folded, start) || !isNameRun(words) || CONTAINS_OTHER.test(words)) return [];
  // 全国网信办主任座谈会: those of all places.
  const rest = start + 2;
  const isOfPlaces = [...namesAt(reading, rest, 'body'), ...namesAt(reading, rest, 'organ')].some(
    ({ end }) => end === start + words.length,
  );
  if (words.startsWith('全国') && isOfPlaces) return [];
  // 国家空管委办公室: a department of a body that is listed.
  const opening = OPENING.exec(words)![0].length;
  if (namesAt(reading, start, 'body').some(({ end }) => end - start > opening)) return [];
  const names = [{ name: words, from: null, until: null }];
  const facts = { names, level: 'national', region: null, form: 'name', rule: 'body/central' } as const;
  return [mentionAt(reading, start, start + words.length, facts)];
}
