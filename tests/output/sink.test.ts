import { readdirSync, readFileSync, realpathSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { BrokenPipe, fileSink, streamSink } from '../../src/output/sink.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('text and bytes of any length come out in order', async () => {
  const file = path.join(temporaryFolder(), 'out.txt');
  const pieces = ['题', '公告'.repeat(30_000), 'a'.repeat(60_000), '\u{20000}'.repeat(11_000), '止'];
  const sink = await fileSink(file);
  for (const piece of pieces) {
    await sink.write(piece);
    await sink.write(Buffer.from(piece));
  }
  await sink.close();
  expect(readFileSync(file, 'utf8')).toBe(pieces.map((piece) => piece + piece).join(''));
});

test('a file appears whole when it is closed', async () => {
  const home = temporaryFolder();
  const file = path.join(home, 'out.csv');
  const sink = await fileSink(file);
  await sink.write('a\n');
  expect(readdirSync(home)).not.toContain('out.csv');
  await sink.write('b\n');
  await sink.close();
  expect(readFileSync(file, 'utf8')).toBe('a\nb\n');
  expect(readdirSync(home)).toEqual(['out.csv']);
});

test('what stood there stays until the new one is complete, and its mode after', async () => {
  const file = path.join(temporaryFolder(), 'out.csv');
  writeFileSync(file, 'old', { mode: 0o640 });
  const given = await fileSink(file);
  await given.write('new');
  await given.abort();
  expect(readFileSync(file, 'utf8')).toBe('old');
  expect(readdirSync(path.dirname(file))).toEqual(['out.csv']);
  const sink = await fileSink(file);
  await sink.write('new');
  await sink.close();
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(statSync(file).mode & 0o777).toBe(0o640);
});

test('a symbolic link is written through, not replaced', async () => {
  const home = realpathSync(temporaryFolder());
  writeFileSync(path.join(home, 'real.csv'), 'old');
  symlinkSync('real.csv', path.join(home, 'link.csv'));
  const sink = await fileSink(path.join(home, 'link.csv'));
  await sink.write('new');
  await sink.close();
  expect(readFileSync(path.join(home, 'real.csv'), 'utf8')).toBe('new');
});

test('a folder, or a place that is not there, is refused at once', async () => {
  await expect(fileSink(temporaryFolder())).rejects.toThrow('is a folder');
  await expect(fileSink('/nowhere/at/all.csv')).rejects.toThrow('ENOENT');
});

test('a reader that goes away is told apart from a disk that is full', async () => {
  const failing = (code: string) =>
    new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })),
    });
  const gone = streamSink(failing('EPIPE'));
  await gone.write('a');
  await expect(gone.close()).rejects.toThrow(BrokenPipe);
  const full = streamSink(failing('ENOSPC'));
  await full.write('a');
  await expect(full.close()).rejects.toThrow('ENOSPC');
});
