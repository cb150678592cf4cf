import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../src/extractor.ts';
import { readArticle } from '../src/ingest/index.ts';
import type { PolicyEvent } from '../src/model/event.ts';

// A folder of fixtures/ is a test: article.{md,html,txt} and what must come out of it, expected.json.
const root = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** The facts of an event that an expectation states, in the order of the text. */
function facts(event: PolicyEvent) {
  return {
    date: event.date,
    dateText: event.dateText,
    type: event.type,
    bodies: event.bodies.map((b) => b.name),
    regions: event.regions.map((r) => r.name),
    document: event.document?.title ?? null,
    number: event.document?.number ?? null,
    certainty: event.certainty,
  };
}

describe.each(readdirSync(root).sort())('fixture %s', (name) => {
  const folder = join(root, name);
  const file = readdirSync(folder).find((f) => f.startsWith('article.'))!;
  const text = readFileSync(join(folder, file), 'utf8');
  const { article, diagnostics } = readArticle(text, { file });
  const { events } = createExtractor()(article);

  it('gives the expected events', () => {
    const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
    expect(events.map(facts)).toEqual(expected);
  });

  it('quotes what stands in the text', () => {
    expect(diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
    for (const { evidence, dateSpan, dateText } of events) {
      expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      expect(article.text.slice(dateSpan.start, dateSpan.end)).toBe(dateText);
    }
  });
});
