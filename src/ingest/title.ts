import { headerFieldsIn } from './header-fields.ts';
import type { Line } from './line.ts';

const HEAD_LINES = 30;
const MOST_TITLE_LINES = 5;

/** The first and last of the lines near the head that together say a title, or null. */
export function findTitle(lines: readonly Line[], title: string): [number, number] | null {
  const wanted = comparable(title);
  if (wanted === '') return null;
  for (let start = 0; start < Math.min(HEAD_LINES, lines.length); start++) {
    if (!begins(wanted, lines[start]!.text)) continue;
    let collected = '';
    for (let end = start; end < Math.min(start + MOST_TITLE_LINES, lines.length); end++) {
      collected += comparable(lines[end]!.text);
      if (collected === wanted) return [start, end];
      if (!wanted.startsWith(collected)) break;
    }
  }
  return null;
}

const PAPER =
  /(?:通知|公告|通告|通报|决定|决议|意见|办法|规定|条例|细则|方案|批复|复函|函|令|报告|公报|纪要|指南|规划|计划|要点|解读|问)(?:[（(][^（）()]{1,20}[）)])?$/;

/**
 * The title of a text that has no other: its first line, if it is short, says no sentence and has a text under it. A
 * centred title may run over several lines (`…关于开展` `…工作的通知`).
 */
export function titleInText(lines: readonly Line[]): string | null {
  const [first] = lines;
  if (!first || !isTitleLike(first.text)) return null;
  if (!lines.slice(1).some(({ text }) => text.includes('。'))) return null;
  if (first.align !== 'center' || PAPER.test(first.text)) return first.text;
  let title = first.text;
  for (const { text, align } of lines.slice(1, MOST_TITLE_LINES)) {
    if (align !== 'center' || !isTitleLike(title + text)) break;
    title += text;
    if (PAPER.test(title)) return title;
  }
  return first.text;
}

function isTitleLike(text: string): boolean {
  if (text.length < 4 || text.length > 80 || /[。；]|[，、：:,.]$|[〕\])）]\d+号$/.test(text)) return false;
  return (
    headerFieldsIn(text).length === 0 && !/^[（(\d]*(?:19|20)\d{2}[年\-/.]\d{1,2}[月\-/.]\d{1,2}/.test(text)
  );
}

/** Whether two lines say the same but for punctuation. */
export function isSame(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

const NEITHER = /[^\p{L}\p{N}]/gu;
const LETTER = /[\p{L}\p{N}]/u;

/** Letters and digits only: titles are compared without their punctuation. */
function comparable(text: string): string {
  return text.replace(NEITHER, '');
}

/** Whether a title can begin with a line, as the line's first letter tells: most lines of a text are known by it. */
function begins(wanted: string, text: string): boolean {
  const letter = LETTER.exec(text)?.[0];
  return letter === undefined || wanted.startsWith(letter);
}
