import type { EventBody, EventDocument } from '../model/event.ts';
import type { DateMention } from '../model/mention.ts';
import type { Act } from './acts.ts';
import { type Consequence, speaksOfItself } from './consequences.ts';
import {
  besideDate,
  bodyBefore,
  demander,
  orderBefore,
  ownerOfNamedRule,
  ownerOfPaper,
  ownerOfRule,
} from './date-owners.ts';
import { type Issue, issueBefore, lawmakerOf, makerOf, undatedActs } from './makers.ts';
import { CARRY, type Memory, PAPER_CARRY } from './memory.ts';
import type { Notice } from './notice.ts';
import { describesRule, LAWMAKER, namesOthers, otherPaper } from './others-rules.ts';
import { paperOf, resolveAlias, toEventDocument } from './papers.ts';
import type { Reading, Sentence } from './reading.ts';
import { bodiesFor, saidAtMeeting } from './who.ts';

/** Which act a date is set by: its bodies, its document, and what speaks against it. */
export interface SetBy {
  bodies: EventBody[];
  document: EventDocument | null;
  doubts: string[];
}

const withoutDoubt = (issue: Issue | null): SetBy | null => issue && { ...issue, doubts: [] };

/** Which act sets a date: the notice itself, an act of the same sentence, or the last act told just before. */
export function setBy(
  reading: Reading,
  sentence: Sentence,
  all: readonly Act[],
  consequence: Consequence,
  memory: Memory,
): SetBy | null {
  const { date } = consequence;
  const { notice, last, lastPaper } = memory;
  const own = speaksOfItself(reading, sentence, notice);
  // 2010年1月1日起发放的旧证继续有效: a day before the notice itself only describes.
  if (
    notice?.issued &&
    !consequence.stated &&
    consequence.type === 'effective' &&
    date.core < notice.issued.date.core.slice(0, date.core.length)
  )
    return null;
  const issued = notice !== null && notice.issued !== null && notice.bodies.length > 0;
  if (notice && (own || notice.history.has(sentence)) && notice.bodies.length > 0)
    return { bodies: notice.bodies, document: notice.document, doubts: [] };
  // 应当在2006年12月31日前完成更新: an article of a rule whose own day is not told.
  if (notice && !notice.issued && isArticle(reading, sentence, consequence, notice))
    return { bodies: notice.bodies, document: notice.document, doubts: [] };
  const ordered = consequence.type === 'effective' ? orderBefore(reading, sentence, date) : null;
  if (ordered) return { ...ordered, doubts: [] };
  // 修正案将于1月1日生效，某委员会10月据此修订了条例: who comes in behind the day set none before.
  const acts = all.filter(
    (a) =>
      a.actor &&
      a.trigger.start < date.end + 60 &&
      (a.dates.includes(date) ||
        a.actor.start < date.start ||
        (consequence.type !== 'effective' &&
          !/[，。；]/.test(reading.text.folded.slice(date.end, a.actor.start)))),
  );
  const act =
    acts.find((a) => a.dates.includes(date)) ?? acts.filter((a) => a.trigger.end <= date.start).at(-1);
  const isOrder = issued && isAhead(date, notice) && (!act || act.trigger.start >= date.end);
  // 由甲部会同乙局负责清理，并于年底前报送: in a notice, who has to do something by a day did not set it.
  const isTask =
    issued && consequence.type === 'deadline' && act !== undefined && !SETS_TERMS.test(act.trigger.word);
  if (isOrder || isTask) return { bodies: notice.bodies, document: notice.document, doubts: [] };
  // 《防火规范》已于2015年5月1日起实施: another paper's day in a notice.
  const other =
    notice && consequence.type === 'effective' ? otherPaper(reading, sentence, date, notice) : undefined;
  if (other) return withoutDoubt(makerOf(reading, other));
  // 通关单是依据2002年起施行的《…》设置的，某局解释: a rule that is only described is not that of who speaks of it.
  const isBeside = act?.actor && date.start - act.actor.end >= 0 && date.start - act.actor.end <= 3;
  const isApart = act && (act.trigger.row.hints.includes('speech') || act.trigger.end <= date.start);
  if (isApart && !isBeside && describesRule(reading, sentence, consequence))
    return withoutDoubt(ownerOfRule(reading, sentence, consequence));
  // 浙江法院2012年试水，按照最高法2017年1月1日起施行的解释…: who stands right before the day.
  const nearest = consequence.type === 'effective' ? bodyBefore(reading, sentence, date) : undefined;
  if (nearest && (act?.actor ? nearest.start > act.actor.start : nearest.role === 'other'))
    return { bodies: nearest.bodies, document: null, doubts: [] };
  if (act?.actor) {
    const paper = paperOf(reading, act);
    const bodies = bodiesFor(reading, act, memory);
    const document = paper
      ? toEventDocument(resolveAlias(paper, reading.documents))
      : meantPaper(reading, sentence, date, bodies, memory);
    return { bodies, document, doubts: [] };
  }
  if (
    notice &&
    issued &&
    (consequence.type === 'deadline' ||
      (consequence.stated && !describesRule(reading, sentence, consequence)))
  )
    return { bodies: notice.bodies, document: notice.document, doubts: [] };
  const owner =
    ownerOfPaper(reading, sentence, date) ??
    demander(reading, sentence, date) ??
    (consequence.type === 'effective' ? ownerOfNamedRule(reading, sentence, date) : null);
  if (owner) return { ...owner, doubts: [] };
  const subject = subjectOf(reading, sentence, consequence);
  if (subject) return { ...subject, doubts: [] };
  if (notice) return null;
  if (!consequence.stated) {
    const meeting = saidAtMeeting(reading, sentence, date.start, memory);
    return meeting && { bodies: meeting.bodies, document: null, doubts: [] };
  }
  const named = sentence.documents.find((d) => d.title !== null && d.end <= date.start);
  const paper = sentence.documents.findLast((d) => d.title !== null && d.end <= date.start);
  const maker =
    makerOf(reading, paper) ?? lawmakerOf(reading, paper ?? sentence.documents.find((d) => d.title !== null));
  if (maker) return { ...maker, doubts: [] };
  const meeting = saidAtMeeting(reading, sentence, date.start, memory);
  if (meeting) return { bodies: meeting.bodies, document: null, doubts: [] };
  // 《杭州市…办法》 is not that of a body of another place told last.
  if (
    named?.title &&
    last &&
    reading
      .regionsIn(named.title)
      .some((r) => last.bodies.every((b) => b.region !== r.code && b.region !== null))
  )
    return null;
  // 《环境保护法》 and 《工资支付条例》 are made by a congress or the State Council, not by the court or bureau told last.
  if (
    named?.title &&
    /(?:法|条例)$/.test(named.title) &&
    last &&
    !last.bodies.some((b) => LAWMAKER.test(b.name))
  )
    return null;
  if (namesOthers(reading.text.folded, sentence, date, last) || describesRule(reading, sentence, consequence))
    return null;
  if (
    consequence.type === 'deadline' &&
    lastPaper &&
    sentence.index - lastPaper.sentence.index <= PAPER_CARRY &&
    (!last || last.sentence.index - lastPaper.sentence.index <= CARRY + 1)
  )
    return { bodies: lastPaper.bodies, document: lastPaper.document, doubts: ['actor/carried'] };
  // A rule that nobody is told to have made is that of the act told of it (部署了整治。按照《通知》，…须于6月底前完成).
  const isOther = lastPaper?.document?.title != null && lastPaper.document.title !== named?.title;
  const teller = named ? (isOther ? null : (lastPaper ?? last)) : last;
  if (teller && sentence.index - teller.sentence.index <= CARRY + 1)
    return { bodies: teller.bodies, document: teller.document ?? null, doubts: ['actor/carried'] };
  const issue = named
    ? null
    : issueBefore(reading, sentence, consequence.type === 'deadline' ? PAPER_CARRY : CARRY + 1);
  return issue && { ...issue, doubts: ['actor/carried'] };
}

