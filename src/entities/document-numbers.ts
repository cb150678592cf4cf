import type { Span } from '../model/span.ts';
import type { FoldedText } from '../text/fold.ts';

export interface NumberSpan extends Span {
  /** As printed, white space taken out. */
  number: string;
  /** 令 and 公告 say what they are; null for a 发文字号. */
  kind: string | null;
}

const OPEN = '[〔﹝\\[［(（【]';
const CLOSE = '[〕﹞\\]］)）】]';
const YEAR = '(?:19|20)\\d{2}';
/** 〔2021〕3号, [2011]177号, 〔2021〕第3号: what stands behind the 机关代字 (《党政机关公文处理工作条例》, article 9 (5)). */
const SERIAL = new RegExp(`\\s?${OPEN}\\s?${YEAR}\\s?${CLOSE}\\s?第?\\s?\\d{1,6}\\s?号$`);
/** 令第573号, 公告2013年第5号, 令〔2021〕第3号, 公告第12号. */
const ORDER = new RegExp(
  `(令|公告|通告)\\s?[（(]?(?:${OPEN}?${YEAR}${CLOSE}?年?)?\\s?[,，]?第?\\s?[\\d一二三四五六七八九十百零〇]{1,6}\\s?号$`,
);
const PREFIX_CHAR = /[\u4e00-\u9fffA-Za-z]/;
/** How what stands right before a number without belonging to it ends: the end of a date, a verb of issuing, 原 of a body that is gone. */
const NOT_PREFIX =
  /(?:^|根据|按照|依据|依照|以及|印发了?|下发了?|发布了?|公布了?|张贴|张挂|下达|签发|制发|转发|批转|颁布|发出|作出|收到|接到|送达|[部委局厅院会府署行办室]以|(?:文号|字号|编号)(?:为|是)?|发文字号|文件编号|的)[年月日以由按依据]{0,40}原?$/;
const LONGEST_NUMBER = 60;
/** (2012)西民二初字第17号 is a court's case number, 京ICP备11000001号 a website's licence. */
const NOT_NUMBERS = /ICP备|公网安备|[民刑行执商知赔破仲]\S{0,4}字?第?\d+号$/;

/** Document numbers in a text, in order: every 号 is looked at once, with a bounded stretch before it. */
export function readNumbers(text: FoldedText): NumberSpan[] {
  const found: NumberSpan[] = [];
  const { folded } = text;
  let floor = 0;
  for (let at = folded.indexOf('号'); at >= 0; at = folded.indexOf('号', at + 1)) {
    if (!/[\d一二三四五六七八九十百零〇\s]/.test(folded[at - 1] ?? '')) continue;
    const from = Math.max(floor, at - LONGEST_NUMBER);
    const before = folded.slice(from, at + 1);
    const span = serial(before) ?? order(before);
    if (!span) continue;
    const start = from + span.start;
    const number = text.raw.slice(start, at + 1).replace(/\s+/g, '');
    if (NOT_NUMBERS.test(number)) continue;
    found.push({ start, end: at + 1, number, kind: span.kind });
    floor = at + 1;
  }
  return found;
}

interface Found {
  start: number;
  kind: string | null;
}

function serial(before: string): Found | null {
  const match = SERIAL.exec(before);
  if (!match) return null;
  const start = prefixStart(before, match.index, 16);
  return start < match.index ? { start, kind: null } : null;
}

function order(before: string): Found | null {
  const match = ORDER.exec(before);
  if (!match) return null;
  // 公告2021年第3号 may stand alone; 令第3号 needs the body that gave it.
  const start = prefixStart(before, match.index, 40);
  if (match[1] === '令' && start === match.index) return null;
  return { start, kind: match[1]! };
}

/** Where the run of letters before `end` begins that can belong to the number. */
function prefixStart(before: string, end: number, longest: number): number {
  let start = end;
  while (start > 0 && end - start < longest && PREFIX_CHAR.test(before[start - 1]!)) start--;
  for (let cut = end - 1; cut > start; cut--) if (NOT_PREFIX.test(before.slice(start, cut))) return cut;
  return start;
}
