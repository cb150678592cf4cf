import type { OrganRow } from '../../lexicon/rows.ts';
import type { BodyName, RegionLevel } from '../../model/mention.ts';
import { ancestor, cityOf, type Place, type PlaceTable, placeNameInBody } from './places.ts';
import { isInUse, rank } from './validity.ts';

/** The organ's own words at a place: 工业和信息化厅 at a province, 住房和城乡建设管理委员会 in Shanghai. */
function organWords(row: OrganRow, place: Place): string {
  return row.nameIn[place.code] ?? row.nameAt[place.level] ?? row.name;
}

/** The full official name of an organ of a place. */
export function organName(row: OrganRow, place: Place, places: PlaceTable): string {
  const placeName = placeNameInBody(places, place);
  const full = placeName !== place.name && row.inDistrict !== null ? row.inDistrict : row.full;
  if (full === null) return placeName + organWords(row, place);
  return full
    .replace('{place}', place.name)
    .replace('{short}', place.short)
    .replace('{city}', cityOf(places, place.code)?.name ?? '');
}

/**
 * The names that an organ word behind a place can stand for at `month`, best first. Local reforms took years, so a word that
 * is not yet in use is read as it stands rather than refused.
 */
export function organNames(
  rows: readonly OrganRow[],
  surface: string,
  place: Place,
  places: PlaceTable,
  month: string | null,
): BodyName[] {
  const here = rows.filter((row) => row.levels.length === 0 || row.levels.includes(place.level));
  const ranked = rank(here, surface, month);
  const inUse = ranked.filter((row) => isInUse(row, month));
  // A name written in full is meant as written, whatever else the words may abbreviate.
  const ordered = [...inUse, ...ranked.filter((row) => !inUse.includes(row))];
  const names = ordered.map((row) => ({
    name: organName(row, place, places),
    from: row.from,
    until: row.until,
  }));
  if (names.length > 0) return names;
  if (here.length === 0) return [];
  return [{ name: placeNameInBody(places, place) + surface, from: null, until: null }];
}

/** Where a place word of a level (省, 市, 县) points to from a division nearby. */
export function placeOfWord(word: string, near: string, places: PlaceTable): Place | undefined {
  if (word === '市') return cityOf(places, near);
  const level = LEVEL_OF_WORD[word];
  const place = level && ancestor(places, near, level);
  return (
    place && (word === '省' || word === '自治区' ? place : place.name.endsWith(word) ? place : undefined)
  );
}

const LEVEL_OF_WORD: Readonly<Record<string, RegionLevel>> = {
  省: 'province',
  自治区: 'province',
  自治州: 'prefecture',
  自治县: 'county',
  自治旗: 'county',
  州: 'prefecture',
  盟: 'prefecture',
  县: 'county',
  区: 'county',
  旗: 'county',
};
