import type { Span } from '../model/span.ts';

// What every date expression holds at least one of. The scan costs one pass; the grammar then reads only these clauses.
const HOT =
  /[年月日号天周旬季纪节旦夕晚岁]|星期|礼拜|清明|端午|中秋|重阳|元宵|国庆|圣诞|平安夜|双1|双十|五一|十一|[今明][早晨夜]|昨|期间|时期|期末|五[”"」]?末|之年|时至|时到|[0-9][-/.][0-9]|[0-9]{4}\s?[到至~—–-]|[从自由][0-9]{4}|Q[1-4]/;
const CLAUSE_END = /[，。；！？\n]/g;

/** The runs of neighbouring clauses that can hold a date; runs end with their line. */
export function windows(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  let open: Span | null = null;
  const close = (end: number, lineEnds: boolean) => {
    if (HOT.test(text.slice(start, end))) {
      if (open) open.end = end;
      else {
        open = { start, end };
        found.push(open);
      }
    } else open = null;
    if (lineEnds) open = null;
    start = end;
  };
  for (const match of text.matchAll(CLAUSE_END)) close(match.index + 1, match[0] === '\n');
  close(text.length, true);
  return found;
}
