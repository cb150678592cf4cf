import type { BodyMention } from '../../model/mention.ts';
import type { BareName, BareNames } from './bare-names.ts';
import type { Reading } from './context.ts';

/** A part of the country whose bodies bear names of their own kind: Hong Kong, Macao, Taiwan. */
export interface OwnPlace {
  /** GB/T 2260 code. */
  code: string;
  /** What stands in front of a body's bare name, longest first: 香港特区政府教育局, 港教育局. */
  prefixes: readonly string[];
  /** Words that tell that a text is about the place. */
  words: RegExp;
  /** The place in a dateline. */
  city: string;
}

export const OWN_PLACES: readonly OwnPlace[] = [
  {
    code: '810000',
    prefixes: [
      '香港特别行政区政府',
      '香港特区政府',
      '香港特别行政区',
      '香港政府',
      '香港特区',
      '香港',
      '本港',
      '港府',
      '港',
    ],
    words: /香港|本港|港府|特首|港人|港岛|九龙|新界/g,
    city: '香港',
  },
  {
    code: '820000',
    prefixes: [
      '澳门特别行政区政府',
      '澳门特区政府',
      '澳门特别行政区',
      '澳门政府',
      '澳门特区',
      '澳门',
      '本澳',
      '澳',
    ],
    words: /澳门|本澳|氹仔|路环/g,
    city: '澳门',
  },
  {
    code: '710000',
    prefixes: ['台湾地区', '台湾当局', '台湾方面', '台当局', '台湾', '台'],
    words: /台湾|全台|台北|新北市|台中市|台南|高雄|民进党|立法院|行政院/g,
    city: '台北',
  },
];

/** Where an article is at home. */
export interface Home {
  code: string;
  /** Whether its writer speaks from there (教育部 is then Taiwan's), not only reports from there. */
  isOwnVoice: boolean;
}

/** Special regions and Taiwan by their code's first two digits; all other places are the mainland's. */
const OWN_PROVINCES = new Set(OWN_PLACES.map(({ code }) => code.slice(0, 2)));
/** How much of an article its script and its dateline are looked for in, in characters. */
const HEAD = 3000;
/** A text in Traditional script has every third character or so in a form of its own; one quoted name in a text does not make it one. */
const TRADITIONAL_SHARE = 0.12;
/** 新华社香港6月30日电, （香港30日讯）, 中新网香港6月30日电. */
const DATELINE = /[社网报台（(]\s?(香港|澳门|台北)\s?(?:\d{1,2}月)?\d{1,2}日?\s?[电讯]/;

/**
 * The place that the article is written in or reported from, or null for the mainland: the place named most, where the publisher's
 * name, the Traditional script or the dateline tell so.
 */
export function homeOf(reading: Reading, bodies: readonly BodyMention[], names: BareNames): Home | null {
  const { folded, publisherPlaces } = reading;
  const published = OWN_PLACES.find(({ code }) => publisherPlaces.includes(code));
  const main = mainPlace(reading, bodies, names);
  if (main === ELSEWHERE) return null;
  if (published && (main ?? published) === published) return { code: published.code, isOwnVoice: true };
  if (!main) return null;
  if (isTraditional(reading)) return { code: main.code, isOwnVoice: true };
  const dateline = DATELINE.exec(folded.slice(0, HEAD))?.[1];
  return dateline === main.city ? { code: main.code, isOwnVoice: false } : null;
}

/** The text is about the mainland. */
const ELSEWHERE = 'elsewhere';

/** Of the special regions and Taiwan the one named most, if any is; unless a province of the mainland or central bodies are named more often. */
function mainPlace(
  reading: Reading,
  bodies: readonly BodyMention[],
  names: BareNames,
): OwnPlace | typeof ELSEWHERE | undefined {
  let main: OwnPlace | undefined;
  let most = 0;
  for (const place of OWN_PLACES) {
    const count = timesNamed(reading, place, bodies, names);
    if (count > most) [main, most] = [place, count];
  }
  const provinces = new Map<string, number>();
  for (const { code } of reading.regions) {
    const province = code.slice(0, 2);
    if (!OWN_PROVINCES.has(province)) provinces.set(province, (provinces.get(province) ?? 0) + 1);
  }
  return Math.max(timesCentral(reading, bodies, names), ...provinces.values()) > most ? ELSEWHERE : main;
}

/** How often a place is named by its words or by bodies that it alone has (食环署; not 特区政府). */
function timesNamed(
  { folded }: Reading,
  { code, words }: OwnPlace,
  bodies: readonly BodyMention[],
  names: BareNames,
): number {
  const telling = bodies.filter(({ region, start, end }) => {
    const called = folded.slice(start, end);
    return region === code && called.search(words) < 0 && (bareName(names, called)?.rows.size ?? 1) === 1;
  });
  return [...folded.matchAll(words)].length + telling.length;
}

/** How often central bodies are named that share their name with none of the special regions or Taiwan. */
function timesCentral({ folded }: Reading, bodies: readonly BodyMention[], names: BareNames): number {
  return bodies.filter(
    ({ level, start, end }) => level === 'national' && !bareName(names, folded.slice(start, end)),
  ).length;
}

function bareName(names: BareNames, word: string): BareName | undefined {
  return names.get(word.slice(0, 2))?.find((name) => name.word === word);
}

function isTraditional({ text }: Reading): boolean {
  const { raw, folded } = text;
  const length = Math.min(raw.length, HEAD);
  let han = 0;
  let changed = 0;
  for (let i = 0; i < length; i++) {
    if (raw[i]! < '\u4e00' || raw[i]! > '\u9fff') continue;
    han++;
    if (raw[i] !== folded[i]) changed++;
  }
  return changed > han * TRADITIONAL_SHARE;
}
