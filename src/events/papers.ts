import type { EventDocument, EventType } from '../model/event.ts';
import type { DocumentMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { Act } from './acts.ts';
import { clauseAt, type Reading, type Sentence } from './reading.ts';

/** Types of acts that issue, draft, approve, apply or set something by a document; a meeting or a statement has none. */
export const BEARS_DOCUMENT: ReadonlySet<EventType> = new Set([
  'publish',
  'consult',
  'approve',
  'effective',
  'deadline',
  'repeal',
  'launch',
  'other',
  'enforce',
]);
/** 根据《…》, 违反《…》, 依照《…》: the document is the ground of the act, not what it makes. */
const GROUND =
  /(?:根据|按照|依据|依照|违反|遵照|落实|贯彻|执行|结合|符合|参照|涉嫌违反|触犯|对照|按|基于|援引|适用)(?:了)?[^，。《]{0,20}$/;
const ALIAS =
  /^(?:通知|公告|通告|意见|办法|规定|决定|条例|方案|规划|措施|细则|标准|指引|指南|批复|通报|纪要|征求意见稿|草案|报告|计划|纲要|规则|解释|函|令|声明)$/;

export function toEventDocument(mention: DocumentMention): EventDocument {
  const { title, kind, number, status } = mention;
  return { title, kind, number, status };
}

/** The document that an act issues, drafts, approves or applies: the one behind its verb, else the one the clause begins with. */
export function paperOf(reading: Reading, act: Act): DocumentMention | undefined {
  if (!BEARS_DOCUMENT.has(act.type)) return undefined;
  const { sentence, trigger } = act;
  const takes =
    trigger.row.hints.includes('document') ||
    act.type === 'approve' ||
    act.type === 'effective' ||
    act.type === 'repeal';
  // 1990年5月6日发布、2001年7月8日修改的《…》: both verbs have the one object.
  const sharesObject = SHARES.test(reading.text.folded.slice(trigger.end, trigger.end + 48));
  const behind = sentence.documents.find(
    (d) =>
      d.start >= trigger.end - 1 &&
      d.start < (sharesObject ? sentence.end : act.scopeEnd) &&
      !isGround(reading, d, trigger.end),
  );
  if (behind && (takes ? behind.start - trigger.end <= 120 : behind.start - trigger.end <= 12)) return behind;
  if (!takes) return undefined;
  const before = sentence.documents
    .filter((d) => d.end <= trigger.start && !isGround(reading, d, sentence.start))
    .at(-1);
  if (
    before &&
    (!act.actor ||
      before.start >= act.actor.start ||
      BEFORE_ACT.test(reading.text.folded.slice(before.end, trigger.start)))
  )
    return before;
  return undefined;
}

/** 《…》印发; 《…》已由某届常务委员会第十次会议于10月31日通过: what stands between a document and the verb done to it. */
const BEFORE_ACT = /^(?:[^，。]{0,24}|(?:已经?|业)?[经由][^，。；]{4,80})$/;

/** Whether a document is only what an act rests on, by the words between `from` and its title. */
export function isGround(
  { text: { folded } }: Reading,
  { start, end }: DocumentMention,
  from: number,
): boolean {
  const before = folded.slice(Math.max(from, start - 24), start);
  // 根据2014年7月29日《…的决定》修订: the decision itself made the change on that day.
  if (/[日月]\s?$/.test(before) && AMENDS.test(folded.slice(end, end + 10))) return false;
  return GROUND.test(before);
}

const AMENDS = /^\s?(?:第[一二三四五六七八九十]{1,3}次)?(?:修订|修正|修改)/;

const SHARES =
  /^[，、并和]\s{0,8}(?:[于在]?\d{4}年|[^，。；：《]{2,30}(?:[发公颁]布|[印下]发|修[订正]|批[准转])的?《)/;

/** 该办法于8月12日印发: the document told of last that is of this kind. */
export function paperMeant(reading: Reading, act: Act): DocumentMention | undefined {
  if (!act.trigger.row.hints.includes('document')) return undefined;
  const clause = reading.text.folded.slice(act.sentence.start, act.scopeEnd);
  const kind = MEANT.exec(clause)?.groups?.kind ?? bareKind(reading, act.sentence, act.dates[0]);
  if (!kind) return undefined;
  return reading.documents
    .filter(
      (d) => d.title !== null && d.end <= act.trigger.start && (d.kind?.endsWith(kind) || kind === '文件'),
    )
    .at(-1);
}

const KINDS =
  '通知|公告|通告|办法|规定|条例|意见|方案|规划|措施|细则|标准|指引|指南|计划|规则|文件|决定|草案|法案';
const MEANT = new RegExp(`(?:该|这一|这份|上述|此)(?<kind>${KINDS})`);
const BARE = new RegExp(`^[该此新]?(?<kind>${KINDS})[已于在]?$`);

/** 办法3月11日对外公布: a kind of document that opens the clause of a date, without its title. */
export function bareKind({ text }: Reading, sentence: Sentence, date: Span | undefined): string | undefined {
  if (!date) return undefined;
  const clause = clauseAt(sentence, date.start);
  return BARE.exec(text.folded.slice(clause.start, date.start).trim())?.groups?.kind;
}

/** Further documents of the same verb: 印发《甲》《乙》和《丙》. */
export function furtherPapers(reading: Reading, act: Act, first: DocumentMention): DocumentMention[] {
  const more: DocumentMention[] = [];
  let end = first.end;
  for (const document of act.sentence.documents) {
    if (document.start < end || document.title === null) continue;
    if (!/^(?:[\s、和及与等\d个份项]|以及|文件)*$/.test(reading.text.folded.slice(end, document.start)))
      break;
    more.push(document);
    end = document.end;
  }
  return more;
}

/** 《通知》 and 《意见》 stand for a title told before them, where one of that kind was told. */
export function resolveAlias(
  document: DocumentMention,
  earlier: readonly DocumentMention[],
): DocumentMention {
  if (document.title === null || !ALIAS.test(document.title)) return document;
  const full = earlier
    .filter(
      (d) =>
        d.title &&
        !ALIAS.test(d.title) &&
        d.end <= document.start &&
        (d.kind === document.kind || d.title.includes(document.title!)),
    )
    .at(-1);
  return full ?? document;
}

/** The stretch of the text that a document stands in, for evidence. */
export function paperEnd(document: DocumentMention | undefined, span: Span): number {
  return document ? Math.max(document.end, span.end) : span.end;
}
