import { createRequire } from 'node:module';
import type matterFunction from 'gray-matter';
import type * as Yaml from 'yaml';
import { LIMITS } from './limits.ts';
import { type Metadata, NO_METADATA } from './line.ts';
import { simpleYaml } from './simple-yaml.ts';

const require = createRequire(import.meta.url);

/** Loaded with the first front matter. */
let matter: typeof matterFunction | undefined;
let yaml: typeof Yaml | undefined;

export interface FrontMatter {
  metadata: Metadata;
  /** The text after the front matter. */
  body: string;
  /** Why the front matter could not be read, with its 1-based line in the file; null where it could. */
  problem: { message: string; line: number | null } | null;
}

const KEYS: Record<keyof Metadata, readonly string[]> = {
  title: ['title', '标题', 'headline'],
  publisher: ['publisher', 'source', '来源', 'media', 'site', 'site_name'],
  author: ['author', 'authors', '作者', 'creator'],
  url: ['original_url', 'url', 'link', 'from', 'source_url', 'canonical', 'permalink'],
  date: [
    'publishedon',
    'published_on',
    'pubdate',
    'publishdate',
    'publish_date',
    'published_at',
    'publish_time',
    'date',
    'published',
    'datepublished',
    '发布日期',
    '发布时间',
    '日期',
    'created',
    'updated',
    'last_updated',
    'fetch_date',
  ],
};

/** Splits off the front matter of a text that may begin with empty lines, and reads it with an engine that runs no code. */
export function readFrontMatter(text: string): FrontMatter {
  const start = text.search(/\S/);
  if (start < 0 || !text.startsWith('---', start))
    return { metadata: NO_METADATA, body: text, problem: null };
  const rest = text.slice(start);
  const end = /\n---[ \t]*(?:\n|$)/.exec(rest.slice(0, LIMITS.maxFrontMatterLength));
  const isFrontMatter = /^---[ \t]*(?:[A-Za-z]+[ \t]*)?\n/.test(rest);
  if (!isFrontMatter) return { metadata: NO_METADATA, body: text, problem: null };
  if (!end) return { metadata: NO_METADATA, body: text, problem: unclosed(rest) };
  const linesBefore = countBreaks(text.slice(0, start));
  const closing = end.index + end[0].length;
  try {
    matter ??= require('gray-matter') as typeof matterFunction;
    const { data } = matter(rest.slice(0, closing), { language: 'yaml', engines: ENGINES });
    return { metadata: metadataOf(data), body: rest.slice(closing), problem: null };
  } catch (error) {
    return { metadata: NO_METADATA, body: rest.slice(closing), problem: problemOf(error, linesBefore) };
  }
}

/** Front matter that never ends is a rule (`---`) at the head of a text, unless its next line is `key:`. */
function unclosed(rest: string): FrontMatter['problem'] {
  if (!/^---[^\n]*\n\s*[A-Za-z_]+:/.test(rest.slice(0, 500))) return null;
  return { message: 'it is never closed by a line of ---', line: null };
}

const refuse = () => {
  throw new Error('only YAML front matter is read; code is never run');
};

/** gray-matter's own engines evaluate `---js` front matter and shift timestamps: none of them is left in place. */
const ENGINES = {
  yaml: { parse: parseYaml, stringify: refuse },
  json: { parse: refuse, stringify: refuse },
  javascript: { parse: refuse, stringify: refuse },
  js: { parse: refuse, stringify: refuse },
  coffee: { parse: refuse, stringify: refuse },
};

const DEEP_LIST = new RegExp(`^ {0,999}(?:- ){${LIMITS.maxYamlDepth}}`, 'm');
const DEEP_FLOW = new RegExp(`[[{]{${LIMITS.maxYamlDepth}}`);

/** Every scalar is read as the string that was written (`failsafe`): dates are never moved into another zone. */
function parseYaml(text: string): object {
  const simple = simpleYaml(text);
  if (simple) return simple;
  yaml ??= require('yaml') as typeof Yaml;
  if (DEEP_LIST.test(text) || DEEP_FLOW.test(text))
    throw new Error(`nested deeper than ${LIMITS.maxYamlDepth}`);
  const document = yaml.parseDocument(text, {
    schema: 'failsafe',
    merge: false,
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: true,
  });
  const [error] = document.errors;
  if (error) throw error;
  const data: unknown = document.toJS({ maxAliasCount: LIMITS.maxYamlAliases });
  return typeof data === 'object' && data !== null ? data : {};
}

function metadataOf(data: Record<string, unknown>): Metadata {
  const byKey = new Map(Object.entries(data).map(([key, value]) => [key.toLowerCase(), value]));
  const metadata: Metadata = { ...NO_METADATA };
  for (const field of Object.keys(KEYS) as (keyof Metadata)[]) {
    for (const key of KEYS[field]) {
      const value = scalar(byKey.get(key));
      if (value === null || (field === 'date' && !/\d{2}|[〇零一二三四五六七八九十]/.test(value))) continue;
      metadata[field] = value;
      break;
    }
  }
  return metadata;
}

function scalar(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string' && typeof first !== 'number') return null;
  const text = String(first).trim().slice(0, LIMITS.maxMetadataLength);
  return text === '' ? null : text;
}

function problemOf(error: unknown, linesBefore: number): FrontMatter['problem'] {
  const message = error instanceof Error ? error.message.split(/\n| at line /)[0]! : String(error);
  const position = (error as { linePos?: [{ line: number }] }).linePos?.[0].line;
  return { message, line: position === undefined ? null : position + linesBefore + 1 };
}

function countBreaks(text: string): number {
  return text.split('\n').length - 1;
}
