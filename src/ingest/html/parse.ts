import { createRequire } from 'node:module';
import type * as Cheerio from 'cheerio/slim';
import type * as DomHandlerModule from 'domhandler';
import type { Document, Element, ParentNode } from 'domhandler';
import type * as HtmlParser from 'htmlparser2';
import { LIMITS } from '../limits.ts';

const require = createRequire(import.meta.url);

/** Loaded with the first page. */
let libraries: ReturnType<typeof loadLibraries> | undefined;

function loadLibraries() {
  const htmlparser: typeof HtmlParser = require('htmlparser2');
  const domhandler: typeof DomHandlerModule = require('domhandler');
  const cheerio: typeof Cheerio = require('cheerio/slim');
  // `load` makes a class of its own for every page, which V8 must learn anew: one serves all pages.
  const $ = cheerio.load(new domhandler.Document([]));
  return { htmlparser, domhandler, $, Handler: depthHandler(domhandler) };
}

/** A handler that tells how many elements are open. */
function depthHandler({ DomHandler }: typeof DomHandlerModule) {
  return class extends DomHandler {
    depth = 0;
    /** Called behind an element that is opened deeper than the bound. */
    onTooDeep: (name: string) => void = () => {};

    override onopentag(name: string, attributes: Record<string, string>): void {
      super.onopentag(name, attributes);
      if (++this.depth > LIMITS.maxHtmlDepth) this.onTooDeep(name);
    }

    override onclosetag(): void {
      super.onclosetag();
      this.depth--;
    }
  };
}

export interface ParsedHtml {
  root: Document;
  /** Elements of the page by their names, in order. */
  find: (names: ReadonlySet<string>) => Cheerio.Cheerio<Element>;
  /** Whether markup nested deeper than the bound was flattened. */
  isFlattened: boolean;
}

/** Elements whose content is not markup: the parser must not be stopped inside one. */
const RAW_TEXT = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'noembed', 'noframes', 'plaintext']);

/**
 * Parses a page into a tree of bounded depth. Where more tags are open than `LIMITS.maxHtmlDepth`, the parser starts
 * afresh at the top of the tree with the rest of the page: no text is lost, the time stays linear, and nothing that
 * walks the tree can overflow the stack.
 */
export function parseHtml(html: string): ParsedHtml {
  libraries ??= loadLibraries();
  const { htmlparser, domhandler, $, Handler } = libraries;
  const { Document: DocumentNode, Element: ElementNode } = domhandler;
  // One element around everything: cheerio's search is quadratic in the number of top elements.
  const page = new ElementNode('root', {});
  const root = new DocumentNode([page]);
  page.parent = root;
  let at = 0;
  let isFlattened = false;
  while (at < html.length) {
    const handler = new Handler();
    const parser = new htmlparser.Parser(handler, { decodeEntities: true });
    let stoppedAt = -1;
    handler.onTooDeep = (name) => {
      if (stoppedAt >= 0 || RAW_TEXT.has(name)) return;
      stoppedAt = at + parser.endIndex + 1;
      parser.pause();
    };
    parser.write(at === 0 ? html : html.slice(at));
    if (stoppedAt < 0) parser.end();
    for (const child of handler.root.children) page.children.push(child);
    if (stoppedAt < 0) break;
    at = stoppedAt;
    isFlattened = true;
  }
  adopt(page);
  return { root, find: (names) => $(elementsNamed(names, page, [])), isFlattened };
}

/** One walk by hand: a search by selectors asks every element as many questions as there are selectors. */
function elementsNamed(names: ReadonlySet<string>, parent: ParentNode, found: Element[]): Element[] {
  for (const child of parent.children) {
    if (!('children' in child)) continue;
    if ('name' in child && names.has(child.name)) found.push(child);
    elementsNamed(names, child, found);
  }
  return found;
}

/** The children of several parses become children of one element. */
function adopt(page: Element): void {
  page.children.forEach((child, index) => {
    child.parent = page;
    child.prev = page.children[index - 1] ?? null;
    child.next = page.children[index + 1] ?? null;
  });
}
