import type { BlockKind } from '../model/article.ts';

/** One line of an article before it has its place in the text: what every reader (HTML, Markdown, plain) hands on. */
export interface Line {
  kind: BlockKind;
  text: string;
  /** How the page set it: signatures stand right, the headings of notices in the middle. */
  align: 'right' | 'center' | null;
  /** Share of its characters that are link text, 0…1. */
  linked: number;
}

export function line(text: string, kind: BlockKind = 'paragraph'): Line {
  return { kind, text, align: null, linked: 0 };
}

/** What a file says about itself apart from its text. Every value as written. */
export interface Metadata {
  title: string | null;
  publisher: string | null;
  author: string | null;
  url: string | null;
  /** The first publication date found, as written. */
  date: string | null;
}

export const NO_METADATA: Metadata = { title: null, publisher: null, author: null, url: null, date: null };
