import type { BodyMention } from '../../model/mention.ts';
import { anyOf } from '../../text/patterns.ts';
import { mentionAt, type Reading } from './context.ts';
import { HAN, isNameRun } from './words.ts';

/** GB/T 2260 has one code for the whole island. */
const TAIWAN = '710000';
const CITIES = anyOf(
  '台北市 新北市 桃园市 台中市 台南市 高雄市 基隆市 新竹市 嘉义市 新竹县 苗栗县 彰化县 南投县 云林县 嘉义县 屏东县 宜兰县 花莲县 台东县 澎湖县 桃园县',
);
/** 台北市卫生局, 高雄市政府水利局, 花莲县政府. */
const OF_CITY = new RegExp(
  `(?<city>${CITIES})(?<organ>(?:政府)?[${HAN}]{2,6}?局|政府|议会)(?![${HAN}]?长选)`,
  'g',
);
const SEATS = anyOf(
  '台北 士林 新北 板桥 桃园 新竹 苗栗 台中 南投 彰化 云林 嘉义 台南 桥头 高雄 屏东 台东 花莲 宜兰 基隆 澎湖',
);
/** 台北地检署, 士林地院, 台湾高雄地方检察署. */
const JUDICIAL = new RegExp(
  `(?:台湾)?(?<seat>${SEATS})(?<kind>地院|地方法院|地检署|地方检察署|高分院|高分检署)`,
  'g',
);
const KINDS: Readonly<Record<string, string>> = {
  地院: '地方法院',
  地检署: '地方检察署',
  高分院: '高等法院分院',
  高分检署: '高等检察署分署',
};

/** Local authorities of Taiwan, whose places have no codes of their own. */
export function readTaiwan(reading: Reading): BodyMention[] {
  const { folded } = reading;
  const mention = (match: RegExpMatchArray, name: string) =>
    mentionAt(reading, match.index!, match.index! + match[0].length, {
      names: [{ name, from: null, until: null }],
      level: 'prefecture',
      region: TAIWAN,
      form: 'place-organ',
      rule: 'body/taiwan',
    });
  const ofCities = [...folded.matchAll(OF_CITY)].flatMap((match) => {
    const { city, organ } = match.groups!;
    if (!isNameRun(organ!)) return [];
    const name = city + (/^(?:政府|议会)/.test(organ!) ? organ! : `政府${organ}`);
    return [mention(match, name)];
  });
  const courts = [...folded.matchAll(JUDICIAL)].map((match) => {
    const { seat, kind } = match.groups!;
    return mention(match, `台湾${seat}${KINDS[kind!] ?? kind}`);
  });
  return [...ofCities, ...courts];
}
