import { createRequire } from 'node:module';
import type * as MarkdownModule from 'markdown-it';
import { LIMITS } from './limits.ts';

const require = createRequire(import.meta.url);

type MarkdownIt = InstanceType<typeof MarkdownModule.default>;

let renderer: MarkdownIt | undefined;

/**
 * Markdown as HTML, raw HTML kept (it is only ever read, never shown). Indented text is text, not code: Chinese
 * paragraphs are indented. Line breaks stay line breaks. Link targets and images are dropped by the HTML reader.
 */
export function markdownToHtml(markdown: string): string {
  if (!renderer) {
    const load: typeof MarkdownModule.default = require('markdown-it');
    renderer = load({ html: true, breaks: true });
    renderer.disable(['code', 'lheading', 'reference']);
  }
  return renderer.render(withoutDepth(withoutShortcodes(markdown)));
}

/** Site generators' own markup that is not text: `{{< video … >}}`, `::: tip`, `[[toc]]`. */
function withoutShortcodes(markdown: string): string {
  return markdown
    .replace(/\{\{[<%][^\n{}]*[%>]\}\}/g, '')
    .replace(/^:::.*$/gm, '')
    .replace(/^\[\[?toc\]\]?$/gim, '');
}

/** Every mark that opens a list item or a quote, with the white space around it. */
const MARKS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+[ \t]*/gm;
const INDENT = /^[ \t]+/gm;
const DEEPEST_INDENT = 2 * LIMITS.maxMarkdownMarks;

/** The parser gives up a document that nests too deep: here depth is cut, so that nothing is lost. */
function withoutDepth(markdown: string): string {
  const indented = markdown.replace(INDENT, (indent) =>
    indent.length < DEEPEST_INDENT ? indent : ' '.repeat(DEEPEST_INDENT),
  );
  return indented.replace(MARKS, (marks) => {
    const each = marks.trimEnd().match(MARK) ?? [];
    return each.length > LIMITS.maxMarkdownMarks
      ? `${each.slice(0, LIMITS.maxMarkdownMarks).join('')} `
      : marks;
  });
}

/** One mark of what `MARKS` found, where each begins where the one before it ends. */
const MARK = /[ \t]*(?:>|[-*+]|\d{1,9}[.)])/gy;

/** Emphasis marks that CommonMark leaves standing beside Chinese punctuation. */
export function withoutLeftoverMarks(text: string): string {
  return text.includes('*') || text.includes('~~') ? text.replace(/\*{2,}|~~/g, '').trim() : text;
}

const MARKDOWN_BLOCK = /^ {0,3}(?:#{1,6}\s|[-*+]\s|>|```|\d{1,3}[.)]\s|\*\*|:::|-{3,40}[ \t]{0,40}$)/m;
const LINK_OR_ROW = /^ {0,3}(?:!?\[[^[\]\n]*\]\(|\|[^\n|]+\|)/m;
const HTML_START =
  /^<(?:!doctype|html|head|body|div|p|article|section|table|span|center|font|ul|ol|h[1-6]|main|script|meta|link|style|title|%@)\b/i;

/** Whether a text is HTML: it begins with a tag (or a comment before one) and holds no Markdown of its own. */
export function isHtml(text: string): boolean {
  if (/<(?:!doctype html|html|body)[\s>]/i.test(text.slice(0, 5_000))) return true;
  return HTML_START.test(afterComments(text)) && !MARKDOWN_BLOCK.test(text) && !LINK_OR_ROW.test(text);
}

function afterComments(text: string): string {
  let at = 0;
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at++;
    if (!text.startsWith('<!--', at)) return text.slice(at, at + 200);
    const end = text.indexOf('-->', at + 4);
    if (end < 0) return '';
    at = end + 3;
  }
}

const MARKDOWN = [
  /^ {0,3}(?:#{1,6} \S|```|> |---\s*$)/m,
  /^ {0,3}\|[^\n|]+\|/m,
  /\[[^[\]\n]*\]\([^()\n]*\)|\*\*[^*\n]+\*\*/,
  /<(?:p|div|br|a|span|table|strong|img)[\s/>]/i,
];

/** Whether a plain text uses Markdown: headings, links, emphasis, lists or tables of it, or HTML tags. */
export function isMarkdown(text: string): boolean {
  const beginning = text.slice(0, 200_000);
  return MARKDOWN.some((pattern) => pattern.test(beginning));
}