/** Verbs by which somebody sets others a term. */
const SETS_TERMS =
  /要求|责令|勒令|规定|明确|通知|部署|决定|下令|敦促|公告|通告|[印发颁公]发?布|出台|制定|批复|批准|同意/;

/** A sentence of a rule that binds somebody and names no body. */
function isArticle(
  { text }: Reading,
  sentence: Sentence,
  { type, date, stated }: Consequence,
  notice: Notice,
): boolean {
  return (
    (type === 'deadline' || stated) &&
    date.basis === 'explicit' &&
    notice.bodies.length > 0 &&
    sentence.bodies.length === 0 &&
    /条例|办法|规定|法|决定|规则|细则/.test(notice.document.title ?? '') &&
    /应当|必须|须|不得/.test(text.folded.slice(sentence.start, sentence.end))
  );
}

/** 2014年10月1日起，…一律不予登记 in a notice of September: what is to be from then on is what the notice says. */
function isAhead(date: DateMention, { issued }: Notice): boolean {
  return date.bound === 'from' && issued !== null && date.core >= issued.date.core;
}

/** 根据通知要求…: the document named before in the sentence, or told of before where it is the same body's. */
function meantPaper(
  reading: Reading,
  sentence: Sentence,
  date: DateMention,
  bodies: readonly EventBody[],
  { lastPaper }: Memory,
): EventDocument | null {
  const here = sentence.documents.find((d) => d.title !== null && d.end <= date.start);
  if (here) return toEventDocument(resolveAlias(here, reading.documents));
  const names = PAPER_WORD.test(reading.text.folded.slice(sentence.start, sentence.end));
  const isSame = lastPaper?.bodies.some((b) =>
    bodies.some((o) => o.name.startsWith(b.name) || b.name.startsWith(o.name)),
  );
  return names && isSame ? lastPaper!.document : null;
}

const PAPER_WORD = /通知|文件|办法|意见|方案|规定|公告|通告/;

/** The sentence's own subject: 财政部要求…于6月底前完成; 央行从6月起按季度购买…. */
function subjectOf(
  reading: Reading,
  sentence: Sentence,
  { date, type }: Consequence,
): Pick<SetBy, 'bodies' | 'document'> | null {
  const beside = besideDate(reading, sentence, date);
  if (type === 'effective' && beside?.isPlace) return { bodies: beside.bodies, document: null };
  const told = undatedActs(reading, sentence, date).filter((a) => a.actor && a.trigger.end <= date.end + 40);
  // 经国务院批准，财政部印发《…》，自…起施行: who put out the document sets its date.
  const issue = told.findLast((a) => a.trigger.row.hints.includes('document'));
  const act = (type === 'effective' ? issue : undefined) ?? told[0];
  if (act?.actor) {
    const paper = paperOf(reading, act);
    return {
      bodies: act.actor.bodies,
      document: paper ? toEventDocument(resolveAlias(paper, reading.documents)) : null,
    };
  }
  return beside ? { bodies: beside.bodies, document: null } : null;
}
