import type { AnyNode, Element, ParentNode } from 'domhandler';
import { isRecommendation } from './furniture.ts';
import { isHidden } from './lines.ts';

/** Parts of a page that are named for what they are. Matched against whole words of `class` and `id`. */
const FURNITURE = new Set(
  'nav navbar navi navigation subnav topnav mainnav sidenav menu submenu breadcrumb breadcrumbs crumb crumbs position navcurrent path footer foot bottom copyright sidebar aside related relate recommend recommended recommendation xgwz xgzc xgyd xglj phb rank ranking hotnews comment comments share sharebar bdsharebuttonbox social advert advertisement ads toolbar login search pager pagination pagenav qrcode feedback popup tags slider carousel swiper promo sponsor sponsored taboola'.split(
    ' ',
  ),
);
const FURNITURE_TAGS = new Set(['nav', 'footer', 'aside', 'menu']);
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'iframe',
  'template',
  'head',
  'select',
  'textarea',
  'button',
  'svg',
]);

interface Weight {
  /** Characters of text that stands in sentences outside links. */
  prose: number;
  /** All characters of text, and those of them inside links. */
  text: number;
  linked: number;
}

export interface MainContent {
  /** Where the article stands. */
  root: ParentNode;
  /** Elements inside it that are not the article. */
  skip: (element: Element) => boolean;
}

/**
 * The part of a page that holds its article: from the top down, the one child that holds nearly all prose, until the
 * prose spreads over several children. Lists of links and parts named as navigation, footer or recommendations drop out.
 */
export function mainContent(document: ParentNode): MainContent {
  const weights = new Map<AnyNode, Weight>();
  const total = weigh(document, false, weights);
  const skip = (element: Element) => isFurniture(element, weights, total);
  let root: ParentNode = document;
  for (;;) {
    const prose = weights.get(root)!.prose;
    const next: Element | undefined = root.children.find(
      (child): child is Element =>
        isElement(child) && !skip(child) && (weights.get(child)?.prose ?? 0) >= 0.9 * prose,
    );
    if (!next || prose === 0 || !CONTAINERS.has(next.name)) break;
    root = next;
  }
  return { root, skip };
}

const CONTAINERS = new Set(
  'root html body div section article main table tbody tr td form center font span blockquote'.split(' '),
);

function weigh(node: AnyNode, inLink: boolean, weights: Map<AnyNode, Weight>): Weight {
  const weight: Weight = { prose: 0, text: 0, linked: 0 };
  if (node.type === 'text') {
    const length = inkOf(node.data);
    weight.text = length;
    if (inLink) weight.linked = length;
    else if (/[。；，！？]/.test(node.data)) weight.prose = length;
  } else if ('children' in node && !(isElement(node) && SILENT.has(node.name))) {
    const linked = inLink || (isElement(node) && node.name === 'a');
    for (const child of node.children) {
      const inner = weigh(child, linked, weights);
      weight.prose += inner.prose;
      weight.text += inner.text;
      weight.linked += inner.linked;
    }
  }
  weights.set(node, weight);
  return weight;
}

const SPACE = /\s/;

/** How many characters of a text are no white space. */
function inkOf(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // White space stands below U+0021 and among rarer characters than those of Chinese.
    if (unit > 0x3000 ? unit !== 0xfeff : unit > 0x20 && (unit < 0x80 || !SPACE.test(text[at]!))) count++;
  }
  return count;
}

/** A part that is named as furniture, or is mostly links, and does not hold much of the page's prose. */
function isFurniture(element: Element, weights: Map<AnyNode, Weight>, total: Weight): boolean {
  const weight = weights.get(element);
  if (!weight) return false;
  if (weight.prose > 0.6 * total.prose) return false;
  if (isRecommended(element, weights)) return true;
  if (weight.prose > 0.3 * total.prose) return false;
  if (FURNITURE_TAGS.has(element.name) || isHidden(element) || isNamedFurniture(element)) return true;
  if (isCards(element, weights)) return true;
  const isList =
    element.name === 'ul' || element.name === 'ol' || element.name === 'div' || element.name === 'table';
  return isList && weight.text > 0 && weight.linked / weight.text > 0.6 && weight.prose < 40;
}

/** A part that is headed 相关阅读 or the like, inside it or right before it. */
function isRecommended(element: Element, weights: Map<AnyNode, Weight>): boolean {
  if (isRecommendation(firstText(element))) return true;
  let before = element.prev;
  for (let step = 0; before && step < 5 && !weights.get(before)?.text; step++) before = before.prev;
  return before !== null && (weights.get(before)?.text ?? 0) <= 12 && isRecommendation(firstText(before));
}

/** The first words that an element says. */
function firstText(node: AnyNode): string {
  if (node.type === 'text') return node.data.trim().slice(0, 30);
  if (!('children' in node) || (isElement(node) && SILENT.has(node.name))) return '';
  for (const child of node.children) {
    const text = firstText(child);
    if (text !== '') return text;
  }
  return '';
}

const CARDS = 3;

/** A row of teasers: three or more parts of one make, each with a link to another article. */
function isCards(element: Element, weights: Map<AnyNode, Weight>): boolean {
  const parts = element.children.filter(isElement);
  if (parts.length < CARDS) return false;
  const makes = new Map<string, number>();
  for (const part of parts) {
    const weight = weights.get(part);
    if (!weight || weight.linked < 8 || weight.linked < 0.15 * weight.text) continue;
    const make = `${part.name}.${part.attribs.class ?? ''}`;
    makes.set(make, (makes.get(make) ?? 0) + 1);
  }
  let alike = 0;
  for (const count of makes.values()) alike = Math.max(alike, count);
  return alike >= CARDS && alike >= 0.6 * parts.length;
}

function isNamedFurniture(element: Element): boolean {
  const { class: kinds = '', id = '' } = element.attribs;
  if (kinds === '' && id === '') return false;
  return `${kinds} ${id}`
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => FURNITURE.has(word));
}

function isElement(node: AnyNode): node is Element {
  return 'name' in node && 'attribs' in node;
}
