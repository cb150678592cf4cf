import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ARTICLES, dashiji, eventsOf, folder, shell } from './command.ts';

const filesOf = (ndjson: string) => [...new Set(eventsOf(ndjson).map((event) => event.source.file))];
const extract = (cwd: string, ...args: string[]) => dashiji(['extract', '-f', 'ndjson', ...args], { cwd });

describe('what is read', () => {
  test('a folder is searched by ending, sorted by path, hidden files and others passed over', () => {
    const cwd = folder({
      'in/b/x.md': ARTICLES['a.md'],
      'in/b.txt': ARTICLES['b.txt'],
      'in/a.html': ARTICLES['c.html'],
      'in/a.gold.json': '{}',
      'in/.hidden/x.md': ARTICLES['a.md'],
      'in/z.TXT.gz': gzipSync(ARTICLES['b.txt']),
    });
    const { code, stdout } = extract(cwd, 'in');
    expect(code).toBe(0);
    expect(filesOf(stdout)).toEqual(['in/a.html', 'in/b.txt', 'in/b/x.md', 'in/z.TXT.gz']);
  });

  test('a file that is named is read whatever its ending, and a file named twice once', () => {
    const cwd = folder({ 'article.dat': ARTICLES['b.txt'], 'in/b.txt': ARTICLES['b.txt'] });
    expect(filesOf(extract(cwd, 'article.dat').stdout)).toEqual(['article.dat']);
    const once = extract(cwd, 'in/b.txt').stdout;
    expect(extract(cwd, 'in/b.txt', './in/b.txt', 'in').stdout).toBe(once);
    expect(extract(cwd, 'in', 'in/b.txt', 'in/').stdout).toBe(once);
  });

  test('a pattern the shell did not expand', () => {
    const cwd = folder({ 'in/x/b.txt': ARTICLES['b.txt'], 'in/c.html': ARTICLES['c.html'] });
    expect(filesOf(extract(cwd, 'in/**/*.txt').stdout)).toEqual(['in/x/b.txt']);
    expect(extract(cwd, 'in/*.nothing')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no file matches'),
    });
  });

  test('standard input, and an open descriptor', () => {
    const cwd = folder(ARTICLES);
    const piped = shell('cat b.txt | dashiji extract - -f ndjson', { cwd });
    expect(filesOf(piped.stdout)).toEqual(['-']);
    const substituted = shell('dashiji extract <(cat b.txt) -f ndjson', { cwd });
    expect(eventsOf(substituted.stdout).map((event) => event.date)).toEqual(
      eventsOf(piped.stdout).map((event) => event.date),
    );
  });

  test('--files-from a file or standard input', () => {
    const cwd = folder({ ...ARTICLES, 'list.txt': 'b.txt\r\n\nc.html\n' });
    expect(filesOf(extract(cwd, '--files-from', 'list.txt').stdout)).toEqual(['b.txt', 'c.html']);
    const listed = shell('ls *.txt *.html | grep -v list | dashiji extract --files-from - -f ndjson', {
      cwd,
    });
    expect(filesOf(listed.stdout)).toEqual(['b.txt', 'c.html']);
    expect(extract(cwd, '--files-from', 'missing.txt').code).toBe(2);
  });

  test('--published-on', () => {
    const cwd = folder({ 'x.txt': '5月21日，国务院金融稳定发展委员会召开会议。\n' });
    const [event] = eventsOf(extract(cwd, 'x.txt', '--published-on', '2021-06-12').stdout);
    expect(event).toMatchObject({
      date: '2021-05-21',
      source: { publishedOn: '2021-06-12', publishedOnFrom: 'flag' },
    });
  });
});

