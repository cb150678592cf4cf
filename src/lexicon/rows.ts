import type { EventType } from '../model/event.ts';
import type { BodyLevel, RegionLevel } from '../model/mention.ts';

/** A body with a name of its own (dictionaries/bodies*.yaml). */
export interface BodyRow {
  /** Full official name, Simplified. */
  name: string;
  aliases: string[];
  /** First month or year of its existence under this name (`2018-03`, `1998`); null where not known. */
  from: string | null;
  /** First month or year in which it no longer existed under this name; null while it exists. */
  until: string | null;
  /** Name of the body that took over, or null. */
  successor: string | null;
  level: BodyLevel;
  /** GB/T 2260 code, or null for national and foreign bodies. */
  region: string | null;
}

/** An administrative division (dictionaries/regions.*). One row per name that a code has had. */
export interface RegionRow {
  /** GB/T 2260 code of six digits. */
  code: string;
  /** Official name: 昌吉回族自治州. */
  name: string;
  /** Short names: 昌吉州, 昌吉. */
  aliases: string[];
  level: RegionLevel;
  from: string | null;
  until: string | null;
  successor: string | null;
}

/** An organ word that makes a body after a place (dictionaries/organs.yaml): 发展和改革委员会, with 发改委 as a short form. */
export interface OrganRow {
  /** Full form as it stands after the place. */
  name: string;
  aliases: string[];
  /** Levels of place that have such an organ; empty for all. */
  levels: RegionLevel[];
  /** Where the full form depends on the level of the place: 工业和信息化厅 at a province, 工业和信息化局 below. */
  nameAt: Partial<Record<RegionLevel, string>>;
  /** Full forms in single places that call the organ otherwise, by GB/T 2260 code. */
  nameIn: Readonly<Record<string, string>>;
  /**
   * The whole name where it is not place + organ: `国家税务总局{place}税务局`. `{place}` is the place's full name (浙江省), `{short}`
   * its short name (四川), `{city}` the city above it; null for place + organ.
   */
  full: string | null;
  /** The whole name in a district of a city, where it differs: `{city}公安局{short}分局`; null where it does not. */
  inDistrict: string | null;
  from: string | null;
  until: string | null;
}

/** What a word that makes an event says about it (dictionaries/triggers.yaml). */
export interface TriggerRow {
  /** The word: 发布, 约谈, 召开. */
  name: string;
  aliases: string[];
  type: EventType;
  /** Event-room hints, such as `noun` (发布会), `document` (takes a document as its object) or `passive`; each is explained in the dictionary. */
  hints: string[];
}

/** A place abroad that an organ can follow (dictionaries/foreign.yaml): 美国, 欧盟, 俄勒冈州, 旧金山. */
export interface PlaceRow {
  name: string;
  aliases: string[];
  /** A country or a union of countries, or a state, province or city of one. */
  kind: 'country' | 'part';
}

/** A plain list of words that rules ask about by its name (dictionaries/words.yaml): media, company suffixes. */
export interface WordsRow {
  list: string;
  names: string[];
}
