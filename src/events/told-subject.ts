import type { Span } from '../model/span.ts';
import type { ActorGroup } from './actors.ts';
import type { Frame } from './binding.ts';
import { clauseAt, type Reading, type Sentence, type Trigger } from './reading.ts';
import { isEmptySlot } from './slot.ts';
import type { DateGroup } from './when.ts';

/** How far a subject may stand from its verb, and from a verb that says little, in characters. */
const FARTHEST = 160;
const FARTHEST_WEAK = 30;

/** What speaks against a body being the subject of a verb, or null. */
export function againstSubject(
  { reading, sentence, date }: Frame,
  trigger: Trigger,
  actor: ActorGroup,
): string | null {
  const { folded } = reading.text;
  if (actor.start > date.end && isQuoted(folded.slice(date.end, actor.start)))
    return 'what somebody else is quoted to say has no day of the quote';
  if (actor.start > date.end && isSpent(reading, sentence, date, actor))
    return 'the clause of the day tells of something else';
  if (hasOwnDay(sentence, date, actor, trigger)) return 'the body has a day of its own';
  if (isDiplomacy(folded, trigger, actor)) return 'what it says is diplomacy or war';
  const between = folded.slice(actor.end, trigger.start).replace(/《[^》]{0,300}》/g, '');
  if (between.length > FARTHEST) return 'too far from its subject';
  // 约谈三家企业，3月3日立案调查: the firms are what the clause before was about, and firms do not bring cases.
  const own = ONLY_AUTHORITIES.has(trigger.row.name) ? between.slice(between.lastIndexOf('，') + 1) : between;
  if (
    !/发言人|负责人|新闻/.test(between) &&
    SOMEONE_ELSE.test(beforeObject(own.replace(WITH_A_FIRM, '').replace(TO_PRESS, '')))
  )
    return 'someone else stands between the body and the verb';
  // 某委员会成立于2002年: a fact of its life.
  if (
    date.start >= trigger.end &&
    /^(?:成立|组建|创立)$/.test(trigger.word) &&
    date.dates.every((d) => /^\d{4}$/.test(d.core))
  )
    return 'when the body itself was founded';
  if (trigger.row.hints.includes('weak') && beforeObject(between).length > FARTHEST_WEAK)
    return 'too far from its subject for a verb that says so little';
  const clause = clauseAt(sentence, trigger.start);
  return actor.start >= clause.start
    ? null
    : againstEarlierClause({ reading, sentence, date }, trigger, actor, clause);
}

/** 9月，她在会上说：“某市用的是备案…: a quotation that opens between a day and a body. */
function isQuoted(between: string): boolean {
  const opened = Math.max(between.lastIndexOf('“'), between.lastIndexOf('「'));
  return opened > 0 && /[：:，,]\s*$/.test(between.slice(0, opened)) && !/[”」]/.test(between.slice(opened));
}

/** 去年11月有人来考察，市人大今年初开会: the day right behind a body is the body's. */
function hasOwnDay({ dates }: Sentence, date: DateGroup, actor: Span, trigger: Span): boolean {
  return dates.some(
    (d) =>
      d.bound === null &&
      d.start >= actor.end &&
      d.start - actor.end <= 2 &&
      d.end <= trigger.start &&
      !date.dates.includes(d) &&
      date.end <= actor.start,
  );
}

/** 渔民上岸9月已完成，某省则再安排4.6亿元: the day says when what its own clause tells came about, before anybody else is told of. */
function isSpent(reading: Reading, sentence: Sentence, date: Span, actor: Span): boolean {
  const clause = clauseAt(sentence, date.end);
  if (actor.start < clause.end) return false;
  const rest = reading.text.folded.slice(date.end, clause.end);
  return PERFECTED.test(rest) && !SETTING.test(rest);
}

const PERFECTED =
  /^[^，。；]{0,12}(?:已经?|早已|就已|便已)[^，。；]{2,}$|^\s*(?:开工|完工|竣工|通车|投产|开业|开盘|上市|上线|病死|去世|病逝|出生|毕业|入职|停产|关门|倒闭|爆雷)$/;
const SETTING = /(?:时|后|前|上|中|间|际|来|讯|电|息|报道|获悉|显示)$/;

