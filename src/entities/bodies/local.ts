import type { BodyMention, BodyName } from '../../model/mention.ts';
import { type Found, longestAt, mentionAt, namesAt, type Reading } from './context.ts';
import { organNames } from './organ-name.ts';
import type { PlaceFinder, PlaceSpan } from './place-finder.ts';
import { isTrap } from './traps.ts';

/** What makes an organ word behind a place part of another word (政府采购, 人大代表, 法院路). */
const ORGAN_TRAPS: ReadonlyMap<string, RegExp> = new Map([
  [
    '政府',
    /^(?:采购|网站?(?!公布|公开|消息|发布)|部门|性|债|基金|投资|补贴|补助|会议(?!审议|决定|通过|强调|指出)|大院)/,
  ],
  ['人大', /^(?:代表|附中|校友|毕业|会议室)/],
  ['政协', /^委员(?!会)/],
  ['海关', /^(?:路|大楼)/],
  ['法院', /^路/],
  [
    '公安',
    /^(?:系统|战线|英模|大学|学院|干警|民警|警察|队伍|工作|[部局厅处科]|分局|备案|网(?!络)|交管|边防|消防|执法|检查站|院校|改革|信息化|在线)/,
  ],
  ['交警', /^(?:系统|部门|大队|中队|队员|同志|叔叔|[队岗亭])/],
]);

/** Organs of places: 昌吉回族自治州发展和改革委员会, 青海省工信厅, 深圳银保监局, 河北省委. */
export function readLocal(reading: Reading, finder: PlaceFinder): BodyMention[] {
  const { organs } = reading;
  const mentions: BodyMention[] = [];
  for (const { start } of organs) {
    const at = finder.endingAt(sessionStart(reading.folded, start));
    // 公安交警管的是路面: the police, not the county of that name.
    if (at && reading.folded.slice(at.start, at.end) === '公安') continue;
    const mention = at && organOf(reading, at, namesAt(reading, start, 'organ'));
    if (mention) mentions.push(mention);
  }
  return [...mentions, ...readPartyCommittees(reading)];
}

/** 第十四届, 十届 between a place and its congress. */
const SESSION = /第?[一二三四五六七八九十百\d]{1,4}届$/;

/** Where the name goes on before an organ: in front of the number of its session, else at the organ itself. */
function sessionStart(folded: string, organ: number): number {
  if (folded[organ - 1] !== '届') return organ;
  return organ - (SESSION.exec(folded.slice(Math.max(0, organ - 6), organ))?.[0].length ?? 0);
}

/** The body that a place and the longest fitting organ word behind it make. */
export function organOf(
  reading: Reading,
  at: PlaceSpan,
  organs: readonly Found<'organ'>[],
): BodyMention | undefined {
  for (const end of new Set(organs.map((organ) => organ.end))) {
    const names = namesOfOrgan(reading, at, organs, end);
    if (names.length === 0) continue;
    const { level, code } = at.place;
    return mentionAt(reading, at.start, end, {
      names,
      level,
      region: code,
      form: 'place-organ',
      rule: 'body/place-organ',
    });
  }
  return undefined;
}

export function namesOfOrgan(
  { folded, places, month }: Reading,
  { place }: Pick<PlaceSpan, 'place'>,
  organs: readonly Found<'organ'>[],
  end: number,
): BodyName[] {
  const same = organs.filter((organ) => organ.end === end);
  const { start } = same[0]!;
  const surface = folded.slice(start, end);
  if (
    ORGAN_TRAPS.get(surface)?.test(folded.slice(end, end + 8)) ||
    isTrap(folded, start, end, { hasPlace: true })
  )
    return [];
  return organNames(
    same.map(({ entry }) => entry.row),
    surface,
    place,
    places,
    month,
  );
}

/** A 委 that stands alone behind the place word: 省委, 市委; not 市委员会, 委托, 委派. */
const PARTY_TAIL = /^委(?![员托派任外培]|屈)/;
const PLACE_WORD = /[省市县区州盟旗]$/;

/** 河北省委, 杭州市委: the party committee of a place. */
function readPartyCommittees(reading: Reading): BodyMention[] {
  const { folded, regions, places } = reading;
  return regions.flatMap(({ start, end, code }) => {
    const place = places.get(code);
    if (!place || !PLACE_WORD.test(folded.slice(start, end))) return [];
    if (!PARTY_TAIL.test(folded.slice(end, end + 2)) || longestAt(reading, end, 'organ').length > 0)
      return [];
    const names = [{ name: partyCommittee(place.name), from: null, until: null }];
    const from = folded.startsWith('中共', start - 2) ? start - 2 : start;
    return [
      mentionAt(reading, from, end + 1, {
        names,
        level: place.level,
        region: code,
        form: 'place-organ',
        rule: 'body/party-committee',
      }),
    ];
  });
}

export function partyCommittee(place: string): string {
  return `中国共产党${place}委员会`;
}
