import { LIMITS } from '../limits.ts';
import { type Metadata, NO_METADATA } from '../line.ts';
import { clean, tidyLine } from '../tidy.ts';
import type { ParsedHtml } from './parse.ts';

/** Names of `<meta>` (its `name`, `property` or `itemprop`, lower case, without spaces), the most telling first. */
const META: Record<keyof Metadata, readonly string[]> = {
  title: ['articletitle', 'og:title', 'twitter:title', 'title'],
  publisher: ['contentsource', 'source', 'og:site_name', 'sitename', 'mediaid'],
  author: ['author', 'article:author', 'og:author'],
  url: ['og:url', 'url'],
  date: [
    'pubdate',
    'publishdate',
    'article:published_time',
    'og:published_time',
    'og:time',
    'og:release_date',
    'datepublished',
    'publish_time',
    'firstpublishedtime',
    'dc.date',
    'dcterms.issued',
    'date',
  ],
};

/** What a page's head says, and its `<title>` without the site's name after it, null where there is none. */
export interface Head {
  metadata: Metadata;
  title: string | null;
}

const HEAD_NAMES = new Set(['meta', 'title', 'time', 'link']);

/** What a page says about itself in its head: found in one search of the page. */
export function readHead(find: ParsedHtml['find']): Head {
  const found = find(HEAD_NAMES);
  const first = (selector: string) => found.filter(selector).first();
  const written = new Map<string, string>();
  for (const { name: tag, attribs } of found.toArray()) {
    if (tag !== 'meta') continue;
    const name = attribs.name ?? attribs.property ?? attribs.itemprop;
    const content = tidyLine(clean(attribs.content ?? '')).slice(0, LIMITS.maxMetadataLength);
    const key = name?.toLowerCase().replace(/\s+/g, '');
    if (key && content && !written.has(key)) written.set(key, content);
  }
  const metadata: Metadata = { ...NO_METADATA };
  for (const field of Object.keys(META) as (keyof Metadata)[]) {
    const key = META[field].find((name) => written.has(name));
    if (key) metadata[field] = written.get(key)!;
  }
  metadata.date ??= first('time[datetime]').attr('datetime') ?? null;
  metadata.url ??= first('link[rel=canonical]').attr('href') ?? null;
  metadata.publisher = metadata.publisher?.replace(/^来源[:：]\s*/, '') ?? null;
  return { metadata, title: withoutSite(first('title').text()) };
}

function withoutSite(written: string): string | null {
  const title = tidyLine(clean(written)).slice(0, LIMITS.maxMetadataLength);
  const [first] = title.split(/ ?(?:[_|]|--|——?| [-–] |-(?=[^-]{2,12}$)) ?/);
  return first || null;
}
