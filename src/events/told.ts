import { clauseAt, type Sentence, type Trigger } from './reading.ts';
import type { DateGroup } from './when.ts';

/** What may or may not come about, or is still under way, is not told as an act. */
const MAYBE = /可能|正?考虑|正?着手|预计|有望|或将|料将|料于|是否|正在|才[会能可]|最[快早]将|打算/;
/** 仍有上调利率的可能, 看到降准的空间: what may come about, named as a thing. */
const MAY_BE = /^[^，。；的]{0,14}的(?:可能|概率|几率|空间|必要|余地|预期|呼声|风险|压力)/;
/** 9月17日消息，日前，经…批准: the day is that of the telling. */
const LATELY = /^[^，。；]{0,6}[，,](?:日前|近日|近期)[，,]/;
const HABIT = /每隔?(?:[一二两三四五六七八九十\d]{1,3})?个?(?:年|月|周|季度|天|日)[^，。；]{0,4}$/;
/** 不会在7月1日发布, 如果…发布, 建议…在7月1日发布, 应于7月1日发布: denied, supposed or wished for, not told. */
const DENIED = /(?:不会|不将|不再|未曾|没有|尚未|并未|从未|无意|不打算|拒绝)(?:[于在向对就])?$/;
/** 既未报经原批准机关同意: a denial some words ahead of its verb. */
const UNDONE = /[既亦并均尚仍也都]未(?!来|必|成年|免)[^，。；]{0,14}$/;
const WISHED = /(?:应当?|应该|须|必须|需要|最好|希望|建议|呼吁|可以)(?:[于在向对就])?$/;
const SUPPOSED = /(?:^|[，。；：])\s*(?:如果|假如|倘若|若是|一旦|若|假设)/;

/** Why a verb does not tell what was done, or null where it does. */
export function notTold(
  folded: string,
  sentence: Sentence,
  date: DateGroup,
  trigger: Trigger,
): string | null {
  const isAhead = date.end <= trigger.start;
  if (isAhead && MAYBE.test(folded.slice(clauseAt(sentence, date.start).start, trigger.start)))
    return 'what may come about or is under way is not told as done';
  if (!trigger.row.hints.includes('speech') && MAY_BE.test(folded.slice(trigger.end, trigger.end + 18)))
    return 'what may come about or is under way is not told as done';
  if (isAhead && LATELY.test(folded.slice(date.end, trigger.start)))
    return 'only 日前 or 近日 says when it was done';
  // 由某局每两年修订一次的标准: what is done again and again was done on no day.
  if (
    HABIT.test(folded.slice(isAhead ? date.end : Math.max(sentence.start, trigger.start - 12), trigger.start))
  )
    return 'a habit, not an act';
  return isUnreal(folded, sentence, date, trigger) ? 'denied, supposed or wished for, not told' : null;
}

function isUnreal(folded: string, sentence: Sentence, date: DateGroup, trigger: Trigger): boolean {
  const clause = clauseAt(sentence, trigger.start);
  const from = Math.max(clause.start, sentence.start);
  const words = folded.slice(from, trigger.start);
  const isInside = date.start >= from && date.end <= trigger.start;
  const before = isInside ? words.slice(0, date.start - from) + words.slice(date.end - from) : words;
  if (UNDONE.test(before)) return true;
  if (DENIED.test(before.trim()) || (isInside && WISHED.test(folded.slice(from, date.start).trim())))
    return true;
  return SUPPOSED.test(folded.slice(sentence.start, trigger.start));
}
