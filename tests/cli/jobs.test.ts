import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { ARTICLES, BIN, dashiji, eventsOf, folder } from './command.ts';

/** Many articles, all different. */
function many(count: number): Record<string, string> {
  const names = Array.from({ length: count }, (_, index) => `in/${String(index).padStart(4, '0')}.txt`);
  return Object.fromEntries(
    names.map((name, index) => [
      name,
      `${ARTICLES['b.txt']}第${index}号。2019年1月${(index % 28) + 1}日，国务院召开会议。\n`,
    ]),
  );
}

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      id: String(index),
      text: `2019年1月${(index % 28) + 1}日，国务院召开第${index}次会议。${'天气晴朗。'.repeat(100)}`,
    }),
  ).join('\n');

describe('--jobs', () => {
  test('gives the same bytes for any number', () => {
    const cwd = folder({ ...many(60), 'in/0030.md': '', 'in/lines.ndjson': lines(800) });
    const run = (jobs: string, format: string) =>
      dashiji(['extract', 'in', '-f', format, '-j', jobs, '-q'], { cwd });
    for (const format of ['ndjson', 'json']) {
      const one = run('1', format);
      expect(eventsOf(run('1', 'ndjson').stdout).length).toBeGreaterThan(800);
      expect(run('2', format)).toEqual(one);
      expect(run('5', format)).toEqual(one);
    }
  });

  test('standard input is shared too', () => {
    const input = lines(300);
    const one = dashiji(['extract', '-', '-f', 'ndjson', '-j', '1'], { input });
    expect(dashiji(['extract', '-', '-f', 'ndjson', '-j', '2'], { input }).stdout).toBe(one.stdout);
    expect(eventsOf(one.stdout)).toHaveLength(300);
  });

  test('a mistake in a dictionary is told once, with exit code 2', () => {
    const cwd = folder({ ...many(3), 'my.yaml': 'bodies:\n  - nam: x\n' });
    const { code, stderr } = dashiji(['extract', 'in', '-j', '2', '--dict', 'my.yaml'], { cwd });
    expect(code).toBe(2);
    expect(stderr.match(/my\.yaml:2/g)?.length).toBeGreaterThan(0);
  });

  test('a worker that dies is replaced, its input reported, the rest is done', async () => {
    const cwd = folder({ ...many(400), 'in/0000.ndjson': lines(400) });
    const { code, stdout, stderr } = await killAWorker(cwd);
    const reported = stderr.split('\n').filter((line) => line.includes('a worker process ended'));
    expect(code).toBe(1);
    expect(reported).toHaveLength(1);
    expect(new Set(eventsOf(stdout).map((event) => event.source.file)).size).toBeGreaterThanOrEqual(400);
  });

  test('nothing is lost of small files whose worker is killed', async () => {
    const cwd = folder(many(400));
    const { code, stdout } = await killAWorker(cwd);
    expect(code).toBe(0);
    expect(new Set(eventsOf(stdout).map((event) => event.source.file)).size).toBe(400);
  });
});

/** Runs over the folder `in` and kills one of the two workers as soon as something is written. */
async function killAWorker(cwd: string): Promise<{ code: unknown; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [BIN, 'extract', 'in', '-f', 'ndjson', '-j', '2'], {
    cwd,
    env: { PATH: process.env.PATH ?? '', LANG: 'C' },
  });
  let stdout = '';
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  let isKilled = false;
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
    if (isKilled) return;
    isKilled = true;
    const [worker] = workersOf(child.pid!);
    if (worker) process.kill(worker, 'SIGKILL');
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  return { code, stdout, stderr };
}

function workersOf(parent: number): number[] {
  const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(parent)], { encoding: 'utf8' });
  return stdout
    .split('\n')
    .map(Number)
    .filter((pid) => pid > 0);
}

describe('--resume', () => {
  const args = (...more: string[]) => ['extract', 'in', '-o', 'out.ndjson', '--resume', '-j', '1', ...more];

  test('goes on after kill -9 and ends with the same bytes', async () => {
    const cwd = folder({ ...many(300), 'in/0100.ndjson': lines(500) });
    const whole = dashiji(['extract', 'in', '-f', 'ndjson', '-j', '1'], { cwd }).stdout;
    const child = spawn(process.execPath, [BIN, ...args()], { cwd, stdio: 'ignore' });
    const journal = path.join(cwd, 'out.ndjson.journal');
    for (let waited = 0; waited < 10_000; waited += 5) {
      if (existsSync(journal) && readFileSync(journal, 'utf8').split('\n').length > 150) break;
      await sleep(5);
    }
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    expect(existsSync(path.join(cwd, 'out.ndjson'))).toBe(false);
    const before = readFileSync(journal, 'utf8').split('\n').length;
    expect(before).toBeGreaterThan(100);
    const { code, stderr } = dashiji(args(), { cwd });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^800 articles/);
    expect(readFileSync(path.join(cwd, 'out.ndjson'), 'utf8')).toBe(whole);
    expect(existsSync(journal)).toBe(false);
  });

  test('a journal of other options is refused', () => {
    const cwd = folder({ ...many(3), 'out.ndjson.journal': '{"head":"other"}\n' });
    const { code, stderr } = dashiji(args(), { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('delete it to start anew');
  });
});
