import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { findBodies } from '../../src/entities/bodies.ts';
import { loadLexicon } from '../../src/lexicon/index.ts';

// From the sources the dictionaries are compiled on first use, which is slow on a busy machine.
beforeAll(() => {
  loadLexicon();
  findBodies('国务院');
}, 60_000);

const table = readFileSync(new URL('bodies-table.tsv', import.meta.url), 'utf8').split('\n');
const sections = new Map<string, string[][]>();
let section = '';
for (const line of table.slice(2)) {
  if (line.startsWith('# ')) section = line.slice(2);
  else if (line !== '') sections.set(section, [...(sections.get(section) ?? []), line.split('\t')]);
}

describe.each([...sections])('bodies-table.tsv, %s', (_, rows) => {
  test.each(rows)('%s at %s', (words, publishedOn, name, level, region) => {
    const found = findBodies(`${words}发布通知。`, { publishedOn: publishedOn! });
    expect(found).toEqual([
      { text: words, start: 0, end: words!.length, name, level, region: region || null },
    ]);
  });
});

test('the table is as large as it should be', () => {
  const count = (head: string) =>
    [...sections].filter(([name]) => name.startsWith(head)).reduce((sum, [, rows]) => sum + rows.length, 0);
  expect(count('')).toBeGreaterThanOrEqual(300);
  expect(count('short')).toBeGreaterThanOrEqual(60);
  expect(count('years')).toBeGreaterThanOrEqual(40);
});
