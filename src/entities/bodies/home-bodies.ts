import type { BodyMention } from '../../model/mention.ts';
import { type BareName, bareNames } from './bare-names.ts';
import { mentionAt, type Reading } from './context.ts';
import { type Home, homeOf, OWN_PLACES, type OwnPlace } from './home.ts';
import { isTrap } from './traps.ts';
import { rank } from './validity.ts';
import { canBeginWord } from './words.ts';

/** Words in front that give the name to somebody else: 内地海关, 各教育局, 最高法院, 上海关闭. */
const OTHERS_BEFORE = /[各地级外本国县市区省州陆上最该总副非]$/;
/** A government speaks or decides; 政府部门, 政府开支 and 政府楼宇 are no mention of it. */
const GOVERNMENT_ACTS =
  /^(?:发言人|今日|今天|昨日|昨天|日前|近日|正式|已|将|会|拟)?(?:发言人|宣布|公布|发布|表示|刊宪|推出|决定|提出|建议|计划|委任|批准)/;
const NAMES_A_PLACE = /香港|澳门|台湾|本港|本澳|台当局/;
/** The longest bare name looked for at the end of another body's, in characters. */
const LONGEST = 12;
const OPENING = /[“「『"]/;
const CLOSING = /[”」』"]/;
/** The government of either special region, in front of one of its bodies. */
const SAR = '特区政府';
/** Hong Kong's, where nothing tells. */
const SAR_CODES = ['810000', '820000'];

/**
 * Bodies of Hong Kong, Macao and Taiwan under names that bodies elsewhere bear too: behind their place (香港特区政府教育局, 台湾“经济部”),
 * repeated (警方 behind 香港警方), or alone where the article is at home there. `bodies` are sorted and do not overlap.
 */
export function readHomeBodies(reading: Reading, bodies: readonly BodyMention[]): BodyMention[] {
  const { folded, lexicon, publisherPlaces } = reading;
  const isOwn = ({ code }: OwnPlace) =>
    publisherPlaces.includes(code) || bodies.some(({ region }) => region === code);
  if (!NAMES_A_PLACE.test(folded) && !OWN_PLACES.some(isOwn)) return [];
  const names = bareNames(lexicon);
  const home = homeOf(reading, bodies, names);
  const mentions: BodyMention[] = [];
  /** The code of the place (empty for the mainland and abroad) that a bare name was used of last. */
  const last = new Map<string, string>();
  let next = 0;
  for (let at = 0; at + 1 < folded.length; at++) {
    for (; next < bodies.length && bodies[next]!.end <= at; next++)
      remember(last, names, bodies[next]!, folded);
    const name = names.get(folded.slice(at, at + 2))?.find(({ word }) => folded.startsWith(word, at));
    const mention = name && mentionOf(reading, name, at, home, last);
    if (!mention || isInside(mention, bodies[next])) continue;
    mentions.push(mention);
    last.set(name.word, mention.region ?? '');
    at = mention.end - 1;
  }
  return mentions;
}

/** Whether a longer name takes the place: 海关总署, 福田教育局. */
function isInside({ start, end }: BodyMention, body: BodyMention | undefined): boolean {
  return body !== undefined && body.start < end && body.end - body.start > end - start;
}

/** Notes which bare names end the words or the name of a body: 教育局 of 深圳市教育局 is the mainland's from here on. */
function remember(
  last: Map<string, string>,
  names: ReturnType<typeof bareNames>,
  body: BodyMention,
  folded: string,
): void {
  for (const called of [folded.slice(body.start, body.end), body.name]) {
    for (let from = Math.max(0, called.length - LONGEST); from + 1 < called.length; from++) {
      const word = called.slice(from);
      const found = names.get(word.slice(0, 2))?.find((name) => name.word === word);
      if (found && (from > 0 || !found.isShared)) last.set(word, placeOf(found, body));
    }
  }
}

function placeOf({ rows }: BareName, { name, region }: BodyMention): string {
  if (region !== null && rows.has(region)) return region;
  return [...rows].find(([, bodies]) => bodies.some((row) => row.name === name))?.[0] ?? '';
}

function mentionOf(
  reading: Reading,
  name: BareName,
  at: number,
  home: Home | null,
  last: ReadonlyMap<string, string>,
): BodyMention | undefined {
  const { folded, month } = reading;
  const end = at + name.word.length;
  const prefix = prefixBefore(folded, at, name, [home?.code, last.get(SAR), ...SAR_CODES]);
  const code =
    prefix?.code ?? (standsAlone(folded, at, name.word) ? placeAlone(name, home, last) : undefined);
  const rows = code === undefined ? undefined : name.rows.get(code);
  if (!rows || isTrap(folded, at, end)) return undefined;
  const ranked = rank(rows, name.word, month);
  if (ranked.length === 0) return undefined;
  const { level, region } = ranked[0]!;
  const names = ranked.map(({ name, from, until }) => ({ name, from, until }));
  const stop = prefix?.isQuoted && CLOSING.test(folded[end] ?? '') ? end + 1 : end;
  return mentionAt(reading, prefix?.start ?? at, stop, {
    names,
    level,
    region,
    form: prefix ? 'name' : 'organ',
    rule: prefix ? 'body/own-place' : 'body/home-place',
  });
}

/** The place that stands right in front, also with the name in quotes: 台湾“经济部”. `governments`: whose 特区政府 can be meant, best first. */
function prefixBefore(
  folded: string,
  at: number,
  { rows }: BareName,
  governments: readonly (string | undefined)[],
): { code: string; start: number; isQuoted: boolean } | undefined {
  const isQuoted = OPENING.test(folded[at - 1] ?? '');
  const stop = isQuoted ? at - 1 : at;
  for (const { code, prefixes } of OWN_PLACES) {
    if (!rows.has(code)) continue;
    const prefix = prefixes.find((words) => folded.endsWith(words, stop));
    const start = stop - (prefix?.length ?? 0);
    if (prefix && (prefix.length > 1 || canBeginWord(folded, start))) return { code, start, isQuoted };
  }
  if (!folded.endsWith(SAR, stop)) return undefined;
  const code = governments.find((place) => place !== undefined && rows.has(place));
  return code === undefined ? undefined : { code, start: stop - SAR.length, isQuoted };
}

function standsAlone(folded: string, at: number, word: string): boolean {
  if (word === '政府' && !GOVERNMENT_ACTS.test(folded.slice(at + 2, at + 10))) return false;
  if (OTHERS_BEFORE.test(folded.slice(Math.max(0, at - 1), at))) return false;
  return word.length > 2 || canBeginWord(folded, at);
}

/** The place of a bare name: that of the body called so last, else the article's home. */
function placeAlone(
  { word, rows, isShared }: BareName,
  home: Home | null,
  last: ReadonlyMap<string, string>,
): string | undefined {
  if (isShared && !home?.isOwnVoice) return undefined;
  return last.get(word) ?? (home && rows.has(home.code) ? home.code : undefined);
}
