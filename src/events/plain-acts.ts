import { objectFirst } from '../dates/tense.ts';
import type { EventType } from '../model/event.ts';
import type { Span } from '../model/span.ts';
import { segment } from '../segment/index.ts';
import { anyOf } from '../text/patterns.ts';
import type { ActorGroup } from './actors.ts';
import type { Act } from './acts.ts';
import type { Frame } from './binding.ts';
import { clauseAt, type Reading, type Trigger } from './reading.ts';
import { notTold } from './told.ts';
import { SOMEONE_ELSE } from './told-subject.ts';
import { nameless, unverbedAct } from './unverbed.ts';
import type { DateGroup } from './when.ts';

/** How far from its subject and date a verb may stand, in characters. */
export const REACH = 40;
/** Between a day and the body that acts on it, or a body and its day. */
const DATE_FIRST =
  /^(?:[\s，,]{0,3}(?:才|终于|又|再|已|便|就|刚刚?)?由?|[，,][^。；]{2,24}[，,]|的[^，。；]{2,16}会(?:议)?[上中][，,]?)$/;
const BODY_FIRST =
  /^[)）]?(?:接报后|闻讯后|随后|其后|此后)?[\s于在又则也就便已曾早直到才即是定将这继，]{0,5}$/;

/** Verbs that tell how something is, what is meant to be, or what befalls the subject: no act of a public body. */
const NO_ACTS = new RegExp(
  `^${anyOf(
    [
      '是 有 为 在 到 去 来 位于 成为 属于 作为 负责 拥有 包括 占 达 达到 超过 增长 增加 减少 下降 上升 回升 存在 需要 面临 预计 预测 希望 计划 打算',
      '参与 协助 配合 准备 考虑 可能 能够 可以 应该 必须 获得 获 收到 接到 接受 遭遇 遭到 遭受 受到 参加 出席 率团 率队 出访 陪同 访问 抵达 会见 会谈 会晤 致电 祝贺 吊唁 纪念 庆祝 慰问',
      '共有 共 含 隶属 主管 管理 监管 领导 面向 进行 开始 继续 保持 处于 没有 无 让 使 令 被 据 等 攀升 上涨 下跌 走高 走低 收盘 收于 成交 突破 跌破 收录 采集 称为 叫 如 像 似 当 及 出现 发生 迎来 进入',
    ].join(' '),
  )}$`,
);
/** Whom a body sends, and who works for it. */
const PEOPLE = '(?:督[察导查]组|工作组|检查组|调查组|专家组|巡视组|人员|官员|干警|民警)';
/** A body that names what something is of (商务部的数据), a place in it, or one side of talks. */
const NOT_ITS_ACT = new RegExp(
  `^(?:的(?!人[^民大口数选]|[^，。；的]{0,6}${PEOPLE})|副总理|国务委员|网站|官网|数据|系统|大楼|门口|与|和|同|前|原)`,
);
/** Who speaks and fights for a state does not regulate. */
const OF_STATE = /(?:总统|首相|总理|外交部|国防部|武装部队|[陆海空]军)$/;

/**
 * An act whose verb no dictionary knows: 7月8日，市防汛指挥部征用沿江仓库; 俄勒冈州2016年立法. Only where the body and its day stand
 * side by side, or with no more than a clause between them, so that nobody else can be the subject.
 */
export function plainAct(frame: Frame): Act | undefined {
  const { reading, sentence, date, scope, groups } = frame;
  const { folded } = reading.text;
  if (date.dates.some((d) => d.bound === 'before' || d.bound === 'within')) return undefined;
  const actor =
    groups.find((g) => isBeside(folded, g, date)) ??
    groups.find(
      (g) =>
        mayActAlone(g) &&
        g.start >= date.end &&
        disposal(folded, g.end, Math.min(scope.end, g.end + REACH)) !== undefined,
    );
  if (!actor || actor.end > scope.end || NOT_ITS_ACT.test(folded.slice(actor.end, actor.end + 4)))
    return undefined;
  const team = OWN_PEOPLE.exec(folded.slice(actor.end, actor.end + 12))?.[0].length ?? 0;
  const from = Math.max(actor.end + team, date.end);
  const end = Math.min(scope.end, clauseAt(sentence, from).end, from + REACH);
  const disposes = disposal(folded, from, end);
  const arrives = team > 0 ? ARRIVES.exec(folded.slice(from, end))?.[0].length : undefined;
  const verb =
    disposes ??
    (arrives
      ? nameless(folded, { start: from, end: from + arrives }, 'inspect', ['weak'])
      : verbBehind(reading, { start: from, end }, 'other'));
  if (!verb || notTold(folded, sentence, date, verb) !== null) return undefined;
  // 某办被问到此事时只回了一句话.
  const asked = ASKED.test(folded.slice(actor.end, end));
  // 某局系统遭入侵: what befell it.
  if (!asked && actor.end <= verb.start && /[遭被]/.test(folded.slice(actor.end, verb.start + 1)))
    return undefined;
  if (SOMEONE_ELSE.test(folded.slice(actor.end, disposes ? verb.start : verb.end + 2))) return undefined;
  // 11月10日的例行吹风会上，某局负责人打了个比方: what is done at a press conference is said.
  const type =
    asked || /会议?[上中][，,]?$/.test(folded.slice(date.end, actor.start)) ? 'statement' : verb.row.type;
  return unverbedAct(frame, verb, type, actor, 'event/plain');
}

