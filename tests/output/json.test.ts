import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { anyEvent } from './arbitrary.ts';
import { sampleEvent } from './sample.ts';
import { document } from './write.ts';

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8'));
const validator = (name: string) => new Ajv2020({ allowUnionTypes: true }).compile(schemaOf(name));

const diagnostic = (file: string, line: number): Diagnostic => ({
  rule: 'front-matter/bad-yaml',
  severity: 'warning',
  message: 'bad indentation',
  file,
  line,
  entry: null,
});

/** JSON keeps every string but half a surrogate pair, which it escapes and gives back. */
const RAW_CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

describe('ndjson', () => {
  test('one line an event, which parses back to the same event', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEvent, { maxLength: 5 }), async (events) => {
        const text = await document('ndjson', events);
        const lines = text.split('\n').slice(0, -1);
        expect(lines.map((line) => JSON.parse(line))).toEqual(events);
        expect(text.endsWith('\n') || text === '').toBe(true);
        expect(text).not.toMatch(RAW_CONTROL);
      }),
    );
  });

  test('every line is valid by the published schema', async () => {
    const validate = validator('event');
    await fc.assert(
      fc.asyncProperty(anyEvent, async (event) => {
        expect(validate(JSON.parse(await document('ndjson', [event]))), JSON.stringify(validate.errors)).toBe(
          true,
        );
      }),
    );
  });
});

describe('json', () => {
  test('one document of version, events and diagnostics', async () => {
    const validate = validator('output');
    await fc.assert(
      fc.asyncProperty(fc.array(anyEvent, { maxLength: 3 }), async (events) => {
        const problems = [diagnostic('b.md', 3), diagnostic('a.md', 1)];
        const text = await document('json', events, {}, problems);
        const parsed = JSON.parse(text);
        expect(parsed).toEqual({ schemaVersion: 1, events, diagnostics: problems.reverse() });
        expect(validate(parsed)).toBe(true);
        expect(text).not.toMatch(RAW_CONTROL);
      }),
    );
  });

  test('an empty one is laid out like a full one', async () => {
    expect(await document('json', [])).toBe(
      '{\n  "schemaVersion": 1,\n  "events": [],\n  "diagnostics": []\n}\n',
    );
    const lines = (await document('json', [sampleEvent()])).split('\n');
    expect(lines.slice(0, 4)).toEqual(['{', '  "schemaVersion": 1,', '  "events": [', '    {']);
  });
});

test('the schema of an event is part of the schema of the output', () => {
  const { diagnostic: _, ...definitions } = schemaOf('output').$defs;
  expect(schemaOf('event').$defs).toEqual(definitions);
});
