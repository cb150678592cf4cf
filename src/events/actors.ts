import type { EventBody } from '../model/event.ts';
import type { BodyMention, RegionMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { anyOf } from '../text/patterns.ts';
import { countedGroups } from './counted.ts';
import { isPredicate } from './predicates.ts';
import { clauseAt, type Reading, type Sentence, type Trigger } from './reading.ts';
import { type Role, roleOf } from './roles.ts';
import { isEmptySlot } from './slot.ts';

/** Bodies that act together: one body, or a list (人民银行、中央网信办；浙江省税务局、上海市税务局). */
export interface ActorGroup extends Span {
  bodies: EventBody[];
  mentions: BodyMention[];
  /** `place`: a bare place that acts for its government. */
  kind: 'body' | 'place';
  /** subject · by (被X, 由X, 经X) · other (向X, 到X: not acting). */
  role: Role;
  rule: string;
}

/** What may stand between two bodies of a list. */
const JOINT =
  /^(?:\s*(?:、|和|与|及|以及|会同|联合|联同|偕同|携手|连同|协同|拉上|邀上|叫上|同|,|，|／|\/)\s*|[\s　]+)(?:原)?$/;
export function toEventBody(mention: BodyMention): EventBody {
  const { name, text, start, end, level, region } = mention;
  return { name, text, start, end, level, region };
}

/** The groups of a sentence that can act, in order. */
export function actorGroups(reading: Reading, sentence: Sentence): ActorGroup[] {
  const named = [...bodyGroups(reading, sentence), ...placeGroups(reading, sentence)];
  const counted = countedGroups(reading, sentence, named, (earlier) => bodyGroups(reading, earlier));
  return [...named, ...counted].sort((a, b) => a.start - b.start);
}

function bodyGroups(reading: Reading, sentence: Sentence): ActorGroup[] {
  const { folded } = reading.text;
  const groups: ActorGroup[] = [];
  let current: ActorGroup | undefined;
  for (const mention of sentence.bodies) {
    const between = current ? folded.slice(current.end, mention.start) : '';
    // 沪深交易所 is several bodies in one word.
    const isSameWord = between === '' && mention.rule === 'body/collective';
    if (current && mention.text !== '后者' && (JOINT.test(between) || isSameWord)) {
      current.end = mention.end;
      add(current, mention);
      // 获甲部、乙部批准: what stands behind the whole list tells that they granted it.
      if (current.role !== 'by' && current.mentions.every((m) => !isCollective(m) && !isFormer(m))) {
        const ahead = folded.slice(Math.max(sentence.start, current.start - 8), current.start);
        if (roleOf(ahead, wordsBehind(folded, sentence, mention.end)) === 'by') current.role = 'by';
      }
      continue;
    }
    // （金融委） and （以下简称“银保监会”） name the body once more.
    if (
      current &&
      /^[\s]*[（(](?:以下|下)?(?:简称|称)?[为：:“"「『]*$/.test(between) &&
      sameName(current, mention)
    ) {
      current.end = mention.end;
      continue;
    }
    // 某某不服上诉　福州中院一审判死: a wide blank sets one item of a list of headlines off from the next.
    const isOpening = reading.text.raw[mention.start - 1] === '\u3000';
    const before = isOpening ? '' : folded.slice(Math.max(sentence.start, mention.start - 8), mention.start);
    const after = wordsBehind(folded, sentence, mention.end);
    const inList =
      current?.role === 'other' && mention.start - current.end <= 14 && /[及和与、]\s*$/.test(before);
    const role = isCollective(mention) || isFormer(mention) || inList ? 'other' : roleOf(before, after);
    current = {
      start: mention.start,
      end: mention.end,
      bodies: [],
      mentions: [],
      kind: 'body',
      role,
      rule: mention.rule,
    };
    add(current, mention);
    groups.push(current);
  }
  return groups;
}

/** What stands behind a body, without a bracket that names it once more: 市场监管总局（标准委）批准. */
function wordsBehind(folded: string, sentence: Sentence, end: number): string {
  return folded
    .slice(end, Math.min(sentence.end, end + 60))
    .replace(/^\s?[（(][^（()）]{1,16}[）)]\s?/, '')
    .slice(0, 48);
}

/** 海南省各级卫生部门, 国务院环境保护主管部门: many bodies at once, or whichever body has the field, are nobody in particular. */
function isCollective({ text, rule, name }: BodyMention): boolean {
  return (
    /各级|各地|各[省市县区]/.test(text) ||
    (rule === 'body/department' && /(?:主管|行政|管理|监督|监管|执法)(?:部门|机构)$/.test(name))
  );
}

/** 美国前财政部长: who held an office once. */
function isFormer({ rule, text }: BodyMention): boolean {
  return rule.startsWith('body/foreign') && /^.{1,6}前[^沿线]/.test(text);
}

function sameName(group: ActorGroup, mention: BodyMention): boolean {
  return (
    group.mentions.at(-1)?.name === mention.name ||
    mention.names.some((n) => group.mentions.some((m) => m.name === n.name))
  );
}

function add(group: ActorGroup, mention: BodyMention): void {
  group.mentions.push(mention);
  if (!group.bodies.some((b) => b.name === mention.name)) group.bodies.push(toEventBody(mention));
}

/** 等地, 等12个城市, 市政府, 当局: what may follow the name of a place that acts. */
const COUNT = '(?:\\d{1,3}|[一二三四五六七八九十两]{1,4})';
const UNITS = '(?:地|省份?|省市|市|州|县|区|国|个(?:省份?|城市|地区|国家|地方))';
const PLACE_TAIL = new RegExp(
  `^\\s*${anyOf(`全[省市县区州] [两三四五六七八九十]+[省市地州区国][市区]? 等(?:城市|省份|地区|国家|地方) 等(?:多个?)?${COUNT}?${UNITS}? 政府 当局 当地政府 官方 方面`)}`,
);

/** 上海市副市长, 江西省省长, 某县县委书记: the head of a place speaks for its government. */
const HEAD_AFTER =
  /^(?:人民政府)?(?:原)?(?:副)?(?:省长|市长|州长|县长|区长|盟长|旗长|自治区主席|特首|行政长官)/;

/** Bare places that act for their government: at the beginning of a clause or list, and right before a verb. */
function placeGroups(reading: Reading, sentence: Sentence): ActorGroup[] {
  const { folded } = reading.text;
  const groups: ActorGroup[] = [];
  const places = sentence.regions;
  for (let i = 0; i < places.length; i++) {
    const list = [places[i]!];
    while (
      i + 1 < places.length &&
      /^\s*(?:、|和|与|及|以及)\s*$/.test(folded.slice(places[i]!.end, places[i + 1]!.start))
    )
      list.push(places[++i]!);
    const span = { start: list[0]!.start, end: list.at(-1)!.end };
    // 9月被广东叫停的…: a place that something was done by.
    const suffers =
      /被$/.test(folded.slice(sentence.start, span.start)) &&
      sentence.triggers.some((t) => t.start === span.end);
    if (!suffers && !acts(reading, sentence, span, list.length)) continue;
    groups.push({
      ...span,
      bodies: list.map(government),
      mentions: [],
      kind: 'place',
      role: suffers ? 'by' : 'subject',
      rule: 'body/place',
    });
  }
  return groups;
}

/** Whether a place is the subject of the next verb: nothing but times and adverbs stands before it in its clause and between the two. */
function acts(reading: Reading, sentence: Sentence, place: Span, count: number): boolean {
  const { folded } = reading.text;
  const trigger = sentence.triggers.find((t) => t.start >= place.end && isPredicate(reading, sentence, t));
  if (!trigger || (trigger.row.hints.includes('result') && !takesObject(reading, sentence, trigger)))
    return false;
  const clause = clauseAt(sentence, place.start);
  const front = /^(?:新任|时任|现任)/.exec(folded.slice(clause.start, place.start))?.[0].length ?? 0;
  const slot = { start: clause.start + front, end: place.start };
  if (!isEmptySlot(reading, sentence, slot, IN_FRONT)) return false;
  if (/(?:(?<![已前])有|在|于|从|自|到|至|赴|对|向|趁|比|较)$/.test(folded.slice(clause.start, place.start)))
    return false;
  const behind = folded.slice(place.end, trigger.start);
  if (count === 1 && HEAD_AFTER.test(behind) && behind.length <= 30) return true;
  if (NOT_THE_PLACE.test(behind)) return false;
  if (trigger.row.type === 'meeting' && MEETING_NAME.test(behind)) return true;
  const tail = PLACE_TAIL.exec(behind)?.[0].length ?? 0;
  return (
    behind.length <= 80 && isEmptySlot(reading, sentence, { start: place.end + tail, end: trigger.start })
  );
}

/** 三亚市对进港渔船实行编号管理: 实行 with an object behind it is what the place does. */
function takesObject({ text: { folded } }: Reading, sentence: Sentence, trigger: Trigger): boolean {
  const rest = clauseAt(sentence, trigger.end).end - trigger.end;
  return rest >= 3 && !/^[的至以后]/.test(folded.slice(trigger.end, trigger.end + 1));
}

/** 太原市第12次新闻发布会召开, 浙江省数字经济大会9月3日在杭州举行: a meeting of the place. */
const MEETING_NAME =
  /^[^，。；在]{0,20}(?:会议|大会|发布会|座谈会|推进会|动员会|例会|全会|听证会|吹风会|工作会)(?:[^，。；]{0,16}在[^，。；]{2,12}|[^，。；在]{0,12})$/;

/** 湖北省外, 上海籍, 云南产: a word made of the place. */
const NOT_THE_PLACE = /^(?:至|到|—|-|外|境|籍|产(?!业)|版|队|话|菜|户口|方言|的)/;

/** Before the place only times and such may stand: a phrase that begins with a preposition would take the place in (在云南, 对北京). */
const IN_FRONT = { phrases: false };

/** The people's government of a place that acts under its bare name. */
export function government(place: RegionMention): EventBody {
  const { text, start, end, code, level, name } = place;
  return { name: `${name}人民政府`, text, start, end, level, region: code === '' ? null : code };
}
