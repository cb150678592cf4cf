import { bylineDate, headerFieldsIn, isNoticeFact } from '../header-fields.ts';
import { joinLabels } from '../label-cells.ts';
import { type Line, type Metadata, NO_METADATA } from '../line.ts';
import { findTitle } from '../title.ts';
import { isFurnitureLine, isRecommendation } from './furniture.ts';
import { htmlLines, type PageLine } from './lines.ts';
import { mainContent } from './main-content.ts';
import { readHead } from './metadata.ts';
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
  const { root, find, isFlattened } = parseHtml(html);
  const { metadata, title } = readHead(find);
  metadata.url ??= savedFrom(html);
  const { root: main, skip } = mainContent(root);
  const all = joinLabels(htmlLines(root, skip, main));
  const heading = all.find((line) => line.kind === 'heading' && line.linked < 0.5)?.text ?? null;
  metadata.title ??= bestTitle(title, heading);
  const bylines: Page['bylines'] = [];
  const kept: PageLine[] = [];
  let isBegun = false;
  for (const line of all) {
    const said = isBegun && line.isMain ? [] : bylinesIn(line.text);
    if (said.length > 0) bylines.push(...said);
    else if (belongs(line)) {
      kept.push(line);
      isBegun ||= line.text.includes('。');
    }
  }
  return { lines: withoutLead(kept, metadata.title), metadata, bylines, isFlattened };
}

/** What a line before or beside the article says about it: `发布时间：… 来源：…`, or a bare date. */
function bylinesIn(text: string): Page['bylines'] {
  const fields = headerFieldsIn(text);
  const date = bylineDate(text);
  if (fields.some((field) => isNoticeFact(field.label))) return [];
  return date === null ? fields : [{ label: '发布时间', value: date }, ...fields];
}

/** Without the short remains of menus that stand before the title. */
function withoutLead(lines: PageLine[], title: string | null): PageLine[] {
  const place = title === null ? null : findTitle(lines, title);
  if (!place) return lines;
  const isSaid = ({ text }: PageLine) => /[。；]/.test(text) || headerFieldsIn(text).length > 0;
  return [...lines.slice(0, place[0]).filter(isSaid), ...lines.slice(place[0])];
}

/** The address in the comment that browsers and crawlers put before a saved page, or null. */
function savedFrom(html: string): string | null {
  return (
    /^\s{0,999}<!--[^>\n]{0,40}?(https?:\/\/[^\s<>]{1,1000}?)\s{0,99}-->/.exec(html.slice(0, 2000))?.[1] ??
    null
  );
}

/** A fragment (the body of a feed post): every line but furniture and the lists of links under 相关阅读. */
export function readFragment(html: string): Page {
  const { root, isFlattened } = parseHtml(html);
  const lines: Line[] = [];
  let isRecommended = false;
  for (const line of joinLabels(htmlLines(root))) {
    if (isRecommendation(line.text)) isRecommended = true;
    else if (line.linked < 0.8) isRecommended = false;
    if (!isRecommended && !isFurnitureLine(line.text)) lines.push(line);
  }
  return { lines, metadata: NO_METADATA, bylines: [], isFlattened };
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
