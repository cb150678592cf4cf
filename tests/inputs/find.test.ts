import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findInputs, OutputIsInput } from '../../src/inputs/index.ts';
import { temporaryFolder } from '../temporary-folder.ts';

function folder(...files: string[]): string {
  const home = temporaryFolder();
  for (const file of files) {
    mkdirSync(path.dirname(path.join(home, file)), { recursive: true });
    writeFileSync(path.join(home, file), 'x');
  }
  return home;
}

/** What was found, by its way from a folder: names of inputs, and of problems after a `!`. */
async function found(home: string, operands: string[], options = {}): Promise<string[]> {
  const names: string[] = [];
  const absolute = operands.map((operand) => (operand === '-' ? '-' : path.join(home, operand)));
  for await (const item of findInputs(absolute, { maxBytes: 100, ...options })) {
    if ('input' in item) names.push(item.input.file === '-' ? '-' : path.relative(home, item.input.file));
    else names.push(`!${path.relative(home, item.diagnostic.file)} ${item.diagnostic.rule}`);
  }
  return names;
}

test('a folder is sorted by whole path', async () => {
  const home = folder('in/a/x.md', 'in/a-b/x.md', 'in/a.md', 'in/B.md', 'in/ü.md');
  expect(await found(home, ['in'])).toEqual(['in/B.md', 'in/a-b/x.md', 'in/a.md', 'in/a/x.md', 'in/ü.md']);
});

test('the order of operands stands; nothing comes twice', async () => {
  const home = folder('in/a.md', 'in/sub/b.md', 'in/sub/c.dat');
  expect(await found(home, ['in/sub/b.md', 'in', 'in/sub', 'in/sub/c.dat', '-'])).toEqual([
    'in/sub/b.md',
    'in/a.md',
    'in/sub/c.dat',
    '-',
  ]);
});

test('folders linked to one another are searched once', async () => {
  const home = folder('in/a/x.md', 'in/b/y.md');
  symlinkSync('../b', path.join(home, 'in/a/link'));
  symlinkSync('../a', path.join(home, 'in/b/link'));
  symlinkSync('..', path.join(home, 'in/b/up'));
  expect((await found(home, ['in'])).sort()).toEqual(['in/a/link/y.md', 'in/a/x.md']);
});

test('a folder deeper than the bound is told and not searched', async () => {
  const deep = Array.from({ length: 70 }, () => 'd').join('/');
  const names = await found(folder(`in/a.md`, `in/${deep}/x.md`), ['in']);
  expect(names).toHaveLength(2);
  expect(names[1]).toContain('input/too-deep');
});

test('a file beyond the bound is refused, but for files read line by line', async () => {
  const home = folder('a.md', 'b.ndjson');
  for (const name of ['a.md', 'b.ndjson']) writeFileSync(path.join(home, name), 'x'.repeat(101));
  expect(await found(home, ['a.md', 'b.ndjson'])).toEqual(['!a.md input/too-large', 'b.ndjson']);
});

test('an output is passed over in a folder and refused by name', async () => {
  const home = folder('in/a.md', 'in/out.ndjson');
  symlinkSync('out.ndjson', path.join(home, 'in/link.ndjson'));
  const options = { outputs: [path.join(home, 'in/out.ndjson')] };
  expect(await found(home, ['in'], options)).toEqual(['in/a.md']);
  await expect(found(home, ['in/link.ndjson'], options)).rejects.toThrow(OutputIsInput);
});
