import type { Span } from './span.ts';

/** What a stretch of an article's text is. Navigation, scripts and footers never become blocks. */
export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-cell'
  | 'caption'
  | 'signature';

/** A stretch of `Article.text` of one kind. Blocks are in text order, do not overlap, and every block ends at a line break or the end of the text. */
export interface Block extends Span {
  kind: BlockKind;
}

/**
 * A labelled fact from the head of an official notice (成文日期, 发文机关, 发文字号, 发布日期, 标题 …), as the page printed it.
 * `start` and `end` point to the value in `Article.text`; both are null where the value stands outside the text (metadata).
 */
export interface HeaderField {
  label: string;
  value: string;
  start: number | null;
  end: number | null;
}

/** Where an article's publication date was found, in the order in which the places are asked. */
export type PublishedOnFrom =
  | 'flag'
  | 'front-matter'
  | 'metadata'
  | 'header'
  | 'signature'
  | 'url'
  | 'file-name';

/** Where an article came from. */
export interface Source {
  /** The file as the user named it; `-` for standard input. */
  file: string;
  /** Id or 1-based number of the entry inside a feed or NDJSON file; null for a file that is one article. */
  entry: string | null;
  title: string | null;
  publisher: string | null;
  author: string | null;
  url: string | null;
  /** Calendar date `YYYY-MM-DD` as written at the source: no time-zone shift ever moves it. Null where none can be known. */
  publishedOn: string | null;
  publishedOnFrom: PublishedOnFrom | null;
}

/** One article as every later step sees it. Offsets everywhere are UTF-16 code units into `text`. */
export interface Article {
  text: string;
  blocks: Block[];
  header: HeaderField[];
  source: Source;
}
