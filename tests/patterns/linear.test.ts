import { expect, test } from 'vitest';
import { againstLinear } from './linear.ts';

test.each([
  [/^\s*(?:x\s*)?$/],
  [/\s+/],
  [/^a*b/],
  [/a*b/y],
  [/《[^《》]*》/],
  [/(?<=\W)\s|\s(?=\W)/],
  [/^(?:\d{1,3},){1,40}x/],
  [/[(*+)]{3}\*\(/],
])('%s is linear', (pattern) => {
  expect(againstLinear(pattern.source, pattern.flags)).toBeNull();
});

test.each([
  ['a search for what may never come', /《[^》]*》/g, /polynomial/],
  ['blanks at the end', /\s+$/, /polynomial/],
  ['the same behind a mark that begins every line', /^\s+x/m, /polynomial/],
  ['two neighbours that match the same', /^\s*(?:x)?\s*$/, /polynomial/],
  ['words that can be read in two ways', /^(?:已经?|经)*$/, /exponential/],
  ['the same with a bound', /^(?:已经?|经){0,40}$/, /exponential/],
  ['what fails behind a repetition', /a+(?=b)/, /polynomial/],
  ['a look back that lets every place begin', /(?<!x)\d+x/, /polynomial/],
  ['a look ahead without a bound', /(?=.*b)a/, /no bound/],
  ['what recheck cannot read', /(a+)\1$/, /cannot tell/],
])('%s is not', (_, pattern, reason) => {
  expect(againstLinear(pattern.source, pattern.flags)).toMatch(reason);
});
