import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CERTAINTIES, EVENT_TYPES } from '../../src/model/event.ts';
import { COLUMNS } from '../../src/output/columns.ts';
import { label } from '../../src/output/labels.ts';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const docs = read('docs/events.md');
const { $defs: definitions } = JSON.parse(read('schema/output.schema.json'));

describe('docs/events.md', () => {
  test('describes every field of the schema', () => {
    for (const definition of Object.values(definitions) as { properties: object }[]) {
      for (const name of Object.keys(definition.properties)) expect(docs).toContain(`\`${name}\``);
    }
  });

  test('describes every column, in order, with its Chinese header', () => {
    const rows = [...docs.matchAll(/^\| `(\w+)` \| (\S+) \| `\S+` \|$/gm)].map(([, name, chinese]) => ({
      name,
      chinese,
    }));
    expect(rows).toEqual(COLUMNS.map(({ name, chinese }) => ({ name, chinese })));
  });

  test('describes every type with its label', () => {
    for (const type of EVENT_TYPES) expect(docs).toContain(`| \`${type}\` | ${label('type', type, 'zh')} |`);
  });
});

test('the schema has the values of the model', () => {
  const { event, source } = definitions;
  expect(event.properties.type.enum).toEqual([...EVENT_TYPES]);
  expect(event.properties.certainty.enum).toEqual([...CERTAINTIES]);
  expect(source.properties.publishedOnFrom.enum).toHaveLength(8);
});
