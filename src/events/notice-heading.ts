import { isDocumentTitle, kindOfTitle } from '../entities/document-kinds.ts';
import type { Span } from '../model/span.ts';
import { fold } from '../text/fold.ts';
import type { Reading } from './reading.ts';

/** 关于…的通知（发改运行〔2021〕1283号）: the number that a page puts behind the heading. */
const NUMBER_BEHIND = /[（(][^（()）]{2,20}[〔[［﹝]\d{4}[〕\]］﹞][^（()）]{1,8}号[）)]$/;

/** The heading of a notice or rule, and the title it gives. */
export interface Heading extends Span {
  title: string;
}

/** 商务部令2020年第2号, 中华人民共和国国务院令 第722号: the order puts out the rule that its first sentence names. */
export function orderOf(reading: Reading): (Heading & { number: string }) | null {
  const [first, second] = reading.article.blocks;
  if (!first || !second || first.end - first.start > 60) return null;
  const lines = [first, second].map((b) => reading.text.raw.slice(b.start, b.end).replace(/\s+/g, ''));
  const joined = /(?:令|公告)$/.test(lines[0]!) && lines[1]!.length < 24 ? lines.join('') : lines[0]!;
  if (!ORDER_HEADING.test(joined)) return null;
  const made = reading.documents.find((d) => d.title !== null);
  const sentence = made && reading.sentences.find((s) => made.start >= s.start && made.end <= s.end);
  if (
    !made?.title ||
    !sentence ||
    sentence.index > 6 ||
    !/现予|公布|发布|施行/.test(reading.text.folded.slice(made.end, sentence.end))
  )
    return null;
  return {
    start: first.start,
    end: joined === lines[0] ? first.end : second.end,
    title: made.title,
    number: joined,
  };
}

const ORDER_HEADING =
  /^[\u4e00-\u9fff、]{2,40}(?:令|公告)[（(〔[]?(?:\d{4}年?)?[）)〕\]]?第[\d一二三四五六七八九十百零〇]{1,60}号$/;

/** The heading that is a document's title: the header's 标题, else the first title or heading block of that form. */
export function headingOf(reading: Reading): Heading | null {
  const { raw } = reading.text;
  const field = reading.article.header.find((f) => TITLE_LABEL.test(f.label.replace(/[\s\u3000]/g, '')));
  if (field && field.start !== null && field.end !== null && isHeading(field.value))
    return { start: field.start, end: field.end, title: tidy(field.value) };
  const candidates: Heading[] = [];
  const blocks = reading.article.blocks.slice(0, 12);
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'paragraph' && block.end - block.start > 120) break;
    if (block.kind !== 'title' && block.kind !== 'heading' && block.end - block.start > 120) continue;
    const title = tidy(raw.slice(block.start, block.end)).replace(NUMBER_BEHIND, '');
    if (title.length >= 4 && title.length <= 160 && isHeading(title))
      candidates.push({ start: block.start, end: block.end, title });
    else candidates.push(...brokenHeading(raw, block, blocks[index + 1]));
  }
  // A page's own headline may leave the issuer out that the heading of the notice names.
  const [first] = candidates;
  return (
    candidates.find((c) => first && c.title.length > first.title.length && c.title.endsWith(first.title)) ??
    first ??
    null
  );
}

/** 某省人民政府关于… ⏎ …的通知: a heading that the page broke over two lines (GB/T 9704, 7.3.1: 分一行或多行). */
function brokenHeading(raw: string, first: Span, second: Span | undefined): Heading[] {
  if (!second || first.end - first.start > LONGEST_LINE || second.end - second.start > LONGEST_LINE)
    return [];
  const lines = [first, second].map((line) => tidy(raw.slice(line.start, line.end)));
  const title = lines.join('');
  const isBroken = /.关于/.test(lines[0]!) && !/[，。：；、]$/.test(lines[0]!) && isHeading(title);
  return isBroken ? [{ start: first.start, end: second.end, title }] : [];
}

const LONGEST_LINE = 60;

/** Breaks that the page put into a long heading go; blanks between Latin words stay. */
function tidy(title: string): string {
  return title.replace(/(?<=\W)\s|\s(?=\W)/g, '').trim();
}

/** Whether a line is the title of a document and nothing else. */
export function isHeading(printed: string): boolean {
  const title = fold(printed);
  if (/[。？！?!]$|[，：]/.test(title.replace(/《[^》]{0,300}》/g, ''))) return false;
  return (
    isDocumentTitle(title) &&
    !/^(?:关于)?[^关]{0,30}(?:答记者问|解读|一图读懂)/.test(title) &&
    (kindOfTitle(title) ?? '') !== '要求'
  );
}

const TITLE_LABEL = /^(?:标题|名称|信息名称|文件名称|公文名称)$/;
