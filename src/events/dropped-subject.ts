import type { Frame } from './binding.ts';
import { bareKind } from './papers.ts';
import { clauseAt, type Reading, type Sentence, type Trigger } from './reading.ts';
import { isEmptySlot } from './slot.ts';
import type { DateGroup } from './when.ts';

/** What speaks against an act whose subject is left out, or null. */
export function againstDropping({ reading, sentence, date }: Frame, trigger: Trigger): string | null {
  if (date.end > trigger.start) return 'no body before it could be its subject';
  const isKnown =
    namesItsMaker(sentence, trigger) ||
    standsAlone(sentence) ||
    isPaperSubject(reading, sentence, date) ||
    bareKind(reading, sentence, date) !== undefined;
  if (isKnown) return null;
  // 明年3月9日还要举行总统选举: the people's, or a school's.
  if (
    trigger.row.type === 'meeting' &&
    NOBODYS_OWN.test(reading.text.folded.slice(trigger.end, trigger.end + 12))
  )
    return 'no known body is its subject';
  // 2022年10月召开的中国共产党第二十次全国代表大会: a meeting by its name is somebody's own.
  if (
    trigger.row.type === 'meeting' &&
    /^了?的[^，。；]{4,24}(?:大会|会议|全会)/.test(reading.text.folded.slice(trigger.end, sentence.end))
  )
    return 'no known body is its subject';
  // 6月23日，某厂被勒令停产: by whom the sentence before tells.
  if (trigger.row.type === 'enforce' && SUFFERED.test(reading.text.folded.slice(date.end, trigger.start)))
    return null;
  const ahead = { start: clauseAt(sentence, date.start).start, end: date.start };
  const isDropped =
    (!trigger.row.hints.includes('weak') ||
      DONE_AGAIN.test(reading.text.folded.slice(date.end, trigger.start))) &&
    isEmptySlot(reading, sentence, ahead, { phrases: false }) &&
    isEmptySlot(reading, sentence, { start: date.end, end: trigger.start });
  return isDropped ? null : 'no known body is its subject';
}

/** 3月11日，又修订管理办法: the subject told before goes on. */
export const DONE_AGAIN = /(?:又|再次?|再度|接着)$/;

/** What is held, but by nobody told before. */
const NOBODYS_OWN = /^[^，。；]{0,8}(?:选举|大选|公投|普选|高考|考试|比赛|锦标赛|奥运|婚礼|葬礼|典礼|展览)/;

const SUFFERED = /^[，,]?[^，。；]{1,30}被$/;

/** 流传一份《云南省能源局关于…的通知》: the title behind the verb says whose document it is. */
export function namesItsMaker(sentence: Sentence, trigger: Trigger): boolean {
  return sentence.documents.some(
    (d) =>
      (d.title?.indexOf('关于') ?? -1) > 0 &&
      (d.start >= trigger.end
        ? d.start - trigger.end <= 10
        : d.end <= trigger.start && trigger.start - d.end <= 20),
  );
}

/** 《…》已于2019年7月18日经部务会议通过: the document is the subject, who passed it must be known from elsewhere. */
function isPaperSubject(reading: Reading, sentence: Sentence, date: DateGroup): boolean {
  const paper = sentence.documents.filter((d) => d.title !== null && d.end <= date.start).at(-1);
  return paper !== undefined && /^[\s已经业于由]*$/.test(reading.text.folded.slice(paper.end, date.start));
}

/** 2008年3月4日第二次修订: a line of a rule's history names nobody. */
function standsAlone({ block, start, end, dates }: Sentence): boolean {
  return end - start <= 60 && block.end - block.start <= end - start + 4 && dates[0]?.start === start;
}
