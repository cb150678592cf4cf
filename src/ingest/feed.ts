import { createRequire } from 'node:module';
import type * as HtmlParser from 'htmlparser2';
import { LIMITS } from './limits.ts';
import { type ReadOptions, readKnown } from './read-article.ts';
import { problem, type ReadBytesResult, unread } from './result.ts';

const require = createRequire(import.meta.url);

/** What of a feed or of one of its entries is of use, as written. */
type Fields = Map<Field, string>;
type Field = 'id' | 'title' | 'url' | 'content' | 'summary' | 'date' | 'updated' | 'author' | 'publisher';

const FIELD_OF: Record<string, Field> = {
  guid: 'id',
  id: 'id',
  title: 'title',
  link: 'url',
  'content:encoded': 'content',
  content: 'content',
  description: 'summary',
  summary: 'summary',
  pubdate: 'date',
  published: 'date',
  'dc:date': 'date',
  issued: 'date',
  updated: 'updated',
  author: 'author',
  'dc:creator': 'author',
  name: 'author',
  source: 'publisher',
};
const ENTRIES = new Set(['item', 'entry']);
const ROOTS = new Set(['rss', 'feed', 'rdf:rdf', 'atom:feed']);
const MAX_DEPTH = 100;
/** An Atom author has a name, an address and a page: only the name is kept. */
const AUTHOR_NAMES = new Set(['author', 'dc:creator', 'name']);

/** Every entry of an RSS or Atom feed as an article. Entities that the file declares are not expanded, nothing is fetched. */
export function* readFeed(xml: string, options: ReadOptions): Generator<ReadBytesResult> {
  const { entries, publisher, isWhole, isDeep } = parseFeed(xml);
  const diagnostics = [];
  if (/<!ENTITY/i.test(xml.slice(0, 20_000))) {
    diagnostics.push(
      problem(options, 'feed/entities', 'entities that the feed declares itself are not expanded'),
    );
  }
  if (!isWhole)
    diagnostics.push(
      problem(options, 'feed/truncated', 'the feed ends early; the entries before that were read'),
    );
  if (isDeep)
    diagnostics.push(
      problem(options, 'feed/too-deep', `tags nested deeper than ${MAX_DEPTH}: read up to there`),
    );
  if (entries.length === 0) diagnostics.push(problem(options, 'feed/empty', 'the feed has no entry'));
  if (diagnostics.length > 0) yield { article: null, diagnostics };
  for (const [index, entry] of entries.entries()) {
    if (index >= LIMITS.maxEntries) {
      yield unread(options, 'feed/too-many-entries', `only the first ${LIMITS.maxEntries} entries were read`);
      return;
    }
    const content = entry.get('content') ?? entry.get('summary') ?? '';
    yield readKnown(content, {
      ...options,
      entry: entry.get('id') ?? String(index + 1),
      title: plain(entry.get('title')),
      publisher: plain(entry.get('publisher')) ?? publisher,
      author: plain(entry.get('author')),
      url: entry.get('url') ?? null,
      date: entry.get('date') ?? entry.get('updated') ?? null,
      format: /<[a-z!/]|&[a-z#]/i.test(content) ? 'html' : 'text',
    });
  }
}

interface Feed {
  entries: Fields[];
  publisher: string | null;
  isWhole: boolean;
  isDeep: boolean;
}

function parseFeed(xml: string): Feed {
  const htmlparser: typeof HtmlParser = require('htmlparser2');
  const collector = new Collector();
  const parser = new htmlparser.Parser(
    {
      onopentag: (name, attributes) => {
        collector.open(name.toLowerCase(), attributes);
        if (collector.isDeep) parser.pause();
      },
      ontext: (text) => collector.text(text),
      onclosetag: (name, isImplied) => collector.close(name.toLowerCase(), isImplied),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  if (!collector.isDeep) parser.end();
  return {
    entries: collector.entries,
    publisher: plain(collector.feed.get('title')),
    isWhole: collector.isWhole,
    isDeep: collector.isDeep,
  };
}

class Collector {
  readonly entries: Fields[] = [];
  readonly feed: Fields = new Map();
  isWhole = false;
  isDeep = false;
  #path: string[] = [];
  #entry: Fields | null = null;
  /** The field that is being collected, and how many elements are open around it. */
  #field: Field | null = null;
  #depth = 0;
  #parts: string[] = [];
  /** Whether the field holds elements (Atom's `type="xhtml"`) and not markup written as text. */
  #isMarkup = false;

  open(name: string, attributes: Record<string, string>): void {
    this.#path.push(name);
    if (this.#path.length > MAX_DEPTH) this.isDeep = true;
    if (this.#field) {
      // Atom's xhtml content: its markup is collected as text.
      if (this.#field === 'content' || this.#field === 'summary') this.#parts.push(`<${name}>`);
      return;
    }
    if (ENTRIES.has(name)) {
      this.#entry = new Map();
      return;
    }
    const field = FIELD_OF[name];
    if (!field || (!this.#entry && this.#path.length > 3)) return;
    this.#field = field;
    this.#depth = this.#path.length;
    this.#parts = [];
    this.#isMarkup = attributes.type === 'xhtml';
    if (field === 'url' && attributes.href && (attributes.rel ?? 'alternate') === 'alternate') {
      this.#parts.push(attributes.href);
    }
  }

  text(text: string): void {
    if (!this.#field || (this.#field === 'author' && !AUTHOR_NAMES.has(this.#path.at(-1)!))) return;
    this.#parts.push(this.#isMarkup ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;') : text);
  }

  close(name: string, isImplied: boolean): void {
    const depth = this.#path.length;
    this.#path.pop();
    if (this.#field && depth === this.#depth) this.#keep(this.#field);
    else if (this.#field === 'content' || this.#field === 'summary') this.#parts.push(`</${name}>`);
    if (ENTRIES.has(name) && this.#entry) {
      this.entries.push(this.#entry);
      this.#entry = null;
    }
    if (ROOTS.has(name) && !isImplied) this.isWhole = true;
  }

  #keep(field: Field): void {
    const into = this.#entry ?? this.feed;
    const value = this.#parts.join('').trim();
    if (value !== '' && !into.has(field)) into.set(field, value);
    this.#field = null;
    this.#parts = [];
  }
}

/** Titles in feeds may hold tags. */
function plain(value: string | undefined): string | null {
  return value?.replace(/<[^<>]{0,500}>/g, '').trim() || null;
}
