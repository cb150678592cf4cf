import type { CheerioAPI } from 'cheerio/slim';
import { LIMITS } from '../limits.ts';
import { type Metadata, NO_METADATA } from '../line.ts';
import { clean, tidyLine } from '../tidy.ts';

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

/** What a page says about itself in its head. */
export function htmlMetadata($: CheerioAPI): Metadata {
  const written = new Map<string, string>();
  $('meta').each((_, element) => {
    const attributes = element.attribs;
    const name = attributes.name ?? attributes.property ?? attributes.itemprop;
    const content = tidyLine(clean(attributes.content ?? '')).slice(0, LIMITS.maxMetadataLength);
    const key = name?.toLowerCase().replace(/\s+/g, '');
    if (key && content && !written.has(key)) written.set(key, content);
  });
  const metadata: Metadata = { ...NO_METADATA };
  for (const field of Object.keys(META) as (keyof Metadata)[]) {
    const key = META[field].find((name) => written.has(name));
    if (key) metadata[field] = written.get(key)!;
  }
  metadata.date ??= $('time[datetime]').first().attr('datetime') ?? null;
  metadata.url ??= $('link[rel=canonical]').attr('href') ?? null;
  metadata.publisher = metadata.publisher?.replace(/^来源[:：]\s*/, '') ?? null;
  return metadata;
}

/** The page's `<title>`, without the site's name after it; null where there is none. */
export function pageTitle($: CheerioAPI): string | null {
  const title = tidyLine(clean($('title').first().text())).slice(0, LIMITS.maxMetadataLength);
  const [first] = title.split(/ ?(?:[_|]|--|——?| [-–] |-(?=[^-]{2,12}$)) ?/);
  return first || null;
}
