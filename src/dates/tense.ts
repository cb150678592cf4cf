/** Where an act stands in time from the day of the article, as far as the clause says. */
export type Tense = 'forward' | 'past' | null;

const REACH = 40;
const FORWARD =
  /将|拟|预计|计划|定于|即将|有望|届时|要求|确保|力争|必须|务必|应当|尽快|起(?:正式|全面|开始|陆续)?(?:施行|实施|执行|生效|启用|停止|不再|暂停)|前(?:完成|报送|提交|上报|反馈|办理|全部|基本|全面|建成|清理|退出|整改|报名|缴纳|申报|停止|关停|将)/;
const PAST = /了|已|曾|日前|此前|近日|消息|报道|获悉|表示|指出|发布|印发|召开|公布|举行|通报|宣布/;
const CLAUSE_END = /[，。；！？\n]/;
const SENTENCE_END = /[。；！？\n]/;

/** The tense that the words around a date give it. */
export function tenseAround(text: string, start: number, end: number): Tense {
  const after = cut(text.slice(end, end + REACH), SENTENCE_END);
  const before = text.slice(Math.max(0, start - REACH), start);
  const clause = before.slice(lastEnd(before, CLAUSE_END));
  if (FORWARD.test(clause + text.slice(start, end) + after)) return 'forward';
  return PAST.test(cut(after, CLAUSE_END)) || PAST.test(clause) ? 'past' : null;
}

function cut(text: string, end: RegExp): string {
  const match = end.exec(text);
  return match ? text.slice(0, match.index) : text;
}

function lastEnd(text: string, end: RegExp): number {
  for (let i = text.length - 1; i >= 0; i--) if (end.test(text[i]!)) return i + 1;
  return 0;
}
