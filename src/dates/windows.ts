import type { Span } from '../model/span.ts';
import { unitTable } from '../text/units.ts';

// What every date expression holds at least one of. The scan costs one pass; the grammar then reads only these clauses.
const HOT =
  /[年月日号天周旬季纪节旦夕晚岁]|星期|礼拜|清明|端午|中秋|重阳|元宵|国庆|圣诞|平安夜|双1|双十|五一|十一|[今明][早晨夜]|昨|期间|时期|期末|五[”"」]?末|之年|时至|时到|[0-9][-/.][0-9]|[0-9]{4}\s?[到至~—–-]|[从自由][0-9]{4}|Q[1-4]/;
/** The characters of that list that stand for themselves: most clauses that can hold a date hold one of these. */
const IS_HOT = unitTable('年月日号天周旬季纪节旦夕晚岁昨');
/** Those that its longer expressions begin with: a clause without any is cold. */
const MAY_BE_HOT = unitTable('星礼清端中重元国圣平双五十今明期时之从自由Q0123456789');
const ENDS_CLAUSE = unitTable('，。；！？\n');
const LINE_END = 10;

/** The runs of neighbouring clauses that can hold a date; runs end with their line. */
export function windows(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  let isHot = false;
  let mayBeHot = false;
  let open: Span | null = null;
  const close = (end: number) => {
    if (!isHot && !(mayBeHot && HOT.test(text.slice(start, end)))) open = null;
    else if (open) open.end = end;
    else {
      open = { start, end };
      found.push(open);
    }
    start = end;
    isHot = false;
    mayBeHot = false;
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (IS_HOT[unit] === 1) isHot = true;
    else if (ENDS_CLAUSE[unit] === 1) {
      close(at + 1);
      if (unit === LINE_END) open = null;
    } else if (MAY_BE_HOT[unit] === 1) mayBeHot = true;
  }
  close(text.length);
  return found;
}
