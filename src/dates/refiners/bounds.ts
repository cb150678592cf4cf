import type { Refiner } from '../engine.ts';
import { type FoundDate, RANK } from '../found.ts';

const BEFORE_WORD =
  /(?:不[晚迟]于|(?:最[晚迟]|至迟)于?|截止到|截止至|截至到|截止于|截至|截止|直到|直至|到了|到|至)\s?$/;
const FROM_WORD = /(?:自从|从|(?<![来各独亲擅私])自|(?<![理缘])由|不早于|最早于?)\s?$/;
const NOT_UNTIL =
  /[直等迟遇达来回报提涉收感看听遭受得做想说谈找用起会虑识轮]到$|(?:甚|以|乃|及|冬|夏)至$|(?:推迟|延迟|延期|顺延|提前|改期|改)[到至]$/;
/** （含）以后, 或之前: the named date itself is meant too, as always here. */
const INCLUDED = '(?:[（(]含[^）)]{0,4}[）)])?(?:或者?|及)?';
const NOT_BEFORE = '后|夕|期|述|身|沿|景|端|往|提(?![交出请报供])|列|三季|两|[一二三四五六七八九十0-9]|任|者';
const NOT_AFTER = '年|天|期|续|面|台|勤|果|诉|草|步|点|亿|伏|因|者|来';
const LAST = new RegExp(`^${INCLUDED}(?:以前|之前|前|为止|止)(?!${NOT_BEFORE})`);
const START = new RegExp(`^${INCLUDED}(?:以后|之后|以来|起|开始|后)(?!${NOT_AFTER})`);
/** 直至2013年2月，某委悄然把这一条删去: how long it took till something was done. */
const COMES_TO = /^[，,](?![^，。；]{0,12}(?:仍|还|尚|都|均|一直|未|没有?|依然|依旧))/;
const AT_LAST = /^[^，。；]{0,3}[，,]?[^，。；]{0,16}[才方](?![案式面法针才])/;
const OPENED = /^[^，。；]{0,3}(?:起|开始|之?后|至|到)/;
const WITHIN = /^(?:期间|之内|以内|内)(?!部|容|地|陆|蒙|需|外|在|阁|幕|资|涵|销|审|控|卷|置)/;

/** Reads the words that open or close a date: 自…起, …以来, 截至…, …底前, …之内, 到2025年. Pieces that no date took stand alone and are dropped. */
export const readBounds: Refiner = {
  refine({ text }, results) {
    const found = (results as FoundDate[]).filter(({ weak }) => !weak);
    found.forEach((date, i) => {
      bound(text, date, found[i - 1]?.stop ?? 0, found[i + 1]?.index ?? text.length);
    });
    return found;
  },
};

/** The words of a bound lie between the date before (`from`) and the date after (`to`). */
function bound(text: string, date: FoundDate, from: number, to: number): void {
  const before = text.slice(Math.max(from, date.index - 5), date.index);
  const after = text.slice(date.stop, Math.min(to, date.stop + 12));
  if (date.until || date.stated.closed) closeRange(text, date, before, after);
  else if (date.bound) spanBound(text, date, after);
  else openOrClose(text, date, before, after);
}

function openOrClose(text: string, date: FoundDate, before: string, after: string): void {
  const from = FROM_WORD.exec(before);
  // 由下月起 opens a stretch; in 由今年8月敲定的标准收官 who does it follows.
  const opening = from?.[0].startsWith('由') && !OPENED.test(after) ? null : from;
  const until = opening || NOT_UNTIL.test(before) ? null : BEFORE_WORD.exec(before);
  // 直到12月才拿出新规: the time when something came about at last.
  const isPoint =
    until !== null &&
    ((/^(?:[直时]|到了)/.test(until[0]) && AT_LAST.test(after)) ||
      (/^直/.test(until[0]) && COMES_TO.test(after)));
  const closing = isPoint ? null : until;
  const last = LAST.exec(after);
  const start = last || isVerb(before, after) ? null : START.exec(after);
  const within = last || start ? null : WITHIN.exec(after);
  const head = (opening ?? closing)?.[0].length ?? 0;
  const tail = (last ?? start ?? within)?.[0].length ?? 0;
  if (last) date.bound = 'before';
  else if (start || opening) date.bound = 'from';
  else if (within) date.bound = 'within';
  else if (closing) date.bound = 'before';
  date.exclusive = isExclusive(date, last?.[0] ?? start?.[0] ?? closing?.[0] ?? '');
  if (date.bound) date.cover(text, date.index - head, date.stop + tail);
}

/** 于6月9日开始: something begins on that day, the date itself opens nothing. */
const isVerb = (before: string, after: string) => /[于在]\s?$/.test(before) && /^开始/.test(after);

/** 2018年以前 and 2018年之后 leave the year itself out, as 春节前 does the festival; 6月之前, a deadline, takes the month in. */
function isExclusive({ fine, stated }: FoundDate, word: string): boolean {
  if (stated.festival && !stated.time) return word !== '' && !/起|开始|以来/.test(word);
  if (fine > RANK.month || (stated.portion && word !== '之后')) return false;
  if (/以后|之后|^后/.test(word)) return true;
  return fine === RANK.year && /以前|之前/.test(word);
}

/** 从一月十日到十二日, 2007年与2009年期间: the range says all; its words only belong to the text. */
function closeRange(text: string, date: FoundDate, before: string, after: string): void {
  const head = FROM_WORD.exec(before)?.[0].length ?? 0;
  const tail = WITHIN.exec(after)?.[0].length ?? 0;
  date.cover(text, date.index - head, date.stop + tail);
}

function spanBound(text: string, date: FoundDate, after: string): void {
  const tail = date.stated.span ? null : (LAST.exec(after) ?? START.exec(after));
  if (tail) date.cover(text, date.index, date.stop + tail[0].length);
}
