import { readdirSync, readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Pattern, patternsMade, patternsRun, readSources } from './collect.ts';
import { againstLinear } from './linear.ts';

const FIXTURES = new URL('../../fixtures/', import.meta.url);
/** Reaches the patterns that are made only where a text needs them. */
const SAMPLE = '市教委9日晚上8点、10日中午1点半发布通知，5月二十一。';

const WHAT_TO_DO = `A search must take a time linear in its text. For each pattern below:
- give its quantifiers bounds (\\s{0,9} for \\s*) where the text has one or no more is meant;
- let no two neighbours match the same characters: \\s*(?:x)?\\s* is \\s*(?:x\\s*)?;
- begin it with ^ or the y flag, split it in two, or scan in code.
`;

/** A pattern with every place where it stands. */
interface Found extends Pattern {
  places: Set<string>;
}

const sources = readSources();
let made: Pattern[] = [];
let run: Pattern[] = [];
/** The project's own, and those of libraries (chrono-node's) that reading a text to its events runs. */
let patterns: Found[] = [];

beforeAll(async () => {
  const texts = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.endsWith('.json') && name.includes('.'))
    .map((name) => readFileSync(new URL(name, FIXTURES), 'utf8'));
  let extract = (_text: string) => {};
  made = await patternsMade(async () => {
    for (const module of sources.modules) await import(module);
    const { createExtractor, readArticle } = await import('../../src/index.ts');
    const extractor = createExtractor();
    extract = (text) => void extractor(readArticle(text, { file: 'a' }).article!);
    for (const text of [SAMPLE, ...texts]) extract(text);
  });
  run = patternsRun(() => texts.forEach(extract));
  patterns = distinct([
    ...sources.literals,
    ...made,
    ...run.filter(({ place }) => /chrono-node/.test(place)),
  ]);
}, 60_000);

function distinct(all: readonly Pattern[]): Found[] {
  const found = new Map<string, Found>();
  for (const pattern of all) {
    const key = `/${pattern.source}/${pattern.flags}`;
    const known = found.get(key);
    if (known) known.places.add(pattern.place);
    else found.set(key, { ...pattern, places: new Set([pattern.place]) });
  }
  return [...found.values()];
}

const print = ({ source, flags, places }: Found) => `${[...places].join(', ')}: /${source}/${flags}`;

describe('every pattern', () => {
  test('is seen', () => {
    const places = new Set(made.map(({ place }) => place));
    const unseen = sources.makers.filter((place) => !places.has(place));
    expect(unseen, 'Make the pattern as its module is loaded, or let SAMPLE reach it.').toEqual([]);
    expect(sources.literals.length).toBeGreaterThan(600);
    expect(run.length).toBeGreaterThan(300);
  });

  test('is linear', { timeout: 300_000 }, async () => {
    const slow: string[] = [];
    for (const pattern of patterns) {
      const against = againstLinear(pattern.source, pattern.flags);
      if (against) slow.push(`${print(pattern)}\n  ${against}`);
      // The runner hears from a test only while it waits.
      await setImmediate();
    }
    expect(slow.join('\n'), WHAT_TO_DO).toBe('');
  });

  test('has bounds small enough for a long sentence', { timeout: 60_000 }, () => {
    const slow = patterns.flatMap((pattern) => {
      const repeated = tokensOf(pattern.source).find((token) => isSlow(pattern, token));
      return repeated === undefined
        ? []
        : [`${print(pattern)}\n  slow on ${JSON.stringify(repeated)} repeated`];
    });
    expect(slow.join('\n'), WHAT_TO_DO).toBe('');
  });
});

/** What might keep a pattern busy where it is repeated: the words, marks and characters that it names, and the usual ones. */
function tokensOf(source: string): string[] {
  const named = source.match(/[\u4e00-\u9fff]+|[^\w\s\\]/g) ?? [];
  const characters = source.match(/[\u4e00-\u9fff]/g) ?? [];
  return [...new Set([' ', '\n', '1', 'a', '的', '市', ...named, ...characters])].slice(0, 100);
}

/** In milliseconds; a search with bounds of some hundred characters takes a few. */
const GUARD = 100;
/** As the longest sentence. */
const LENGTH = 4_000;

function isSlow({ source, flags }: Pattern, token: string): boolean {
  const pattern = new RegExp(source, flags.replace('g', ''));
  const text = token.repeat(LENGTH / token.length);
  const isOver = () => {
    const start = performance.now();
    pattern.exec(text);
    return performance.now() - start > GUARD;
  };
  // Once more, as the first may have waited for the machine.
  return isOver() && isOver();
}
