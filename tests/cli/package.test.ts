import { spawnSync } from 'node:child_process';
import { readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

function run(command: string, args: string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

// What is packed, unpacked in an empty folder, gives a working command and a typed import. Its dependencies are borrowed from here.
test('the packed package works', { timeout: 120_000 }, () => {
  const home = temporaryFolder();
  expect(run('npm', ['pack', '--pack-destination', home], ROOT).status).toBe(0);
  const [tarball] = readdirSync(home);
  const file = path.join(home, tarball!);

  const lint = run('npx', ['publint', file, '--strict'], ROOT);
  expect(lint.status, lint.output).toBe(0);
  const types = run('npx', ['attw', file, '--profile', 'esm-only'], ROOT);
  expect(types.status, types.output).toBe(0);

  expect(run('tar', ['-xzf', file], home).status).toBe(0);
  const unpacked = path.join(home, 'package');
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(unpacked, 'node_modules'));
  const names = ['README.md', 'README.zh-CN.md', 'LICENSE', 'schema', 'docs', 'dictionaries', 'dist', 'bin'];
  expect(readdirSync(unpacked)).toEqual(expect.arrayContaining(names));
  const command = run(process.execPath, ['bin/dashiji.js', 'schema', 'event'], unpacked);
  expect(command.status, command.output).toBe(0);
  const library =
    "const { findDates } = await import('dashiji'); console.log(findDates('2021年5月21日')[0].date)";
  const imported = run(process.execPath, ['--input-type=module', '-e', library], unpacked);
  expect(imported.output).toBe('2021-05-21\n');
});
