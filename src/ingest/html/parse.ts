import { createRequire } from 'node:module';
import type * as Cheerio from 'cheerio/slim';
import type * as DomHandlerModule from 'domhandler';
import type { Document, Element } from 'domhandler';
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
  return { htmlparser, domhandler, $ };
}

export interface ParsedHtml {
  root: Document;
  /** Elements of the page by their selector, in order. */
  find: (selector: string) => Cheerio.Cheerio<Element>;
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
  const { htmlparser, domhandler, $ } = libraries;
  const { Document: DocumentNode, Element: ElementNode } = domhandler;
  // One element around everything: cheerio's search is quadratic in the number of top elements.
  const page = new ElementNode('root', {});
  const root = new DocumentNode([page]);
  page.parent = root;
  let at = 0;
  let isFlattened = false;
  while (at < html.length) {
    const handler = new htmlparser.DomHandler();
    const parser = new htmlparser.Parser(handler, { decodeEntities: true });
    let depth = 0;
    let stoppedAt = -1;
    const open = handler.onopentag.bind(handler);
    const close = handler.onclosetag.bind(handler);
    handler.onopentag = (name, attributes) => {
      open(name, attributes);
      depth++;
      if (depth <= LIMITS.maxHtmlDepth || stoppedAt >= 0 || RAW_TEXT.has(name)) return;
      stoppedAt = at + parser.endIndex + 1;
      parser.pause();
    };
    handler.onclosetag = () => {
      close();
      depth--;
    };
    parser.write(at === 0 ? html : html.slice(at));
    if (stoppedAt < 0) parser.end();
    for (const child of handler.root.children) page.children.push(child);
    if (stoppedAt < 0) break;
    at = stoppedAt;
    isFlattened = true;
  }
  adopt(page);
  return { root, find: (selector) => $(root).find(selector), isFlattened };
}

/** The children of several parses become children of one element. */
function adopt(page: Element): void {
  page.children.forEach((child, index) => {
    child.parent = page;
    child.prev = page.children[index - 1] ?? null;
    child.next = page.children[index + 1] ?? null;
  });
}