describe('what cannot be read ends in a message, and the rest goes on', () => {
  test('a file that is not there', () => {
    const { code, stdout, stderr } = extract(folder(ARTICLES), 'missing.md', 'b.txt');
    expect(code).toBe(1);
    expect(filesOf(stdout)).toEqual(['b.txt']);
    expect(stderr).toContain('missing.md: no such file or folder');
  });

  test('an empty file, an article with no event, a folder with no article', () => {
    const cwd = folder({ 'empty.md': '', 'none.md': ARTICLES['none.md'], 'in/readme.pptx': 'x' });
    expect(extract(cwd, 'empty.md').stderr).toContain('empty.md: ');
    expect(extract(cwd, 'none.md')).toMatchObject({ code: 0, stdout: '' });
    expect(extract(cwd, 'in')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('no article in this folder'),
    });
  });

  test('a pipe in a folder, a circle of links, a link to nowhere', () => {
    const cwd = folder({ 'in/b.txt': ARTICLES['b.txt'] });
    execFileSync('mkfifo', [path.join(cwd, 'in/pipe.md')]);
    symlinkSync('.', path.join(cwd, 'in/circle'));
    symlinkSync('nowhere', path.join(cwd, 'in/lost.md'));
    const { code, stdout, stderr } = extract(cwd, 'in');
    expect(code).toBe(1);
    expect(filesOf(stdout)).toEqual(['in/b.txt']);
    expect(stderr).toContain('in/pipe.md: not a regular file');
    expect(stderr).toContain('in/lost.md: no such file');
  });

  test('a device, and a file beyond --max-bytes', () => {
    const cwd = folder(ARTICLES);
    expect(extract(cwd, '/dev/zero')).toMatchObject({ code: 1, stdout: '' });
    const { code, stderr } = extract(cwd, 'a.md', '--max-bytes', '100');
    expect(code).toBe(1);
    expect(stderr).toContain('--max-bytes');
  });

  test.skipIf(process.getuid?.() === 0)('a file without permission', () => {
    const cwd = folder(ARTICLES);
    chmodSync(path.join(cwd, 'b.txt'), 0);
    expect(extract(cwd, 'b.txt')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no permission'),
    });
  });

  test('--fail-fast stops at the first', () => {
    const { code, stdout } = extract(folder(ARTICLES), 'missing.md', 'b.txt', '--fail-fast');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  });

  test('--errors writes every problem as a line of JSON', () => {
    const cwd = folder(ARTICLES);
    expect(extract(cwd, 'missing.md', 'b.txt', '--errors', 'errors.ndjson').code).toBe(1);
    const lines = readFileSync(path.join(cwd, 'errors.ndjson'), 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { file: 'missing.md', severity: 'error', rule: 'input/unreadable' },
    ]);
  });
});

describe('outputs', () => {
  test('are never written over an input', () => {
    const cwd = folder({ 'a.csv': ARTICLES['b.txt'] });
    const { code, stderr } = dashiji(['extract', 'a.csv', '-o', 'a.csv'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('not overwritten');
    expect(readFileSync(path.join(cwd, 'a.csv'), 'utf8')).toBe(ARTICLES['b.txt']);
    expect(readdirSync(cwd)).toEqual(['a.csv']);
  });

  test('in the folder that is read do not become inputs of the next run', () => {
    const cwd = folder({ 'in/b.txt': ARTICLES['b.txt'] });
    const run = () => dashiji(['extract', 'in', '-o', 'in/out.ndjson'], { cwd }).code;
    expect(run()).toBe(0);
    const first = readFileSync(path.join(cwd, 'in/out.ndjson'), 'utf8');
    expect(run()).toBe(0);
    expect(readFileSync(path.join(cwd, 'in/out.ndjson'), 'utf8')).toBe(first);
  });

  test('a full disk ends with 1 and a message', () => {
    const { code, stderr } = shell('dashiji extract b.txt > /dev/full', { cwd: folder(ARTICLES) });
    expect(code).toBe(1);
    expect(stderr).toContain('no space left on the disk');
  });

  test('a reader that goes away is success', () => {
    const cwd = folder({ 'in/b.txt': ARTICLES['b.txt'].repeat(2000) });
    const { stdout, stderr } = shell('set -o pipefail; dashiji extract in -f ndjson -q | head -1; echo $?', {
      cwd,
    });
    expect(stdout.trim().split('\n').at(-1)).toBe('0');
    expect(stderr).toBe('');
  });

  test('nothing is left behind by a run that is interrupted', () => {
    const cwd = folder({});
    writeFileSync(path.join(cwd, 'b.txt'), ARTICLES['b.txt']);
    const line =
      '(cat b.txt; sleep 20) | (dashiji extract - -o out.csv & pid=$!; sleep 1; kill -INT $pid; wait $pid; echo $?)';
    const { stdout } = shell(`${line.replace('sleep 20', 'sleep 2')}`, { cwd });
    expect(stdout.trim()).toMatch(/^(130|0)$/);
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
