import { type SpawnSyncOptionsWithStringEncoding, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PolicyEvent } from '../../src/model/event.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The built command; DASHIJI_BIN names another build of it. */
export const BIN = process.env.DASHIJI_BIN ?? path.join(ROOT, 'bin/dashiji.js');

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  cwd?: string;
  input?: string | Buffer;
  env?: Record<string, string>;
}

/** Runs the command, in English unless `env` says otherwise. */
export function dashiji(args: readonly string[], options: RunOptions = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], optionsFor(options));
  return { code: status, stdout, stderr };
}

/** Runs a line of bash in which `dashiji` is the built command. */
export function shell(line: string, options: RunOptions = {}): Ran {
  const bin = folder({});
  writeFileSync(path.join(bin, 'dashiji'), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`, {
    mode: 0o755,
  });
  const withPath = { ...options.env, PATH: `${bin}:${process.env.PATH}` };
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', line],
    optionsFor({ ...options, env: withPath }),
  );
  return { code: status, stdout, stderr };
}

function optionsFor({ cwd, input, env }: RunOptions): SpawnSyncOptionsWithStringEncoding {
  return {
    cwd: cwd ?? folder({}),
    input: input ?? '',
    env: { PATH: process.env.PATH ?? '', HOME: '/nonexistent', LANG: 'C', ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  };
}

/** A fresh folder with these files. */
export function folder(files: Record<string, string | Buffer>): string {
  const home = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(home, name)), { recursive: true });
    writeFileSync(path.join(home, name), content);
  }
  return home;
}

/** A fresh copy of the project's example articles. */
export function fixtures(): string {
  const home = folder({});
  cpSync(path.join(ROOT, 'fixtures'), home, { recursive: true });
  return home;
}

export function eventsOf(ndjson: string): PolicyEvent[] {
  return ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PolicyEvent);
}

/** Articles in our own words, with events whose dates are written out. */
export const ARTICLES = {
  'a.md': `---
title: 一周要闻
date: 2021-06-12
author: 某人
---

# 一周要闻

2021年5月21日，国务院金融稳定发展委员会召开第五十一次会议。

云南省能源局表示，将在2021年6月底前完成用电清理整顿。
`,
  'b.txt':
    '2021年3月2日，中国人民银行发布公告。\n\n青海省工业和信息化厅2021年6月9日印发《关于关停有关项目的通知》。\n',
  'c.html': `<html><head><title>公告</title></head><body><p>2020年1月5日，国家互联网信息办公室召开座谈会。</p></body></html>`,
  'none.md': '今天天气很好，适合散步。\n',
};
