import type { Lexicon } from '../lexicon/index.ts';
import { lowerBound } from '../model/span.ts';
import type { RegionEvidence, RegionSurface } from './region-surfaces.ts';

/** Words that only an authority of the place before them can be: 海淀法院. */
const AUTHORITY =
  /^(?:人民政府|人民法院|人民检察院|政府|人大|政协|法院|检察院|公安|警方|当局|行署|管委会|[省市县区州旗]委|[省市县区州旗]政府)/;
/** What may follow a short place name that is a word too, for it to be a place: 天津和平、河西. */
const BOUNDARY = /^(?:$|[\s，。、；：！？“”（）()《》,.;:!?/\-—的等与和及至在将于已均地])/;
/** Streets that bear a place's name; 路演 and 街头 are no streets. */
const STREET = /^(?:路(?![演透径线网政况桥由])|街(?![头区景拍坊])|大街|大道(?!理)|胡同|牌坊|话(?!题))/;
/** Towns and villages that bear a place's name; 乡村 and 村镇 are no names. */
const TOWNSHIP = /^(?:镇(?![压长])|乡(?![村镇])|村(?![镇民委级里庄落干])|街道|社区)/;
/** Lakes, rivers, mountains, bridges that bear a place's name: 鄱阳湖. */
const FEATURE =
  /^(?:湖(?![北南州])|河(?![北南西东道长])|江(?![苏西南北])|山(?![东西区火])|[岛岭峡]|水库|大桥)/;
/** A company's or school's word that goes on to mean a trade or its people: 银行业, 大学生. */
const TRADE = /^(?:业|间|卡|监|保|生|城)/;
/** Divisions named like any town quarter. */
const GENERIC =
  /^(?:[城郊矿市新东西南北中]区|市郊区|[新老]城区|[东西南北中]市区|城[中东西南北]区|市[中南北]区|新市区|特区|港口区)$/;
const BARE_QUARTER = /^(?:[城郊矿市新东西南北中]区|新城区|老城区|特区)$/;

const isHan = (char: string | undefined) => char !== undefined && /\p{Script=Han}/u.test(char);

/** Whether the last character of an official name belongs to the next word: 北京|市场, 四川|省会, 大连|区块. */
export function isCutShort(surface: RegionSurface, folded: string): boolean {
  const last = folded[surface.end - 1]!;
  const after = folded.slice(surface.end, surface.end + 2);
  if (last === '省') return /^会(?!议)/.test(after);
  if (last === '市') return /^(?:场|值|盈|面(?![向对临貌积])|民(?![族政办航间主]))/.test(after);
  return last === '区' && /^[域块间别]/.test(after);
}

/** 县水利局|会同|县公安局: behind another body 会同 joins, it is no county. */
export function isJoining(folded: string, start: number): boolean {
  return folded.startsWith('会同', start) && /[局委部厅院府办会队所处行社]/.test(folded[start - 1] ?? '');
}

/** Whether an authority's word follows, so that even a name that is a word means the place: 公安县人民政府, 和平法院. */
export function isBeforeAuthority(end: number, evidence: RegionEvidence, folded: string): boolean {
  return evidence.organStarts.has(end) || AUTHORITY.test(folded.slice(end, end + 6));
}

/** Whether a short name is part of the name of a street, a town, a company, a newspaper or a school. */
export function isPartOfName(end: number, folded: string, lexicon: Lexicon): boolean {
  const after = folded.slice(end, end + 3);
  if (STREET.test(after) || TOWNSHIP.test(after)) return true;
  const suffixes = lexicon.words('after-place');
  for (let length = 2; length <= 5; length++) {
    if (suffixes.has(folded.slice(end, end + length)))
      return !TRADE.test(folded.slice(end + length, end + length + 1));
  }
  return false;
}

/** Whether a short name is that of a lake, a river, a mountain. */
export const isFeature = (end: number, folded: string) => FEATURE.test(folded.slice(end, end + 2));

/** Whether a word of another kind begins or ends within the surface and reaches beyond it: 江南|通报 holds no 南通. */
export function isCrossed({ start, end }: RegionSurface, { others, longestOther }: RegionEvidence): boolean {
  const first = lowerBound(others, (word) => word.start <= start - longestOther);
  for (let at = first; at < others.length && others[at]!.start < end; at++) {
    const word = others[at]!;
    if (word.start < start && word.end > start && word.end < end) return true;
    if (word.start > start && word.end > end) return true;
  }
  return false;
}

export const isBoundary = (end: number, folded: string) => BOUNDARY.test(folded.slice(end, end + 1));
export const isGeneric = (surface: RegionSurface) => GENERIC.test(surface.text);
export const isBareQuarter = (surface: RegionSurface) => BARE_QUARTER.test(surface.text);

/** Official names of two characters (和县, 新县) are found in other words as well: 市和|县级, 新|县城. */
export function isLooseShortCounty(surface: RegionSurface, folded: string): boolean {
  if (surface.end - surface.start > 2 || surface.fullRows.length === 0) return false;
  return (
    isHan(folded[surface.start - 1]) ||
    /^[级域委长城乡市区镇内外]/.test(folded.slice(surface.end, surface.end + 1))
  );
}
