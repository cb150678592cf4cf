import type { Refiner } from '../engine.ts';
import { type FoundDate, RANK } from '../found.ts';

/** 8月3日，直到17日才公开 tells of two days, and no stretch between them. */
const SIGN =
  /^\s{0,2}(?:[（(]含[^）)]{0,4}[）)])?(?:起|开始)?(?:[,，](?!\s{0,2}直))?\s{0,2}(?:至|到|直至|直到|延至|延续到|持续到|[—–-]{1,2}|~)\s{0,2}$/;
const AND = /^\s{0,2}(?:和|与|及|到|至|、)\s{0,2}$/;
const BETWEEN = /^\s?(?:之间|期间|间)/;
const SEASON_LIST = /^\s?[、和与及]\s?$/;
const UNTIL_NOW = /^(?:起|开始|以来)?(?:至今|迄今|到现在|到目前|至目前)(?:为止)?/;
const FROM = /(?:自从|从|自|由)$/;
const END_WORD = /^(?:止|为止)/;

/** Makes ranges of two dates with 至, 到, a dash or 和…之间 between them, and of one date with 至今. */
export const joinRanges: Refiner = {
  refine(context, results) {
    const { text } = context;
    const kept: FoundDate[] = [];
    for (const found of results as FoundDate[]) {
      const last = kept.at(-1);
      if (last && found.index - last.stop <= 8 && isRange(text, last, found)) join(text, last, found);
      else kept.push(found);
    }
    for (const found of kept) untilNow(text, found);
    return kept;
  },
};

function isRange(text: string, last: FoundDate, found: FoundDate): boolean {
  if (last.until || last.bound || !isPoint(last) || !isPoint(found)) return false;
  const gap = text.slice(last.stop, found.index);
  const after = text.slice(found.stop, found.stop + 3);
  if (found.fine === RANK.clock && found.coarse === RANK.clock)
    return SIGN.test(gap) && last.fine === RANK.clock && last.coarse < RANK.clock;
  if (last.coarse === RANK.clock) return SIGN.test(gap) && found.fine >= RANK.day;
  if (
    last.weak &&
    found.weak &&
    !FROM.test(text.slice(Math.max(0, last.index - 2), last.index)) &&
    !bothNumeric(last, found)
  )
    return false;
  if (SIGN.test(gap)) return !reopens(gap, after) && sameKind(last, found);
  if (BETWEEN.test(after) && AND.test(gap)) return sameKind(last, found);
  return last.family.endsWith('head') && SEASON_LIST.test(gap);
}

/** 1999.08-2002.02: two months written as numbers need no further sign. */
function bothNumeric(last: FoundDate, found: FoundDate): boolean {
  return last.family.startsWith('numeric') || found.family.startsWith('numeric');
}

/** 自6月14日起到9月14日之前 opens one interval and closes another. */
function reopens(gap: string, after: string): boolean {
  return /起|开始/.test(gap) && /^(?:之前|以前|前)/.test(after);
}

const isPoint = ({ stated, bound }: FoundDate) => bound === null && !stated.span;

function sameKind(last: FoundDate, found: FoundDate): boolean {
  // 2021年至5月 runs from coarse to fine and is no range unless the end has its year.
  return found.fine <= last.fine || found.coarse <= last.coarse || found.stated.day !== undefined;
}

function join(text: string, last: FoundDate, found: FoundDate): void {
  last.until = found.stated;
  last.family = `${last.family}-to-${found.family}`;
  last.weak = false;
  const after = text.slice(found.stop, found.stop + 3);
  const tail = (BETWEEN.exec(after) ?? END_WORD.exec(after))?.[0].length ?? 0;
  last.cover(text, last.index, found.stop + tail);
}

function untilNow(text: string, found: FoundDate): void {
  if (found.until || found.bound || found.weak || found.stated.span) return;
  const match = UNTIL_NOW.exec(text.slice(found.stop, found.stop + 9));
  if (!match) return;
  found.until = { day: { shift: 0, from: 'published' } };
  found.cover(text, found.index, found.stop + match[0].length);
}
