import type { Article, Block } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Composed, compose } from './compose.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { headerFieldsIn } from './header-fields.ts';
import { type Page, readFragment, readPage } from './html/page.ts';
import { LIMITS } from './limits.ts';
import { NO_METADATA } from './line.ts';
import { isHtml, isMarkdown, markdownToHtml, withoutLeftoverMarks } from './markdown.ts';
import { plainLines } from './plain.ts';
import { findPublishedOn } from './published.ts';
import { clean, tidyLine } from './tidy.ts';
import { titleInText } from './title.ts';

export interface ReadOptions {
  /** The file as the user named it; `-` where not given. */
  file?: string;
  /** `YYYY-MM-DD`, stronger than anything the article says. It is taken as given: whether it is a day is the caller's to check. */
  publishedOn?: string | null;
}

/** An article and what was wrong with it. */
export interface ReadResult {
  article: Article;
  diagnostics: Diagnostic[];
}

/** What is known about an article from around it (a feed entry, an NDJSON line, a document's properties). */
export interface Known extends ReadOptions {
  entry?: string | null;
  title?: string | null;
  publisher?: string | null;
  author?: string | null;
  url?: string | null;
  date?: string | null;
  /** What the text is, where it is not to be guessed. */
  format?: 'text' | 'html' | 'markdown' | 'page';
}

/**
 * Reads one article from its text: Markdown with front matter, HTML or plain text. What it is, its content says. Never
 * throws: problems are diagnostics, and a text with nothing to read gives an article whose `text` is empty.
 */
export function readArticle(text: string, options: ReadOptions = {}): ReadResult {
  return readKnown(text, options);
}

export function readKnown(text: string, known: Known): ReadResult {
  const file = known.file ?? '-';
  const diagnostics: Diagnostic[] = [];
  const report = (rule: string, message: string, place: Partial<Diagnostic> = {}) =>
    diagnostics.push({
      rule,
      severity: 'warning',
      message,
      file,
      line: null,
      entry: known.entry ?? null,
      ...place,
    });

  const unified = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const {
    metadata: front,
    body,
    problem,
  } = known.format === undefined || known.format === 'markdown'
    ? readFrontMatter(unified)
    : { metadata: NO_METADATA, body: unified, problem: null };
  if (problem) report('front-matter/unreadable', messageOf(problem), { line: problem.line });
  const page = readBody(body, known.format);
  if (page.isFlattened) {
    report(
      'html/too-deep',
      `tags nested deeper than ${LIMITS.maxHtmlDepth} were read as if they stood at the top of the page`,
    );
  }

  const title = titleOf(known.title ?? front.title ?? page.metadata.title, page);
  const composed = compose(page.lines, title);
  if (composed.isCut) {
    report(
      'text/too-long',
      `the text was cut after ${LIMITS.maxTextLength} characters; split the file to read the rest`,
    );
  }
  if (composed.text === '') report('text/empty', 'no text was found in this article');
  const header = [
    ...composed.header,
    ...page.bylines.map(({ label, value }) => ({ label, value, start: null, end: null })),
  ];
  const url = metadataText(known.url ?? front.url ?? page.metadata.url);
  const plain = linesOf(composed, ({ kind }) => kind !== 'signature');
  const { publishedOn, publishedOnFrom, unread } = findPublishedOn({
    flag: known.publishedOn ?? null,
    frontMatter: front.date,
    metadata: known.date ?? page.metadata.date,
    header,
    note: plain.slice(0, NOTE_LINES),
    tail: plain.slice(-3),
    title,
    signature: linesOf(composed, ({ kind }) => kind === 'signature'),
    url,
    file: known.file ?? null,
  });
  if (unread) {
    report(
      'metadata/bad-date',
      `“${metadataText(unread)}” names no day that exists; the date was looked for elsewhere`,
    );
  }
  const author = metadataText(
    known.author ?? front.author ?? page.metadata.author ?? labelled(header, '作者'),
  );
  const publisher = metadataText(
    known.publisher ?? front.publisher ?? page.metadata.publisher ?? labelled(header, '来源'),
  );
  const isMedium = publisher === null && author !== null && MEDIUM.test(author);
  const source = {
    file,
    entry: known.entry ?? null,
    title,
    publisher: isMedium ? author : publisher,
    author: isMedium || /^\d+$/.test(author ?? '') ? null : author,
    url: url !== null && /^https?:\/\//i.test(url) ? url : null,
    publishedOn,
    publishedOnFrom,
  };
  return { article: { text: composed.text, blocks: composed.blocks, header, source }, diagnostics };
}

/** How far down the note under a title (题注) and bylines are looked for. */
const NOTE_LINES = 12;

function linesOf({ text, blocks }: Composed, isWanted: (block: Block) => boolean): string[] {
  return blocks.filter(isWanted).map(({ start, end }) => text.slice(start, end));
}

/** The title that is known from outside, else the first heading of a Markdown text, else the 标题 of a notice. */
function titleOf(known: string | null, page: Page): string | null {
  const [first] = page.lines;
  const heading = first?.kind === 'heading' ? first.text : null;
  const fact = page.lines
    .slice(0, NOTE_LINES)
    .flatMap(({ text }) => headerFieldsIn(text))
    .find(({ label }) => label === '标题' || label === '名称' || label === '信息名称');
  return metadataText(known ?? fact?.value ?? heading ?? titleInText(page.lines));
}

function readBody(body: string, format: Known['format']): Page {
  const isPage =
    format === 'page' ||
    (format === undefined && /<(?:!doctype html|html|body|head)[\s>]/i.test(body.slice(0, 5_000)));
  if (isPage) return readPage(body);
  if (format === 'html') return readFragment(body);
  if (format === undefined && isHtml(body)) return readPage(body);
  if (format === 'markdown' || (format === undefined && isMarkdown(body))) {
    const page = readFragment(markdownToHtml(body));
    return { ...page, lines: page.lines.map((line) => ({ ...line, text: withoutLeftoverMarks(line.text) })) };
  }
  return { lines: plainLines(body), metadata: NO_METADATA, bylines: [], isFlattened: false };
}

function messageOf({ message, line }: NonNullable<FrontMatter['problem']>): string {
  return `front matter${line === null ? '' : ` line ${line}`}: ${message} (article read without its metadata)`;
}

/** Names of media: feeds give them as the author. */
const MEDIUM = /(?:网|網|报|報|社|新闻|新聞|周刊|週刊|杂志|雜誌|电视台|電視台|客户端|财经|財經|频道|在线)$/;

function labelled(header: Article['header'], label: string): string | null {
  return header.find((field) => field.label.endsWith(label))?.value ?? null;
}

function metadataText(value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  return tidyLine(clean(value).slice(0, LIMITS.maxMetadataLength)) || null;
}
