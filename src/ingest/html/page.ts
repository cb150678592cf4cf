import { headerFieldsIn, isNoticeFact } from '../header-fields.ts';
import type { Line, Metadata } from '../line.ts';
import { isFurnitureLine } from './furniture.ts';
import { htmlLines, type PageLine } from './lines.ts';
import { mainContent } from './main-content.ts';
import { htmlMetadata, pageTitle } from './metadata.ts';
import { parseHtml } from './parse.ts';

export interface Page {
  lines: Line[];
  metadata: Metadata;
  /** Labelled facts that the page prints outside the article (发布时间, 来源): they are not text of the article. */
  bylines: { label: string; value: string }[];
  isFlattened: boolean;
}

/** A whole page: its article's lines without navigation, related links and footers, and what its head says. */
export function readPage(html: string): Page {
  const { $, root, isFlattened } = parseHtml(html);
  const metadata = htmlMetadata($);
  const { root: main, skip } = mainContent(root);
  const all = htmlLines(root, skip, main);
  const heading = all.find((line) => line.kind === 'heading' && line.linked < 0.5)?.text ?? null;
  metadata.title ??= bestTitle(pageTitle($), heading);
  const bylines: Page['bylines'] = [];
  const lines: Line[] = [];
  for (const line of all) {
    const fields = headerFieldsIn(line.text);
    if (fields.length > 0 && !fields.some((field) => isNoticeFact(field.label))) bylines.push(...fields);
    else if (belongs(line)) lines.push(line);
    else if (!line.isMain && lines.length < 3) bylines.push(...bareDate(line.text));
  }
  return { lines, metadata, bylines, isFlattened };
}

/** A fragment (the body of a feed post): every line but plain furniture. */
export function readFragment(html: string): Page {
  const { root, isFlattened } = parseHtml(html);
  const lines = htmlLines(root).filter((line) => !(line.linked > 0.9 && isFurnitureLine(line.text)));
  return {
    lines,
    metadata: { title: null, publisher: null, author: null, url: null, date: null },
    bylines: [],
    isFlattened,
  };
}

/** The heading where the page's title says the same or says nothing, else the title. */
function bestTitle(title: string | null, heading: string | null): string | null {
  if (title === null || heading === null) return title ?? heading;
  return heading.length >= 6 || title.includes(heading) ? heading : title;
}

/** Outside the main part only sentences, the page's own heading and the facts of a notice are kept. */
function belongs(line: PageLine): boolean {
  if (isFurnitureLine(line.text)) return false;
  if (line.isMain) return !(line.linked > 0.8 && line.text.length < 60 && line.kind === 'list-item');
  if (line.linked > 0.3) return false;
  if (headerFieldsIn(line.text).length > 0) return true;
  return line.text.length >= 20 && line.text.includes('。');
}

/** `2019-09-26 10:56:28 证券时报网` under a title: a date that needs no label. */
function bareDate(text: string): Page['bylines'] {
  const date =
    /^(?:(?:19|20)\d{2})[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?(?=\s|$|来)/.exec(
      text,
    );
  return date ? [{ label: '发布时间', value: date[0] }] : [];
}
