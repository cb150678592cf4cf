import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Input } from '../../src/inputs/index.ts';
import type { Outcome } from '../../src/work/job.ts';
import { type Journal, JournalMismatch, openJournal } from '../../src/work/journal.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const place = () => path.join(temporaryFolder(), 'journal');
const input = (file: string, changed = 1): Input => ({ file, size: 10, changed });
const outcome = (file: string, message: string): Outcome => ({
  file,
  articles: 1,
  events: [],
  diagnostics: [{ rule: 'x', severity: 'info', message, file, line: null, entry: null }],
});

function add(
  journal: Journal,
  file: string,
  messages: string[],
  options: { skip?: number; isWhole?: boolean } = {},
) {
  const { skip = 0, isWhole = true } = options;
  journal.add({ kind: 'start', input: input(file), skip });
  for (const message of messages) {
    journal.add({ kind: 'outcome', outcome: outcome(file, message), isReplay: false });
  }
  if (isWhole) journal.add({ kind: 'finish', input: input(file) });
}

async function messages(journal: Journal, file: string): Promise<string[]> {
  const list: string[] = [];
  for await (const { diagnostics } of journal.known(input(file))!.outcomes())
    list.push(diagnostics[0]!.message);
  return list;
}

test('knows what was done, whole or in part', async () => {
  const file = place();
  const first = await openJournal(file, 'head');
  add(first, 'a.md', ['甲', '乙']);
  add(first, 'b.md', ['丙'], { isWhole: false });
  first.close();
  const second = await openJournal(file, 'head');
  expect(second.known(input('a.md'))).toMatchObject({ count: 2, isFinished: true });
  expect(second.known(input('b.md'))).toMatchObject({ count: 1, isFinished: false });
  expect(second.known(input('c.md'))).toBeNull();
  expect(second.known(input('a.md', 2))).toBeNull();
  expect(await messages(second, 'a.md')).toEqual(['甲', '乙']);
  add(second, 'b.md', ['丁'], { skip: 1 });
  second.close();
  const third = await openJournal(file, 'head');
  expect(third.known(input('b.md'))).toMatchObject({ count: 2, isFinished: true });
  expect(await messages(third, 'b.md')).toEqual(['丙', '丁']);
});

test('an input that is begun anew forgets what was known', async () => {
  const file = place();
  const first = await openJournal(file, 'head');
  add(first, 'a.md', ['旧', '旧'], { isWhole: false });
  add(first, 'a.md', ['新']);
  first.close();
  expect(await messages(await openJournal(file, 'head'), 'a.md')).toEqual(['新']);
});

test('a last line that was cut is dropped, and the next run writes on behind it', async () => {
  const file = place();
  const first = await openJournal(file, 'head');
  add(first, 'a.md', ['甲'], { isWhole: false });
  first.close();
  appendFileSync(file, '{"outcome":{"file":"a.md","art');
  const second = await openJournal(file, 'head');
  expect(second.known(input('a.md'))).toMatchObject({ count: 1, isFinished: false });
  add(second, 'a.md', ['乙'], { skip: 1 });
  second.close();
  expect(await messages(await openJournal(file, 'head'), 'a.md')).toEqual(['甲', '乙']);
});

test('what comes from the journal is not written to it again', async () => {
  const file = place();
  const journal = await openJournal(file, 'head');
  add(journal, 'a.md', ['甲']);
  const before = readFileSync(file, 'utf8');
  journal.add({ kind: 'outcome', outcome: outcome('a.md', '甲'), isReplay: true });
  expect(readFileSync(file, 'utf8')).toBe(before);
  await journal.remove();
  expect(existsSync(file)).toBe(false);
});

test('a journal of another run is refused', async () => {
  const file = place();
  (await openJournal(file, 'head')).close();
  await expect(openJournal(file, 'other')).rejects.toThrow(JournalMismatch);
});
