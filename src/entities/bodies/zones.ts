import type { BodyMention } from '../../model/mention.ts';
import { anyOf } from '../../text/patterns.ts';
import { longestAt, mentionAt, type Reading } from './context.ts';
import type { PlaceFinder } from './place-finder.ts';
import { canBeginWord, isHan, isNameRun } from './words.ts';

/** What development zones are called. */
const ZONE = new RegExp(
  `${anyOf(
    [
      '开发区 高新区 经开区 新区 保税区 保税港区 园区 示范区 试验区 合作区 自贸区 自由贸易港 度假区 产业园 科技园',
      '工业园 科学城 新城 片区 风景区 名胜区 景区 实验区 集聚区 管理区 功能区 自然保护区 国家公园 先行区 示范带',
    ].join(' '),
  )}$`,
);
const LONGEST = 26;
const MANAGEMENT = new Set(['管委会', '管理委员会']);
/** The longest name of a zone that no division's name begins. */
const LONGEST_OWN = 16;

/** Organs of development zones: 准东国家经济技术开发区管委会, 西安高新区市场监管局. Zones are no divisions: their names are taken as they stand. */
export function readZones(reading: Reading, finder: PlaceFinder): BodyMention[] {
  const { organs, folded } = reading;
  const mentions: BodyMention[] = [];
  for (const { start } of organs) {
    if (!ZONE.test(folded.slice(Math.max(0, start - 5), start)) || finder.endingAt(start)) continue;
    const organ = longestAt(reading, start, 'organ')[0]!;
    const surface = folded.slice(start, organ.end);
    const zone = zoneBefore(reading, finder, start, MANAGEMENT.has(surface));
    if (!zone) continue;
    const words = organ.entry.row.full === null ? organ.entry.row.name : surface;
    const name = folded.slice(zone.start, start) + words;
    mentions.push(
      mentionAt(reading, zone.start, organ.end, {
        names: [{ name, from: null, until: null }],
        level: zone.level,
        region: zone.region,
        form: 'place-organ',
        rule: 'body/zone',
      }),
    );
  }
  return mentions;
}

/** The zone that ends at a position: from the division its name begins with, else the whole run of characters where that is short. */
function zoneBefore(
  reading: Reading,
  finder: PlaceFinder,
  end: number,
  isManagement: boolean,
): { start: number; level: BodyMention['level']; region: string | null } | undefined {
  const { folded } = reading;
  let from = end;
  while (end - from < LONGEST && (isHan(folded[from - 1]) || /[（）()]/.test(folded[from - 1] ?? ''))) from--;
  for (let start = from; start < end; start++) {
    if (start > from && !canBeginWord(folded, start) && finder.within({ start, end: start + 1 }).length === 0)
      continue;
    const at = finder.startingAt(start);
    if (!at || at.end > end || !isNameRun(folded.slice(at.end, end))) continue;
    // 中国（四川）自由贸易试验区: the place stands in brackets behind the country.
    const open = /中国[（(]$/.exec(folded.slice(from, start))?.[0].length ?? 0;
    return { start: start - open, level: at.place.level, region: at.place.code };
  }
  if (!isManagement || end - from > LONGEST_OWN || end - from < 4 || !isNameRun(folded.slice(from, end)))
    return undefined;
  return { start: from, level: 'county', region: null };
}
