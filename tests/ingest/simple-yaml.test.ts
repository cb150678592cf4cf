import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { simpleYaml } from '../../src/ingest/simple-yaml.ts';

test.each([
  ["title: '某市推进改革'\nauthor: 示例财经\ndate: 2021-06-12 19:51:36\ncategories:\n - 财经", 4],
  ['date: Sat, 12 Jun 2021 19:51:36 GMT\nurl: https://example.com/a?b=1#c', 2],
  ['标题: 关于“一网通办”的通知\ntags:\n- a\n- "b: c"\ndraft: false', 3],
])('reads %j', (text, keys) => {
  expect(Object.keys(simpleYaml(text) ?? {})).toHaveLength(keys);
});

test.each([
  'a: b: c',
  'a: [b]',
  'a:',
  'a: b\na: c',
  'a: b\n  c',
  "a: 'it''s'",
  'a: "b\\n"',
  'a: |\n  b',
  'a: b # c',
  'a:\n - b: c',
  '__proto__: a',
  '- a',
  'a',
])('leaves %j to a YAML parser', (text) => {
  expect(simpleYaml(text)).toBeNull();
});

const among = (pieces: string) => fc.constantFrom(...pieces.split('¦'));
const written = fc
  .array(
    among(
      `a¦b¦c d¦某市¦的通知¦2021-06-12¦19:51:36¦null¦0x1¦ ¦:¦: ¦#¦ #¦'¦"¦'某'¦"b"¦''¦,¦[¦]¦{¦}¦&a¦*a¦!!int ¦>¦|¦%¦@¦\`¦?¦~¦-¦- ¦\\¦\t¦\u00a0¦\ufeff¦—¦“¦http://a¦---¦...¦<<`,
    ),
    { maxLength: 3 },
  )
  .map((pieces) => pieces.join(''));
const line = fc
  .tuple(among('a¦b1¦标题¦日期¦d-e¦f_g¦ a¦<<'), among(': ¦: ¦: ¦:  ¦:¦ : '), written)
  .map((parts) => parts.join(''));
const item = fc.tuple(among('- ¦ - ¦  -  ¦-'), written).map((parts) => parts.join(''));
const text = fc
  .array(fc.oneof({ arbitrary: line, weight: 6 }, item, written), { minLength: 1, maxLength: 3 })
  .map((lines) => lines.join('\n'));

test('whatever it reads, a YAML parser reads so too', () => {
  let read = 0;
  fc.assert(
    fc.property(text, (text) => {
      const simple = simpleYaml(text);
      if (simple === null) return;
      read++;
      const document = parseDocument(text, { schema: 'failsafe', merge: false, uniqueKeys: false });
      expect(document.errors, text).toEqual([]);
      expect(simple, text).toEqual(document.toJS());
      expect(Object.keys(simple), text).toEqual(Object.keys(document.toJS()));
    }),
    { numRuns: 20_000 },
  );
  expect(read).toBeGreaterThan(500);
});

test.each([
  ['blanks before a tab', `a: b${' '.repeat(60_000)}\tc`],
  ['blanks in front', `a:${' '.repeat(60_000)}\tc`],
  ['blanks behind a quote', `a: 'b'${' '.repeat(60_000)}\tc`],
  ['a list of blanks', `a:\n${' '.repeat(60_000)}-${' '.repeat(60_000)}`],
  ['colons', `a: ${':'.repeat(60_000)} `],
  ['quotes', `a: ${"'".repeat(60_000)}`],
])('%s take no time', (_, text) => {
  const start = performance.now();
  simpleYaml(text);
  expect(performance.now() - start).toBeLessThan(500);
});
