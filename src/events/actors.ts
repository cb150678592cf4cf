import type { EventBody } from '../model/event.ts';
import type { BodyMention, RegionMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { isPredicate } from './predicates.ts';
import type { Reading, Sentence } from './reading.ts';
import { isEmptySlot } from './slot.ts';

/** Bodies that act together: one body, or a list (人民银行、中央网信办；浙江省税务局、上海市税务局). */
export interface ActorGroup extends Span {
  bodies: EventBody[];
  mentions: BodyMention[];
  /** `place`: a bare place that acts for its government. */
  kind: 'body' | 'place';
  /** subject · by (被X, 由X, 经X) · other (向X, 到X: not acting). */
  role: 'subject' | 'by' | 'other';
  rule: string;
}

/** What may stand between two bodies of a list. */
const JOINT = /^(?:\s*(?:、|和|与|及|以及|会同|联合|同|,|，|／|\/)\s*|[\s　]+)(?:原)?$/;
/** A word right before a body that makes it the addressee, the place or the topic, not the one who acts. */
const OTHER_BEFORE =
  /(?:出席|参加|列席|向|对|对于|给|致|致函|报|报送|上报|呈报|提交|抄送|报请|请示|请|赴|前往|到|至|访问|来到|走进|位于|设在|设于|隶属于|属于|接受|获|获得|收到|接到|符合|违反|落实|贯彻|参照|按照|依照|依据|根据|关于|针对|就|起诉|诉|状告|举报|致电|求助|进入|加入|退出|离开|批评|支持|配合|协助|要求|责成|督促|指导|任|担任|出任|兼任|曾任|历任|是|为|作为|成为|像|包括|如|例如|除|等|指|跟|与|同|和)[\s“"「]*$/;
/** Official roles: 时任环保部副部长 acts for the body all the same. */
const OFFICER =
  /^[^，。；,\s]{0,6}?(?:部长|主任|局长|厅长|主席|行长|署长|司长|处长|市长|省长|县长|区长|州长|书记|委员长|总理|总统|首相|院长|检察长|会长|秘书长|发言人|负责人|有关人士|人士|官员|巡视员|组长|委员|总裁|董事|专员|大臣|国务卿|财长|外长|防长)/;
const BY_BEFORE = /(?:被|遭|遭到|由|经|经由|受)[\s]*$/;
/** A body that only owns what follows (公安部门户网站 may speak; 国资委旗下公司 is a company). */
const OWNER_AFTER =
  /^(?:旗下|下属|所属|直属的?(?!机关)|监管的|管理的|管辖的|批准的(?!《)|认可的|注册的|许可的|指定的|授权的|系统|(?:原|前)(?:副)?(?:部长|主任|局长|厅长|主席|行长|司长|院长|书记|总裁)|工作人员)/;
const POSSESSOR_AFTER =
  /^(?:的)(?!.{0,12}(?:通知|公告|通告|文件|通报|消息|发言人|负责人|官员|数据|声明|公报|报告|意见|办法|规定|决定|批复|主任|部长|局长))/;

/** 某省委常委某人涉嫌…, 某局原局长被查: the body is where the accused sat. */
const ACCUSED_AFTER =
  /^[^，。；的]{0,8}(?:常委|书记|部长|主任|局长|厅长|主席|行长|司长|院长|处长|市长|省长|县长)[^，。；的]{0,8}(?:涉嫌|被(?:查|免|双开|开除|立案|逮捕|批捕|带走|判|指控|留置)|落马|接受(?:审查|调查|纪律))/;

/** …于2018年发布的, 印发的, 关于…的: what follows the body describes a document or an act of its own. */
const RELATIVE_AFTER =
  /^[^，。；：《》]{0,24}(?:发布|印发|下发|公布|出台|颁布|制定|修订|作出|做出|召开|举行|通过|批准|批复|下达)(?:实施)?的/;

export function toEventBody(mention: BodyMention): EventBody {
  const { name, text, start, end, level, region } = mention;
  return { name, text, start, end, level, region };
}

/** The groups of a sentence that can act, in order. */
export function actorGroups(reading: Reading, sentence: Sentence): ActorGroup[] {
  const groups = [...bodyGroups(reading, sentence), ...placeGroups(reading, sentence)];
  return groups.sort((a, b) => a.start - b.start);
}

function bodyGroups(reading: Reading, sentence: Sentence): ActorGroup[] {
  const { folded } = reading.text;
  const groups: ActorGroup[] = [];
  let current: ActorGroup | undefined;
  for (const mention of sentence.bodies) {
    const between = current ? folded.slice(current.end, mention.start) : '';
    if (current && JOINT.test(between)) {
      current.end = mention.end;
      add(current, mention);
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
    const before = folded.slice(Math.max(sentence.start, mention.start - 8), mention.start);
    const after = folded.slice(mention.end, Math.min(sentence.end, mention.end + 20));
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

/** 海南省各级卫生部门: many bodies at once are nobody in particular. */
function isCollective({ text }: BodyMention): boolean {
  return /各级|各地|各[省市县区]/.test(text);
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

function roleOf(before: string, after: string): ActorGroup['role'] {
  if (BY_BEFORE.test(before)) return 'by';
  if (/(?:在|于)\s*$/.test(before) && !/^[^，。]{0,4}(?:举行|召开|举办|主持)/.test(after)) return 'other';
  if (OWNER_AFTER.test(after) || POSSESSOR_AFTER.test(after)) return 'other';
  if (/^(?:委员|代表)(?!长|会|团)/.test(after) || ACCUSED_AFTER.test(after)) return 'other';
  const other = OTHER_BEFORE.exec(before);
  // 依据国务院2018年发布的《…》: the body is the subject of the words that describe the document.
  if (!other || RELATIVE_AFTER.test(after)) return 'subject';
  return /^曾任/.test(other[0]) && OFFICER.test(after) ? 'subject' : 'other';
}

/** 等地, 等12个城市, 市政府, 当局: what may follow the name of a place that acts. */
const PLACE_TAIL =
  /^\s*(?:全(?:省|市|县|区|州)|[两三四五六七八九十]+(?:省|市|地|州|区|国)(?:市|区)?|等(?:城市|省份|地区|国家|地方)|等(?:多个?)?(?:\d+|[一二三四五六七八九十两]+)?(?:地|省份?|省市|市|州|县|区|国|个(?:省份?|城市|地区|国家|地方))?|政府|当局|当地政府|官方|方面)/;

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
    if (!acts(reading, sentence, span, list.length)) continue;
    groups.push({
      ...span,
      bodies: list.map(government),
      mentions: [],
      kind: 'place',
      role: 'subject',
      rule: 'body/place',
    });
  }
  return groups;
}

/** Whether a place is the subject of the next verb: nothing but times and adverbs stands before it in its clause and between the two. */
function acts(reading: Reading, sentence: Sentence, place: Span, count: number): boolean {
  const { folded } = reading.text;
  const trigger = sentence.triggers.find((t) => t.start >= place.end && isPredicate(reading, sentence, t));
  if (!trigger || trigger.row.hints.includes('result')) return false;
  const clause = sentence.clauses.find((c) => place.start >= c.start && place.end <= c.end) ?? sentence;
  if (!isEmptySlot(reading, sentence, { start: clause.start, end: place.start }, IN_FRONT)) return false;
  if (/(?:有|在|于|从|自|到|至|赴|对|向)$/.test(folded.slice(clause.start, place.start))) return false;
  const behind = folded.slice(place.end, trigger.start);
  if (count === 1 && HEAD_AFTER.test(behind) && behind.length <= 30) return true;
  if (NOT_THE_PLACE.test(behind)) return false;
  if (trigger.row.type === 'meeting' && MEETING_NAME.test(behind)) return true;
  const tail = PLACE_TAIL.exec(behind)?.[0].length ?? 0;
  return (
    behind.length <= 80 && isEmptySlot(reading, sentence, { start: place.end + tail, end: trigger.start })
  );
}

/** 太原市第12次新闻发布会召开, 浙江省数字经济大会9月3日在杭州举行: a meeting of the place. */
const MEETING_NAME =
  /^[^，。；在]{0,20}(?:会议|大会|发布会|座谈会|推进会|动员会|例会|全会|听证会|吹风会|工作会)(?:[^，。；]{0,16}在[^，。；]{2,12}|[^，。；在]{0,12})$/;

/** 湖北省外, 上海籍, 云南产: a word made of the place. */
const NOT_THE_PLACE = /^(?:外|境|籍|产(?!业)|版|队|话|菜|户口|方言|的)/;

/** Before the place only times and such may stand: a phrase that begins with a preposition would take the place in (在云南, 对北京). */
const IN_FRONT = { phrases: false };

/** The people's government of a place that acts under its bare name. */
export function government(place: RegionMention): EventBody {
  const { text, start, end, code, level, name } = place;
  return { name: `${name}人民政府`, text, start, end, level, region: code === '' ? null : code };
}