/** The subject stands in an earlier clause: it must not suffer something there, and the verb's clause must not have one of its own. */
function againstEarlierClause(
  { reading, sentence, date }: Pick<Frame, 'reading' | 'sentence' | 'date'>,
  trigger: Trigger,
  actor: ActorGroup,
  clause: Span,
): string | null {
  const { folded } = reading.text;
  if (/[被遭]/.test(folded.slice(actor.end, clauseAt(sentence, actor.start).end)))
    return 'the body before it is who something was done to';
  const start = Math.max(clause.start, date.end <= trigger.start ? date.end : clause.start);
  // 某公司签收后于当年10月张贴: who did the one thing did the other.
  const ahead = { start: clause.start, end: date.start };
  if (AFTER_ITS_OWN.test(folded.slice(ahead.start, ahead.end)) && !isEmptySlot(reading, sentence, ahead))
    return 'its clause has a subject of its own';
  const speaks = trigger.row.hints.includes('speech') && OFFICIAL.test(folded.slice(start, trigger.start));
  const isFree = speaks || isEmptySlot(reading, sentence, { start, end: trigger.start });
  return isFree ? null : 'its clause has a subject of its own';
}

const AFTER_ITS_OWN = /^[^，。；]{4,16}[后时][于在]$/;

/** What foreign heads of state, diplomats and armed forces say or agree on at talks regulates nothing; what they announce or sign is an act. */
function isDiplomacy(folded: string, trigger: Trigger, actor: ActorGroup): boolean {
  const speaksForState = actor.bodies.some((b) => b.level === 'foreign' && SPEAKS_FOR_STATE.test(b.name));
  if (!speaksForState) return false;
  const onlySays = trigger.row.type === 'statement' && trigger.word !== '宣布';
  return (
    onlySays ||
    TALKS.test(folded.slice(actor.end, trigger.start)) ||
    DIPLOMACY.test(folded.slice(trigger.end, trigger.end + 6))
  );
}

const SPEAKS_FOR_STATE =
  /(?:总统|首相|总理|外交大臣|外交(?:与[^与]{1,8})?部|国防部|总参谋部|武装部队|[陆海空]军)$|^联合国(?!安全理事会)/;
const TALKS = /表示|[称说]|强调|指出|呼吁|认为|会谈|会晤|会见/;
const DIPLOMACY = /^了?(?:重要|全国|电视|联合)?(?:声明|讲话|演讲|致辞|会谈|会晤|会见|访问)/;

/** Who else may be the subject between a body and a verb: firms, people, schools, writings. */
export const SOMEONE_ELSE =
  /工作人员|科研人员|研究人员|论文|文章|公司|集团|企业|大学|学院|股份|旗下|(?<![答见])记者(?!会|招待会|问|提问|查询|追|围|堵)|网友|专家|学者|律师|平台(?!整治)|(?<!主管|监管|执法|监督)机构(?!改革)|游客|居民|市民|消费者|用户|考生|学生|研究(?=认为|显示|发现|表明|指出)/;

/** Acts that nobody but an authority does. */
const ONLY_AUTHORITIES: ReadonlySet<string> = new Set([
  '约谈',
  '处罚',
  '查处',
  '逮捕',
  '批复',
  '开除',
  '印发',
]);

/** 某中心与某公司联合发布: who acts together with a firm acts. */
const WITH_A_FIRM =
  /^(?:[于在]?[\d年月日 ]{2,12})?(?:与|和|同|及|联合|会同|、)[^，。；与和同]{1,16}(?:公司|集团|企业|大学|学院|平台|机构|专家)/;

/** 书面回复某报记者称: whom the body speaks to. */
const TO_PRESS =
  /(?:回[复应覆]|答复|告诉|告知|对|向|接受|应)[^，。；]{0,8}记者(?:采访|专访|查询|问询|提问|电话)?/;

/** An official who speaks: 普惠金融部主任李某, 发言人王某. */
const OFFICIAL =
  /^[^，。；]{0,12}(?:部长|主任|局长|厅长|主席|行长|署长|司长|处长|市长|省长|发言人|负责人|官员|人士)[^，。；]{0,6}$/;

/** What stands between a body and its verb, up to the first word that opens an object: 将33家企业, 对某公司. */
function beforeObject(between: string): string {
  const at = between.search(/以|将|把|对|向|就|为|给|以|因|会同|针对|围绕|关于|授权|责令|要求/);
  return (at < 0 ? between : between.slice(0, at)).slice(0, 60);
}
