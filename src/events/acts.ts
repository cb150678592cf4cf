import type { EventType } from '../model/event.ts';
import type { DateMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { tellNoDate, tellNoEvent } from './account.ts';
import { type ActorGroup, actorGroups } from './actors.ts';
import { isPredicate } from './predicates.ts';
import type { Reading, Sentence, Trigger } from './reading.ts';
import { isEmptySlot } from './slot.ts';
import { type DateGroup, dateGroups, scopeOf } from './when.ts';

/** One act of a sentence: who did it, on which dates, in which words. */
export interface Act {
  sentence: Sentence;
  dates: DateMention[];
  trigger: Trigger;
  type: EventType;
  /** Who did it; undefined where the sentence leaves it out and an earlier one must tell. */
  actor: ActorGroup | undefined;
  /** Last offset that still belongs to this act. */
  scopeEnd: number;
  rules: string[];
}

/** 施行 and 生效 are told as consequences, with the date before them; 欧盟实施了新规 is an act. */
function isForce(reading: Reading, trigger: Trigger): boolean {
  return (
    trigger.row.type === 'effective' &&
    !/^(?:了|《|新)/.test(reading.text.folded.slice(trigger.end, trigger.end + 1))
  );
}

const SPEECH_LIMIT = 160;

/** The acts of a sentence, one for each group of dates that belongs to a verb, and one for each further subject under the same date. */
export function actsOf(reading: Reading, sentence: Sentence): Act[] {
  const triggers = sentence.triggers.filter((t) => !isForce(reading, t) && mayAct(reading, sentence, t));
  if (triggers.length === 0) {
    for (const date of sentence.dates)
      tellNoDate(reading, date, 'no-verb', 'no verb of an act in the sentence');
    return [];
  }
  const groups = actorGroups(reading, sentence);
  const acts: Act[] = [];
  const dates = dateGroups(reading, sentence);
  for (const [index, date] of dates.entries()) {
    const scope = scopeOf(reading, sentence, dates, index);
    const act = actFor(reading, sentence, date, scope, triggers, groups);
    if (!act) {
      tellNoDate(reading, date, 'no-act', 'no act goes with this date');
      continue;
    }
    acts.push(act, ...furtherSubjects(reading, sentence, act, triggers, groups));
  }
  return acts;
}

function mayAct(reading: Reading, sentence: Sentence, trigger: Trigger): boolean {
  if (isPredicate(reading, sentence, trigger)) return true;
  tellNoEvent(reading, trigger, 'tells no act here: a noun, a norm, a wish or a denial');
  return false;
}

function actFor(
  reading: Reading,
  sentence: Sentence,
  date: DateGroup,
  scope: Span,
  triggers: readonly Trigger[],
  groups: readonly ActorGroup[],
): Act | undefined {
  const inScope = triggers.filter((t) => t.start >= date.end && t.end <= scope.end);
  // 某部网站4月20日消息，甲、乙印发…: the news line dates what it tells; only where it tells no act is it one itself.
  const right = [...inScope.filter((t) => !isNewsLine(t)), ...inScope.filter(isNewsLine)];
  let dropped: Act | undefined;
  for (const trigger of right) {
    if (isSetting(reading, sentence, trigger) && right.at(-1) !== trigger) continue;
    const act = bind(reading, sentence, date, trigger, groups, scope);
    if (act?.actor || (act && namesItsMaker(sentence, trigger))) return act;
    dropped ??= act;
    // 5月18日又宣布…: the date stands right before its verb, nothing further right can be meant.
    if (dropped && dropped.trigger === trigger && clauseAt(sentence, date.start).end >= trigger.end)
      return dropped;
  }
  if (dropped) return dropped;
  const told = triggers.filter((t) => t.end <= date.start && t.row.hints.includes('document')).at(-1);
  if (told && PAPER_DATE.test(reading.text.folded.slice(clauseAt(sentence, date.start).start, date.start))) {
    return bind(reading, sentence, date, told, groups, { start: sentence.start, end: scope.end });
  }
  const left = triggers
    .filter((t) => t.end <= date.start && t.start >= clauseAt(sentence, date.start).start)
    .at(-1);
  if (left && ENDS_WITH_DATE.test(reading.text.folded.slice(left.end, date.start))) {
    return bind(reading, sentence, date, left, groups, { start: sentence.start, end: scope.end });
  }
  return undefined;
}

const isNewsLine = ({ word }: Trigger) => word === '消息' || word === '讯';

/** 在8月9日举行的发布会上，某局介绍…: the meeting is where it was said; the verb behind it is the act. */
function isSetting(reading: Reading, sentence: Sentence, trigger: Trigger): boolean {
  const { folded } = reading.text;
  const clause = clauseAt(sentence, trigger.start);
  return (
    folded[trigger.end] === '的' &&
    /^在/.test(folded.slice(clause.start, clause.start + 3).trim()) &&
    /(?:上|中|期间|时)$/.test(folded.slice(trigger.end, clause.end))
  );
}

/** 发布于…, 发布时间同样为…, 成立时间是…: the date stands behind its verb. */
const ENDS_WITH_DATE =
  /^(?:了)?(?:的)?(?:时间|日期)?(?:同样|也|均|都)?\s*(?:于|在|为|是|：|:|定于)\s*(?:同样|也|均|都)?(?:为|于|在)?\s*$/;
/** …印发了《…》，落款日期为6月9日: the date on the paper is the date of its issue. */
const PAPER_DATE =
  /^\s*(?:其|文件|该文件|通知)?(?:的)?(?:落款|成文|印发|签发|发文|文件|发布|署名)(?:的)?(?:时间|日期)(?:同样|也|均|都)?(?:为|是|：|:|显示为)?(?:同样|也)?(?:为|是)?\s*$/;
const COMPANY =
  /工作人员|科研人员|研究人员|论文|文章|公司|集团|企业|大学|学院|股份|旗下|(?<![答见])记者(?!会|招待会|问|提问|查询)|网友|专家|学者|律师|平台(?!整治)|机构(?!改革)|游客|居民|市民|消费者|用户|考生|学生/;

function bind(
  reading: Reading,
  sentence: Sentence,
  date: DateGroup,
  trigger: Trigger,
  groups: readonly ActorGroup[],
  scope: Span,
): Act | undefined {
  const { folded } = reading.text;
  const none = (reason: string) => tellNoEvent(reading, trigger, reason);
  const clause = clauseAt(sentence, trigger.start);
  if (
    date.end <= trigger.start &&
    MAYBE.test(folded.slice(clauseAt(sentence, date.start).start, trigger.start))
  )
    return none('what may come about or is under way is not told as done');
  if (isUnreal(folded, sentence, date, trigger)) return none('denied, supposed or wished for, not told');
  const weak = trigger.row.hints.includes('weak');
  const rules = [`event/${trigger.row.type}`, `trigger/${trigger.row.name}`];
  const act = (actor: ActorGroup | undefined): Act => ({
    sentence,
    dates: date.dates,
    trigger,
    type: trigger.row.type,
    actor,
    scopeEnd: scope.end,
    rules: actor ? [...rules, actor.rule] : rules,
  });
  const actor = nearestSubject(groups, trigger, date, folded);
  if (!actor) {
    if (date.end > trigger.start) return none('no body before it could be its subject');
    if (namesItsMaker(sentence, trigger) || standsAlone(sentence) || isPaperSubject(reading, sentence, date))
      return act(undefined);
    if (
      weak ||
      !isEmptySlot(
        reading,
        sentence,
        { start: clauseAt(sentence, date.start).start, end: date.start },
        { phrases: false },
      )
    )
      return none('no known body is its subject');
    return isEmptySlot(reading, sentence, { start: date.end, end: trigger.start })
      ? act(undefined)
      : none('no known body is its subject');
  }
  // What a foreign head of state says is diplomacy; what one announces or signs is an act.
  const isHead = actor.bodies.some((b) => b.level === 'foreign' && /(?:总统|首相)$/.test(b.name));
  if (
    isHead &&
    (DIPLOMACY.test(folded.slice(trigger.end, trigger.end + 6)) ||
      (trigger.row.type === 'statement' && trigger.word !== '宣布'))
  )
    return undefined;
  const between = folded.slice(actor.end, trigger.start).replace(/《[^》]*》/g, '');
  if (between.length > SPEECH_LIMIT) return none('too far from its subject');
  const sameClause = actor.start >= clause.start;
  if (COMPANY.test(beforeObject(between)) && !/发言人|负责人|新闻/.test(between))
    return none('someone else stands between the body and the verb');
  if (weak && beforeObject(between).length > 30)
    return none('too far from its subject for a verb that says so little');
  if (!sameClause) {
    // The subject stands in an earlier clause: it must not suffer something there, and this clause must not have one of its own.
    if (/[被遭]/.test(folded.slice(actor.end, clauseAt(sentence, actor.start).end)))
      return none('the body before it is who something was done to');
    const slotStart = Math.max(clause.start, date.end <= trigger.start ? date.end : clause.start);
    const speaks =
      trigger.row.hints.includes('speech') && OFFICIAL.test(folded.slice(slotStart, trigger.start));
    if (!speaks && !isEmptySlot(reading, sentence, { start: slotStart, end: trigger.start }))
      return none('its clause has a subject of its own');
  }
  return act(actor);
}

const DIPLOMACY = /^了?(?:重要|全国|电视)?(?:讲话|演讲|致辞|会谈|会晤|会见|访问)/;

/** 不会在7月1日发布, 如果…发布, 建议…在7月1日发布, 应于7月1日发布: denied, supposed or wished for, not told. */
const DENIED = /(?:不会|不将|不再|未曾|没有|尚未|并未|从未|无意|不打算|拒绝)(?:[于在向对就])?$/;
const WISHED = /(?:应当?|应该|须|必须|需要|最好|希望|建议|呼吁|可以)(?:[于在向对就])?$/;
const SUPPOSED = /(?:^|[，。；：])\s*(?:如果|假如|倘若|若是|一旦|若|假设)/;

function isUnreal(folded: string, sentence: Sentence, date: DateGroup, trigger: Trigger): boolean {
  const clause = clauseAt(sentence, trigger.start);
  const from = Math.max(clause.start, sentence.start);
  const words = folded.slice(from, trigger.start);
  const isInside = date.start >= from && date.end <= trigger.start;
  const before = isInside ? words.slice(0, date.start - from) + words.slice(date.end - from) : words;
  if (DENIED.test(before.trim()) || (isInside && WISHED.test(folded.slice(from, date.start).trim())))
    return true;
  return SUPPOSED.test(folded.slice(sentence.start, trigger.start));
}

/** What stands between a body and its verb, up to the first word that opens an object: 将33家企业, 对某公司. */
function beforeObject(between: string): string {
  const at = between.search(/以|将|把|对|向|就|为|给|以|因|会同|针对|围绕|关于|授权|责令|要求/);
  return (at < 0 ? between : between.slice(0, at)).slice(0, 60);
}

/** 流传一份《云南省能源局关于…的通知》: the title behind the verb says whose document it is. */
function namesItsMaker(sentence: Sentence, trigger: Trigger): boolean {
  return sentence.documents.some(
    (d) =>
      (d.title?.indexOf('关于') ?? -1) > 0 &&
      (d.start >= trigger.end
        ? d.start - trigger.end <= 10
        : d.end <= trigger.start && trigger.start - d.end <= 10),
  );
}

/** 《…》已于2019年7月18日经部务会议通过: the document is the subject, who passed it must be known from elsewhere. */
function isPaperSubject(reading: Reading, sentence: Sentence, date: DateGroup): boolean {
  const paper = sentence.documents.filter((d) => d.title !== null && d.end <= date.start).at(-1);
  return (
    paper !== undefined &&
    /^\s*(?:已经?|业经|业已|于|由|经)*\s*$/.test(reading.text.folded.slice(paper.end, date.start))
  );
}

/** 2013年12月11日第三次修订: a line of a rule's history names nobody. */
function standsAlone({ block, start, end, dates }: Sentence): boolean {
  return end - start <= 60 && block.end - block.start <= end - start + 4 && dates[0]?.start === start;
}

/** What may or may not come about, or is still under way, is not told as an act. */
const MAYBE = /可能|预计|有望|或将|料将|料于|是否|正在/;

/** An official who speaks: 普惠金融部主任李某, 发言人王某. */
const OFFICIAL =
  /^[^，。；]{0,12}(?:部长|主任|局长|厅长|主席|行长|署长|司长|处长|市长|省长|发言人|负责人|官员|人士)[^，。；]{0,6}$/;

/** The nearest group left of the verb that can be its subject; with 被, 由 and 经 it is the one behind the word. */
function nearestSubject(
  groups: readonly ActorGroup[],
  trigger: Trigger,
  date: DateGroup,
  folded: string,
): ActorGroup | undefined {
  const left = groups.filter((g) => g.end <= trigger.start && g.role !== 'other');
  const passive = /被\s*$/.test(folded.slice(Math.max(0, trigger.start - 3), trigger.start));
  if (passive) return undefined;
  const best = left.at(-1);
  if (best) return best;
  // 5月5日召开的国务院常务会议: the body stands behind the verb that describes it.
  if (/^(?:了)?的/.test(folded.slice(trigger.end, trigger.end + 2)) && trigger.row.type === 'meeting') {
    return groups.find((g) => g.start >= trigger.end && g.start <= trigger.end + 12 && g.start > date.end);
  }
  return undefined;
}

/** Further subjects of the same sentence under the same date: A印发了…，B发布了…. */
function furtherSubjects(
  reading: Reading,
  sentence: Sentence,
  first: Act,
  triggers: readonly Trigger[],
  groups: readonly ActorGroup[],
): Act[] {
  if (
    !first.actor ||
    first.trigger.row.hints.includes('speech') ||
    reading.text.folded[first.trigger.end] === '的'
  )
    return [];
  const acts: Act[] = [];
  for (const group of groups) {
    if (group.start < first.trigger.end || group.end > first.scopeEnd || group.role !== 'subject') continue;
    const clause = clauseAt(sentence, group.start);
    if (group.start - clause.start > 2 || clause.start <= first.trigger.start) continue;
    const trigger = triggers.find((t) => t.start >= group.end && t.end <= clause.end);
    if (!trigger || trigger.row.hints.includes('weak') || trigger.row.hints.includes('result')) continue;
    acts.push({
      ...first,
      trigger,
      type: trigger.row.type,
      actor: group,
      rules: [`event/${trigger.row.type}`, `trigger/${trigger.row.name}`, group.rule, 'when/same-sentence'],
    });
  }
  return acts;
}

export function clauseAt(sentence: Sentence, offset: number): Span {
  return sentence.clauses.find((c) => offset >= c.start && offset <= c.end) ?? sentence;
}
