import type { BodyMention } from '../../model/mention.ts';
import { type Found, mentionAt, namesAt, type Reading } from './context.ts';
import { namesOfOrgan } from './local.ts';
import { canBeginWord } from './words.ts';

/** What joins the members of a list: 上海市发改委、经信委和住建委. */
const JOINT = /^(?:[、，,]|和|与|及|以及|会同|联合|\s)$/;
/** Organ words too general to refer back by themselves. */
const GENERAL = new Set(['政府', '委员会', '人民政府', '管理局', '海关', '总工会', '党委', '人大']);
/** How many earlier bodies a short form may refer back to. */
const REACH = 40;
/** Organs that act without being named further: who they are stays open. */
const OPEN: ReadonlyMap<string, string> = new Map([
  ['警方', '公安机关'],
  ['公安机关', '公安机关'],
  ['检方', '检察机关'],
  ['检察机关', '检察机关'],
]);
const OPEN_WORD = /警方|公安机关|检方|检察机关/g;
const NOT_OPEN_BEFORE = /[各地级外本国县市区省州]$|当地$/;

/**
 * Organ words without a place that repeat a body named before (昌吉州发展改革委 … 发改委) or stand in a list behind one
 * (上海市发改委、经信委). `bodies` are sorted and do not overlap; a national short form among them gives way to a nearer local body.
 */
export function readShortForms(reading: Reading, bodies: readonly BodyMention[]): BodyMention[] {
  const { organs, folded } = reading;
  const mentions: BodyMention[] = [];
  let next = 0;
  for (const { start, end } of organs) {
    while (next < bodies.length && bodies[next]!.start < start) next++;
    const before = later(bodies[next - 1], mentions[mentions.length - 1]);
    if (before && before.end > start) continue;
    const own = bodies[next];
    const taken = own && own.start < end;
    if (taken && (own.start !== start || own.end !== end || own.form !== 'name')) continue;
    if (GENERAL.has(folded.slice(start, end)) || !canBeginWord(folded, start)) continue;
    const mention =
      inList(reading, before, start) ??
      repeated(reading, bodies.slice(Math.max(0, next - REACH), next), start);
    if (mention && (!taken || mention.end === own.end)) mentions.push(mention);
  }
  return mentions;
}

function later(a: BodyMention | undefined, b: BodyMention | undefined): BodyMention | undefined {
  return a && b ? (b.start >= a.start ? b : a) : (a ?? b);
}

/** 经信委 behind 上海市发改委、: the place carries on. */
function inList(reading: Reading, before: BodyMention | undefined, start: number): BodyMention | undefined {
  if (!before?.region || before.level === 'national' || before.form === 'anaphor') return undefined;
  if (!JOINT.test(reading.folded.slice(before.end, start))) return undefined;
  const place = reading.places.get(before.region);
  const organs = namesAt(reading, start, 'organ');
  const end = organs[0]?.end;
  if (!place || end === undefined) return undefined;
  const names = namesOfOrgan(reading, { place }, organs, end);
  if (names.length === 0) return undefined;
  return mentionAt(reading, start, end, {
    names,
    level: place.level,
    region: place.code,
    form: 'organ',
    rule: 'body/list',
  });
}

/** 发改委 in an article that has named 昌吉州发展改革委 before and no other 发改委 since. */
function repeated(reading: Reading, earlier: readonly BodyMention[], start: number): BodyMention | undefined {
  const organs = namesAt(reading, start, 'organ');
  const end = organs[0]?.end;
  if (end === undefined) return undefined;
  for (let i = earlier.length - 1; i >= 0; i--) {
    const body = earlier[i]!;
    if (body.form === 'anaphor' || !isOrganOf(reading, body, organs, end)) continue;
    const { names, level, region } = body;
    return mentionAt(reading, start, end, { names, level, region, form: 'organ', rule: 'body/repeated' });
  }
  return undefined;
}

/** Whether a body is what the organ word would name at the body's own place. */
function isOrganOf(
  reading: Reading,
  body: BodyMention,
  organs: readonly Found<'organ'>[],
  end: number,
): boolean {
  const place = body.region === null ? undefined : reading.places.get(body.region);
  if (!place || body.level === 'national') return false;
  return namesOfOrgan(reading, { place }, organs, end).some(({ name }) => name === body.name);
}

/** 警方, 检方 whose place nothing tells. */
export function readOpen(reading: Reading): BodyMention[] {
  const mentions: BodyMention[] = [];
  for (const match of reading.folded.matchAll(OPEN_WORD)) {
    if (NOT_OPEN_BEFORE.test(reading.folded.slice(Math.max(0, match.index - 2), match.index))) continue;
    const names = [{ name: OPEN.get(match[0])!, from: null, until: null }];
    const end = match.index + match[0].length;
    mentions.push(
      mentionAt(reading, match.index, end, {
        names,
        level: 'national',
        region: null,
        form: 'anaphor',
        rule: 'body/open',
      }),
    );
  }
  return mentions;
}
