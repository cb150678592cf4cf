import type { BodyMention, RegionMention } from '../../model/mention.ts';
import { mentionAt, namesAt, type Reading } from './context.ts';
import { officeOf } from './departments.ts';
import { namesOfOrgan } from './local.ts';
import { placeNameInBody } from './places.ts';
import { isNameRun } from './words.ts';

/** Between two places of a list. */
const JOINT = /^(?:、|和|与|及|以及)$/;
/** 两省, 三地, 等四市, 两级 between the last place and the organ that all have; a 的 alone does it too. */
const COUNT =
  /^(?:(?:等)?(?:[两二三四五六七八九十\d]{1,2}个?)(?:省区市|省市|省份|城市|[省市县区地州级])的?|的)/;
/** 文旅部门: the office of each place for a field. */
const DEPARTMENT = /^(?<field>[\u4e00-\u9fff]{2,6})部门/;

/** Places before one organ word that belongs to each of them: 广东、江西、甘肃烟草专卖局, 浙江、江苏两省高院. */
export function readSharedOrgans(reading: Reading, bodies: readonly BodyMention[]): BodyMention[] {
  const { regions } = reading;
  const byStart = new Map(bodies.map((body) => [body.start, body]));
  const isTaken = (place: RegionMention) => bodies.some((b) => b.start <= place.start && b.end > place.end);
  const mentions: BodyMention[] = [];
  for (let i = 1; i < regions.length; i++) {
    const last = regions[i]!;
    if (!isJoint(reading, regions[i - 1]!, last)) continue;
    const organ = organBehind(reading, last, byStart.get(last.start));
    if (organ === undefined) continue;
    if (!byStart.has(last.start)) push(mentions, bodyOf(reading, last, organ, organ.end));
    for (let at = i - 1; at >= 0 && isJoint(reading, regions[at]!, regions[at + 1]!); at--) {
      const place = regions[at]!;
      if (byStart.has(place.start) || isTaken(place)) break;
      push(mentions, bodyOf(reading, place, organ, place.end));
    }
  }
  return mentions;
}

function isJoint({ folded }: Reading, left: RegionMention, right: RegionMention): boolean {
  return JOINT.test(folded.slice(left.end, right.start));
}

interface Organ {
  start: number;
  end: number;
  /** The field of 文旅部门; absent where the organ is named. */
  field?: string;
}

/** The organ word behind the last place: that of the body found there, or one behind 两省. */
function organBehind(
  reading: Reading,
  place: RegionMention,
  body: BodyMention | undefined,
): Organ | undefined {
  if (body) return body.form === 'place-organ' ? { start: place.end, end: body.end } : undefined;
  const count = COUNT.exec(reading.folded.slice(place.end, place.end + 8))?.[0];
  if (count === undefined) return undefined;
  const start = place.end + count.length;
  const end = namesAt(reading, start, 'organ')[0]?.end;
  if (end !== undefined) return { start, end };
  const department = DEPARTMENT.exec(reading.folded.slice(start, start + 8));
  const field = department?.groups?.field;
  if (!department || !field || !isNameRun(field)) return undefined;
  return { start, end: start + department[0].length, field };
}

/** The organ of one of the places, over its own characters in the text. */
function bodyOf(
  reading: Reading,
  { start, code }: RegionMention,
  organ: Organ,
  end: number,
): BodyMention | undefined {
  const place = reading.places.get(code);
  if (!place) return undefined;
  const organs = namesAt(reading, organ.start, 'organ').filter((found) => found.end === organ.end);
  const words = reading.folded.slice(organ.start, organ.end);
  const office = organ.field ? officeOf(reading, organ.field, place) : null;
  if (organ.field && !office) return undefined;
  const names =
    office ??
    (organs.length > 0
      ? namesOfOrgan(reading, { place }, organs, organ.end)
      : [{ name: placeNameInBody(reading.places, place) + words, from: null, until: null }]);
  if (names.length === 0) return undefined;
  return mentionAt(reading, start, end, {
    names,
    level: place.level,
    region: code,
    form: 'place-organ',
    rule: 'body/shared-organ',
  });
}

function push(mentions: BodyMention[], mention: BodyMention | undefined): void {
  if (mention) mentions.push(mention);
}
