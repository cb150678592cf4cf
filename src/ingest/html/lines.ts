import type { AnyNode, Element } from 'domhandler';
import type { BlockKind } from '../../model/article.ts';
import type { Line } from '../line.ts';
import { clean, isWrap, tidyLine } from '../tidy.ts';
import { isDataTable } from './tables.ts';

/** Elements that hold no text of the article. */
const SILENT = new Set(
  'script style noscript iframe frame object embed applet svg math canvas audio video template head link meta input button select option textarea datalist map area dialog nav footer aside menu'.split(
    ' ',
  ),
);

const BLOCKS: Record<string, BlockKind | null> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  td: 'table-cell',
  th: 'table-cell',
  caption: 'caption',
  figcaption: 'caption',
};
/** Elements that begin and end a line and carry no kind of their own. */
const BREAKING = new Set(
  'p div section article main header hgroup address blockquote pre center ul ol dl table thead tbody tfoot tr form fieldset legend figure details summary hr body html root'.split(
    ' ',
  ),
);

/** Stands for `<br>` while a line is collected. */
const BREAK = '\ue000';

interface Style {
  kind: BlockKind;
  align: Line['align'];
  isLink: boolean;
}

/** A line of a page, and whether it stands inside the part that holds the article. */
export interface PageLine extends Line {
  isMain: boolean;
}

/** The lines of a page, in order. `skip` says which elements are not part of the article, `main` where the article stands. */
export function htmlLines(
  root: AnyNode,
  skip: (element: Element) => boolean = () => false,
  main: AnyNode = root,
): PageLine[] {
  const collector = new Collector(main);
  visit(root, { kind: 'paragraph', align: null, isLink: false }, collector, skip);
  collector.flush();
  return collector.lines;
}

class Collector {
  readonly lines: PageLine[] = [];
  readonly main: AnyNode;
  isMain = false;
  #text: string[] = [];
  #length = 0;
  #linked = 0;
  #style: Style = { kind: 'paragraph', align: null, isLink: false };

  constructor(main: AnyNode) {
    this.main = main;
  }

  add(text: string, style: Style): void {
    if (this.#length === 0 && text.trim() === '') return;
    if (this.#length === 0) this.#style = style;
    this.#text.push(text);
    this.#length += text.length;
    if (style.isLink) this.#linked += text.trim().length;
  }

  flush(): void {
    if (this.#length > 0) {
      const linked = Math.min(1, this.#linked / Math.max(1, this.#text.join('').trim().length));
      for (const text of splitBreaks(this.#text.join(''))) {
        this.lines.push({
          kind: this.#style.kind,
          text,
          align: this.#style.align,
          linked,
          isMain: this.isMain,
        });
      }
    }
    this.#text = [];
    this.#length = 0;
    this.#linked = 0;
  }
}

function visit(node: AnyNode, style: Style, into: Collector, skip: (element: Element) => boolean): void {
  if (node.type === 'text') {
    const text = clean(node.data);
    into.add(text.includes(BREAK) ? text.replaceAll(BREAK, '') : text, style);
    return;
  }
  if (!('children' in node)) return;
  let inner = style;
  let breaks = true;
  if ('name' in node) {
    const name = node.name;
    if (name === 'br') {
      into.add(BREAK, style);
      return;
    }
    if (SILENT.has(name) || isHidden(node) || skip(node)) return;
    const kind = BLOCKS[name];
    breaks = kind !== undefined || BREAKING.has(name);
    inner = {
      kind: kindOf(node, kind, style),
      align: alignOf(node) ?? style.align,
      isLink: style.isLink || name === 'a',
    };
  }
  const isMain = node === into.main;
  if (breaks || isMain) into.flush();
  if (isMain) into.isMain = true;
  for (const child of node.children) visit(child, inner, into, skip);
  if (breaks || isMain) into.flush();
  if (isMain) into.isMain = false;
}

function kindOf(node: Element, kind: BlockKind | null | undefined, style: Style): BlockKind {
  if (kind === 'table-cell') return isDataTable(node) ? 'table-cell' : 'paragraph';
  if (kind) return kind;
  return BREAKING.has(node.name) && style.kind === 'heading' ? 'heading' : style.kind;
}

function alignOf(node: Element): Line['align'] {
  const written = /text-align\s*:\s*(\w+)/i.exec(node.attribs.style ?? '')?.[1] ?? node.attribs.align;
  const named = /\balign-(right|center)\b/.exec(node.attribs.class ?? '')?.[1];
  const align = node.name === 'center' ? 'center' : (written ?? named)?.toLowerCase();
  return align === 'right' || align === 'center' ? align : null;
}

export function isHidden(node: Element): boolean {
  return 'hidden' in node.attribs || /display\s*:\s*none/i.test(node.attribs.style ?? '');
}

const INDENTED = /\n(?=[\u3000\u2003]{2})/g;

/** A collected stretch as its lines: `<br>` ends a line, unless it only wraps a sentence or tears a date apart. */
function splitBreaks(collected: string): string[] {
  const broken = collected.includes('\n') ? collected.replace(INDENTED, BREAK) : collected;
  const pieces = broken.includes(BREAK) ? broken.split(BREAK) : [broken];
  const lines: string[] = [];
  for (const piece of pieces) {
    const text = tidyLine(piece);
    if (text === '') {
      continue;
    }
    const before = lines.at(-1);
    if (before !== undefined && isWrap(before, piece.replace(/^[ \t\n]+/, '')))
      lines[lines.length - 1] = before + text;
    else lines.push(text);
  }
  return lines;
}
