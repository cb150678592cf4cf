import type { EventRegion } from '../model/event.ts';
import type { FoldedText } from '../model/folded-text.ts';
import type { RegionLevel, RegionMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';

const LEVELS: Readonly<Record<string, readonly RegionLevel[]>> = {
  省: ['province'],
  市: ['prefecture', 'province'],
  州: ['prefecture'],
  县: ['county'],
  区: ['county'],
};
const HERE = /(?<who>[我该全本])(?<unit>[省市州县区])(?![委府政厅场级内外长区民域别分])|这座城市/g;

interface Setting {
  regions: readonly RegionMention[];
  /** Divisions that the publisher's name or the page's metadata names (山西日报). */
  home: () => readonly EventRegion[];
  regionByCode: (code: string) => EventRegion | undefined;
}

/**
 * 我省, 该市, 全县: the place that a text calls its own, or told of just before. The nearest place of that level told
 * before is meant, or the one a told place lies in; at the beginning of a text its publisher's.
 */
export function placesMeant(text: FoldedText, { regions, home, regionByCode }: Setting): RegionMention[] {
  const found: RegionMention[] = [];
  let homeCodes: string[] | undefined;
  let told = 0;
  for (const match of text.folded.matchAll(HERE)) {
    // 这座城市 is 该市.
    const { who = '该', unit = '市' } = match.groups!;
    const span = { start: match.index, end: match.index + match[0].length };
    while (told < regions.length && regions[told]!.end <= span.start) told++;
    const levels = LEVELS[unit]!;
    const before = regions
      .slice(Math.max(0, told - REACH), told)
      .reverse()
      .map((r) => r.code);
    const after = who === '该' ? [] : regions.slice(told, told + REACH).map((r) => r.code);
    homeCodes ??= home().map((r) => r.code);
    const region = nearest([...before, ...homeCodes, ...after], levels, regionByCode);
    const unknown = who === '该' || !/[省市]/.test(unit) ? undefined : nowhere(unit);
    const meant = region ?? unknown;
    if (meant) found.push(mention(text, span, meant));
  }
  return found;
}

/** 我省 in an article that names no place of its own: the word stands for it. */
function nowhere(unit: string): EventRegion {
  return { code: '', name: unit, level: LEVELS[unit]![0]! };
}

/** How many places before and after are looked at. */
const REACH = 12;

/** The first of the codes that is of a level, or lies in a division of it: 140105 lies in 140100 and 140000. */
function nearest(
  codes: readonly string[],
  levels: readonly RegionLevel[],
  regionByCode: Setting['regionByCode'],
): EventRegion | undefined {
  for (const code of codes) {
    for (const step of [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]) {
      const region = regionByCode(step);
      if (
        region &&
        levels.includes(region.level) &&
        (region.level !== 'province' || levels.length === 1 || MUNICIPALITY.test(region.code)) &&
        !SPECIAL.test(region.code)
      )
        return region;
    }
  }
  return undefined;
}

/** 香港, 澳门: regions that nobody calls 省 or 市. */
const SPECIAL = /^8[12]0000$/;

/** 北京, 天津, 上海, 重庆: cities that are provinces. */
const MUNICIPALITY = /^(?:11|12|31|50)0000$/;

function mention(text: FoldedText, { start, end }: Span, { code, name, level }: EventRegion): RegionMention {
  return { start, end, text: text.raw.slice(start, end), code, name, level, rule: 'region/here' };
}
