const CJK = '\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u3000-\\u303f';
/** White space that a source line break left between two Chinese characters or beside one. */
const BREAK_AT_CJK = new RegExp(`(?<=[${CJK}“”‘’])[ \\t\\f]?\\n\\s?|[ \\t\\f]?\\n\\s?(?=[${CJK}“”‘’])`, 'g');
const CONTROL =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Every character that `clean` may have to change: most texts have none. */
const UNCLEAN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff\ufffe\uffff]/;

/**
 * Takes out what must never reach a terminal, a spreadsheet or a page: C0 and C1 controls (but for line break and
 * tab), bidirectional overrides, invisible joiners. Lone surrogates become U+FFFD. Carriage returns become line breaks.
 */
export function clean(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(CONTROL, '')
    .replace(LONE_SURROGATE, '\ufffd');
}

/** The text without any white space: how two writings of one line are compared. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

/** One line's white space: breaks beside Chinese characters vanish, other runs become one space, the ends are trimmed. */
export function tidyLine(text: string): string {
  const joined = text.includes('\n') ? text.replace(BREAK_AT_CJK, '') : text;
  return closeUp(joined.replace(/[ \t\n\f\u00a0]+/g, ' ').trim());
}

const SPACED_LETTERS = /^[\u3400-\u9fff](?:[\s\u3000]+[\u3400-\u9fff])+$/;

/** `公　　安　　部` → `公安部`: a line of single characters set apart. Gaps wider than the narrowest one stay, as one space. */
function closeUp(text: string): string {
  if (text.length > 200 || !SPACED_LETTERS.test(text)) return text;
  const gaps = text.match(/\s+/g) ?? [];
  const narrow = Math.min(...gaps.map((gap) => gap.length));
  return text.replace(/\s+/g, (gap) => (gap.length > narrow ? ' ' : ''));
}

const ENDS_SENTENCE = /[。！？!?；;：:”」』》）)…]$/;
const OPENS_LINE =
  /^(?:[\s\u3000]{2}|[\u2022·●■◆▲\-*]|[（(]?[一二三四五六七八九十百\d]{1,3}[）)、.．]|第[一二三四五六七八九十百\d]+[条章节])/;

/**
 * Whether a line break inside a paragraph only wraps it (`6月<br>9日`, a sentence cut at the margin) and does not end a
 * line. Short lines (addresses, signatures) are never joined but for a date that was torn apart.
 */
export function isWrap(before: string, after: string): boolean {
  if (before.length > LONGEST_JOINED) return false;
  // Every further line is added to the first one: only its end may be looked at again for each.
  const end = before.slice(-40).trimEnd();
  if (isTornDate(end, after)) return true;
  // Two lines that each begin with a day are two entries (the history of a rule), not one that was wrapped.
  if (OPENS_WITH_DAY.test(before) && OPENS_WITH_DAY.test(after)) return false;
  if (before.length < 30 || ENDS_SENTENCE.test(before.at(-1)!) || OPENS_LINE.test(after)) return false;
  return /[\p{L}\p{N}，、]$/u.test(before.slice(-2)) && /^[\p{L}\p{N}，。、；）”》]/u.test(after);
}

/** In characters; no paragraph that was wrapped by hand or by a program is longer. */
const LONGEST_JOINED = 20_000;

const OPENS_WITH_DAY = /^\s*[（(]?(?:根据)?\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日/;

const NUMERAL = '[\\d〇○零一二三四五六七八九十]';
const TORN_DATES: readonly (readonly [RegExp, RegExp])[] = [
  [new RegExp(`${NUMERAL}{4}年$`), new RegExp(`^${NUMERAL}{1,2}\\s*月`)],
  [new RegExp(`${NUMERAL}{1,2}月$`), new RegExp(`^${NUMERAL}{1,3}\\s*日`)],
  [new RegExp(`${NUMERAL}$`), /^[年月日]/],
];

function isTornDate(before: string, after: string): boolean {
  return TORN_DATES.some(([end, start]) => end.test(before) && start.test(after));
}
