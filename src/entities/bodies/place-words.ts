import type { BodyMention, RegionLevel } from '../../model/mention.ts';
import { type Found, mentionAt, namesAt, type Reading } from './context.ts';
import { namesOfOrgan, partyCommittee } from './local.ts';
import { placeOfWord } from './organ-name.ts';
import type { PlaceFinder } from './place-finder.ts';
import type { Place } from './places.ts';
import { canBeginWord } from './words.ts';

/** 省, 市, 县 … as a place of its own in front of an organ word, with 该, 本, 我, 全 before it. */
const PLACE_WORD = /(?:[该本我全])?(自治[区州县旗]|省|市|县|区|州|盟|旗|当地)里?$/;
const PARTY = /(?:省|市|县|区|州|盟|旗)委(?![员托派任外培]|屈)/g;
/** Laws speak of 市人民政府 and 县人民政府 anywhere; without a place of their own these are no body. */
const GOVERNMENT = /^(?:人民)?政府$/;
/** How many places back the place of 市教委 is looked for. */
const REACH = 40;

const LEVELS: Readonly<Record<string, RegionLevel>> = {
  自治区: 'province',
  自治州: 'prefecture',
  自治县: 'county',
  自治旗: 'county',
  省: 'province',
  市: 'prefecture',
  州: 'prefecture',
  盟: 'prefecture',
  县: 'county',
  区: 'county',
  旗: 'county',
};

/** 市教委, 省公安厅, 县委办公室, 该市市场监管局: organs whose place the text, or else the publisher, tells. */
export function readPlaceWords(reading: Reading, finder: PlaceFinder): BodyMention[] {
  const { organs, folded } = reading;
  const mentions: BodyMention[] = [];
  for (const { start } of organs) {
    const word = wordBefore(folded, start);
    if (!word || finder.endingAt(start)) continue;
    const mention = organOfWord(reading, finder, word, namesAt(reading, start, 'organ'));
    if (mention) mentions.push(mention);
  }
  return [...mentions, ...readParty(reading, finder), ...readHeadsOfPlaces(reading, finder)];
}

interface PlaceWord {
  word: string;
  start: number;
}

/** The place word that ends at a position, where a word can begin in front of it. */
function wordBefore(folded: string, end: number): PlaceWord | undefined {
  const match = PLACE_WORD.exec(folded.slice(Math.max(0, end - 5), end));
  if (!match) return undefined;
  const start = end - match[0].length;
  // 有关省、自治区人民政府: whichever they are.
  if (/(?:省|自治区|有关)、?$/.test(folded.slice(Math.max(0, start - 4), start))) return undefined;
  // 市委市政府: the committee in front is a word of its own.
  return canBeginWord(folded, start) || /[委府]/.test(folded[start - 1]!)
    ? { word: match[1]!, start }
    : undefined;
}

function organOfWord(
  reading: Reading,
  finder: PlaceFinder,
  { word, start }: PlaceWord,
  organs: readonly Found<'organ'>[],
): BodyMention | undefined {
  const place = placeFor(reading, finder, word, start);
  // 当地政府 may be of any place around.
  if (word === '当地' && (!place || GOVERNMENT.test(reading.folded.slice(organs[0]!.start, organs[0]!.end))))
    return undefined;
  if (
    !place &&
    (LEVELS[word] === 'county' ||
      (!/[省市]/.test(word) && GOVERNMENT.test(reading.folded.slice(organs[0]!.start, organs[0]!.end))))
  )
    return undefined;
  const at = place ?? nowhere(word);
  for (const end of new Set(organs.map((organ) => organ.end))) {
    const names = namesOfOrgan(reading, { place: at }, organs, end);
    if (names.length === 0) continue;
    return mentionAt(reading, start, end, {
      names,
      level: at.level,
      region: place?.code ?? null,
      form: 'organ',
      rule: 'body/context-place',
    });
  }
  return undefined;
}

/** A place that the article never names: the word stands for it (市教育委员会). */
function nowhere(word: string): Place {
  return { code: '', name: word, short: word, level: LEVELS[word]! };
}

/** The division that 省, 市, 县 … stand for at a position: the nearest named before, else the publisher's, else the first named behind. */
export function placeFor(
  reading: Reading,
  finder: PlaceFinder,
  word: string,
  position: number,
): Place | undefined {
  const { places } = reading;
  if (word === '当地') return finder.before(position)?.place;
  for (let at = finder.before(position), i = 0; at && i < REACH; at = finder.before(at.start), i++) {
    const place = placeOfWord(word, at.place.code, places);
    if (place) return place;
  }
  for (const code of reading.publisherPlaces) {
    const place = placeOfWord(word, code, places);
    if (place) return place;
  }
  for (const { place: near } of finder.within({ start: position, end: reading.folded.length }, REACH)) {
    const place = placeOfWord(word, near.code, places);
    if (place) return place;
  }
  return undefined;
}

/** 市长张某在发布会上鞠躬, 省长王某要求…: the head of a government, whose place the text has told. */
const HEAD_OF_PLACE =
  /(?<![\u4e00-\u9fff])(?<word>省|市|县|区)长(?=(?:[\u4e00-\u9fff]{2,4}?)??(?:[\d今昨]|在[^，。；]{2,14}会|表示|指出|强调|透露|介绍|要求|宣布|回应|坦言|解释|提出|说|称|主持|率|承认|带队|带着|带领|率领|亲自|出面|到场))/g;

function readHeadsOfPlaces(reading: Reading, finder: PlaceFinder): BodyMention[] {
  const mentions: BodyMention[] = [];
  for (const match of reading.folded.matchAll(HEAD_OF_PLACE)) {
    const place = placeFor(reading, finder, match.groups!.word!, match.index);
    if (!place) continue;
    const names = [{ name: `${place.name}人民政府`, from: null, until: null }];
    const { level, code } = place;
    const facts = { names, level, region: code, form: 'organ', rule: 'body/head' } as const;
    mentions.push(mentionAt(reading, match.index, match.index + 2, facts));
  }
  return mentions;
}

/** 省委, 市委 without their place. */
function readParty(reading: Reading, finder: PlaceFinder): BodyMention[] {
  const mentions: BodyMention[] = [];
  for (const match of reading.folded.matchAll(PARTY)) {
    const end = match.index + match[0].length;
    const word = wordBefore(reading.folded, end - 1);
    if (!word || finder.endingAt(end - 1)) continue;
    const place = placeFor(reading, finder, word.word, word.start);
    if (!place) continue;
    const names = [{ name: partyCommittee(place.name), from: null, until: null }];
    mentions.push(
      mentionAt(reading, word.start, end, {
        names,
        level: place.level,
        region: place.code,
        form: 'organ',
        rule: 'body/context-place',
      }),
    );
  }
  return mentions;
}
