import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extractor.ts';
import { readArticle } from '../../src/ingest/index.ts';
import { SENTENCES } from './sentences-table.ts';

const extract = createExtractor();

describe.each(Object.entries(SENTENCES))('%s', (group, rows) => {
  it.each(rows.map((row) => [row.text, row] as const))('%s', (text, { on, events }) => {
    const { article } = readArticle(text, { file: 'a.txt', publishedOn: on });
    const found = extract(article).events.map((e) => {
      const bodies = e.bodies.map((b) => b.name).join('、');
      return [e.date, e.type, group === 'certainty' ? `${bodies}/${e.certainty}` : bodies];
    });
    expect(found).toEqual(events);
  });
});