/** 某部的督察组进了厂: whom a body sent acts for it. */
const OWN_PEOPLE = new RegExp(`^(?:的[^，。；的]{0,6})?${PEOPLE}`);
/** 督导组到了郑州, 工作组连夜赶赴现场. */
const ARRIVES =
  /^(?:已经?|又|再次?|连夜|当天|随即|随后|先后|分别)?(?:到了?|抵达?|进[驻入了]?|赴|奔赴|飞[抵赴]|赶[到赴往]|开[进赴]|入驻|来了?到?)/;
const ASKED = /^[^，。；]{0,4}被(?:记者|媒体)?[追]?问[到及起]/;

/** 又把两家企业叫到部里, 将三个品种收入目录: what is put before its verb is what the subject acts on, whatever the verb. */
function disposal(folded: string, from: number, end: number): Trigger | undefined {
  const words = folded.slice(from, end);
  const adverbs = LEAD.exec(words)?.[0].length ?? 0;
  const lead = adverbs + (BY_MEANS.exec(words.slice(adverbs))?.[0].length ?? 0);
  const rest = words.slice(lead);
  const length = DISPOSES.exec(rest)?.[0].length ?? objectFirst(rest);
  if (length === 0) return undefined;
  return nameless(folded, { start: from + lead, end: from + lead + length }, 'other', ['weak']);
}

const LEAD =
  /^(?:[，\s]|又|也|已经?|方面|当局|官方|政府|还|再|则|便|就|即|曾|先后|率先|悄然|悄悄|果断|毅然|一举|首次|一口气|索性|干脆|随即|随后|同时|正式|一并|[今本那当]天|这才|终于)*/;
/** 以地方性法规的形式把…. */
const BY_MEANS = /^[用以][^，。；]{2,12}的(?:形式|方式|名义|办法)/;
const DISPOSES = /^把[^，。；]{2,30}/;

/** A known body that can be the subject of any verb. */
function mayActAlone({ role, kind, mentions, bodies }: ActorGroup): boolean {
  if (
    (role !== 'subject' && role !== 'by') ||
    kind !== 'body' ||
    mentions.some((m) => m.form === 'anaphor' || m.rule === 'body/open')
  )
    return false;
  return !bodies.some((b) => b.level === 'foreign' && OF_STATE.test(b.name));
}

function isBeside(folded: string, group: ActorGroup, date: DateGroup): boolean {
  const { start, end } = group;
  if (!mayActAlone(group)) return false;
  return (
    (start >= date.end && DATE_FIRST.test(folded.slice(date.end, start))) ||
    (end <= date.start && BODY_FIRST.test(folded.slice(end, date.start)))
  );
}

/** The first verb of a stretch that can tell an act; what describes a noun (…的) is passed over. With `any`, verbs that tell no act are too. */
export function verbBehind(
  reading: Reading,
  span: Span,
  type: EventType,
  { any = false } = {},
): Trigger | undefined {
  if (span.end - span.start < 2) return undefined;
  const { folded } = reading.text;
  let before: Span | null = null;
  for (const { start, end, tag } of segment(reading.text, span)) {
    const word = folded.slice(start, end);
    const behind = folded.slice(end, end + 1);
    // 送去了传票, 寄来了一份清单: the second says only where to.
    if (before && /^[去来出到上下回走]$/.test(word) && /^[了过]$/.test(behind))
      return nameless(folded, { start: before.start, end }, type, ['weak']);
    before = /^v(?!d)/.test(tag) ? { start, end } : null;
    if (!isVerb(word, tag, behind, any) || (behind === '的' && !any)) continue;
    if (!NO_ACTS.test(word)) return nameless(folded, { start, end }, type, ['weak']);
    if (!any) return undefined;
  }
  return undefined;
}

/** A verb of two characters, one with 了 or 过 behind it, or a word that the segmenter does not know (拍板, 查实): names come before the body. */
function isVerb(word: string, tag: string, behind: string, any: boolean): boolean {
  if (/^v(?!d)/.test(tag) || /^[下开发]$/.test(word))
    return (any && tag.startsWith('v')) || word.length >= 2 || behind === '了' || behind === '过';
  const isUnknown = tag.startsWith('x') && /^[\u4e00-\u9fff]{2,3}$/.test(word);
  return isUnknown && (/[\u4e00-\u9fff\d“「《]/.test(behind) || (any && /^[，。；]?$/.test(behind)));
}
