import { divisionOf } from '../../lexicon/divisions.ts';
import type { Lexicon } from '../../lexicon/index.ts';
import type { RegionLevel } from '../../model/mention.ts';

/** What names of bodies need to know of a division. */
export interface Place {
  code: string;
  /** Full name: 四川省. */
  name: string;
  /** Name without the word for its kind: 四川; it stands in 四川监管局. */
  short: string;
  level: RegionLevel;
}

/** Divisions by code, each made when it is first asked for: of thousands, an article names a few. */
export interface PlaceTable {
  get(code: string): Place | undefined;
}

const tables = new WeakMap<Lexicon, PlaceTable>();

/** The divisions of a lexicon by code, each under the name it has today or had last. */
export function placeTable(lexicon: Lexicon): PlaceTable {
  const known = tables.get(lexicon);
  if (known) return known;
  const places = new Map<string, Place | undefined>();
  const table = {
    get(code: string): Place | undefined {
      if (places.has(code)) return places.get(code);
      const row = divisionOf(lexicon, code);
      const place = row && {
        code,
        name: row.name,
        short: shortName(row.name, row.aliases, row.level),
        level: row.level,
      };
      places.set(code, place);
      return place;
    },
  };
  tables.set(lexicon, table);
  return table;
}

function shortName(name: string, aliases: readonly string[], level: RegionLevel): string {
  const shortest = [...aliases].sort((a, b) => a.length - b.length)[0];
  if (shortest && (level !== 'county' || shortest.length >= 2)) return shortest;
  return name.length > 2 ? name.replace(/[省市县区盟]$/, '') : name;
}

/** The division of a level that a code lies in (itself included), or undefined. */
export function ancestor(places: PlaceTable, code: string, level: RegionLevel): Place | undefined {
  const length = level === 'province' ? 2 : level === 'prefecture' ? 4 : 6;
  const place = places.get(code.slice(0, length).padEnd(6, '0'));
  return place?.level === level ? place : undefined;
}

/** The four municipalities: provinces in rank, cities in name. */
export function isMunicipality(code: string): boolean {
  return /^(?:11|12|31|50)0000$/.test(code);
}

/** The city that a code belongs to or is: a municipality, a prefecture-level city, or a county-level city. */
export function cityOf(places: PlaceTable, code: string): Place | undefined {
  const province = ancestor(places, code, 'province');
  if (province && isMunicipality(province.code)) return province;
  const prefecture = ancestor(places, code, 'prefecture');
  const self = places.get(code);
  if (self?.level === 'county' && self.name.endsWith('市')) return self;
  return prefecture?.name.endsWith('市') ? prefecture : undefined;
}

/** A division as its organs put it in their names: a district behind its city (深圳市南山区), any other alone. */
export function placeNameInBody(places: PlaceTable, place: Place): string {
  const isDistrict = place.level === 'county' && /(?<!地|林|特|矿)区$/.test(place.name);
  const city = isDistrict ? cityOf(places, place.code) : undefined;
  return city && city.code !== place.code ? city.name + place.name : place.name;
}
