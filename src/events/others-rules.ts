import type { DateMention, DocumentMention } from '../model/mention.ts';
import type { Consequence } from './consequences.ts';
import type { Memory } from './memory.ts';
import type { Notice } from './notice.ts';
import { resolveAlias } from './papers.ts';
import type { Reading, Sentence } from './reading.ts';

/** The paper of somebody else whose name stands right before a day. */
export function otherPaper(
  { text, documents }: Reading,
  sentence: Sentence,
  date: DateMention,
  { document }: Notice,
): DocumentMention | undefined {
  const paper = sentence.documents.findLast((d) => d.title !== null && d.end <= date.start);
  if (
    !paper ||
    !/^(?:[（(][^）)]{0,40}[）)])?[已自从于在将]{0,4}$/.test(text.folded.slice(paper.end, date.start))
  )
    return undefined;
  const title = resolveAlias(paper, documents).title ?? '';
  return document.title?.includes(title) || title.includes(document.title ?? title) ? undefined : paper;
}

/** 市议会的禁售令, 刑法修正案（十一）: a maker that the dictionary does not know, or a law that is none of theirs. */
const OTHERS =
  /(?:议会|国会|州政府|法院|[局厅委署部]|政府)的[^，。；]{0,12}$|(?:[^办方]法|修正案)(?:（[^）]{1,4}）)?(?:虽|虽然|已|也|则|才)?(?:今年|去年|将?[自从于在])?\s?$/;

/** Who may have made a law. */
export const LAWMAKER = /人民代表大会|议会|国会|参议院|众议院|立法会|^国务院$/;

/** 母公司亦指会在年底前推出: what a firm promises. */
const A_FIRM = /(?:公司|集团|平台|企业)[^，。；]{0,12}(?:表示|[称说指]|宣布|承诺|计划|打算)/;
const FIRM_ACTS = /(?:公司|集团|股份|厂商?)[自从]?\s?$/;

/** A sentence that names another body or place before its date does not speak of the act told last (杭州新版控烟条例自1月1日起施行). */
export function namesOthers(
  folded: string,
  { bodies, regions, abroad, start }: Sentence,
  date: DateMention,
  last: Memory['last'],
): boolean {
  const known = new Set(last?.bodies.flatMap((b) => [b.name, b.region]));
  return (
    bodies.some((b) => b.end <= date.start && !known.has(b.name)) ||
    regions.some((r) => r.end <= date.start && !known.has(r.code)) ||
    abroad.some((place) => place.end <= date.start) ||
    A_FIRM.test(folded.slice(start, date.start)) ||
    FIRM_ACTS.test(folded.slice(Math.max(start, date.start - 6), date.start)) ||
    (OTHERS.test(folded.slice(start, date.start)) &&
      !last?.bodies.some((b) => /人民代表大会|议会|国会/.test(b.name)))
  );
}

/** 今年3月1日起实施的新法将…: a rule that is only described by its day is not that of the act told last. */
export function describesRule({ text }: Reading, sentence: Sentence, { type, action }: Consequence): boolean {
  return (
    type === 'effective' &&
    /^的(?!是|，|。)/.test(text.folded.slice(action.end, Math.min(sentence.end, action.end + 2)))
  );
}
