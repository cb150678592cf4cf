import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ARTICLES, dashiji, eventsOf, folder } from './command.ts';

const cwd = folder({
  ...ARTICLES,
  'two.ndjson': ['一', '二']
    .map((name) =>
      JSON.stringify({ id: name, title: name, text: `${name}。2021年5月21日，国务院召开会议。` }),
    )
    .join('\n'),
});

describe('text', () => {
  test('prints the text that offsets point into', () => {
    const { code, stdout } = dashiji(['text', 'a.md'], { cwd });
    expect(code).toBe(0);
    for (const { evidence } of eventsOf(dashiji(['extract', 'a.md', '-f', 'ndjson'], { cwd }).stdout)) {
      expect(stdout.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    }
  });

  test('of one entry', () => {
    expect(dashiji(['text', 'two.ndjson', '--entry', '二'], { cwd }).stdout).toMatch(/二。2021年/);
    expect(dashiji(['text', 'two.ndjson', '--entry', '二'], { cwd }).stdout).not.toMatch(/一。2021年/);
  });

  test('of a file that is not there', () => {
    expect(dashiji(['text', 'missing.md'], { cwd })).toMatchObject({ code: 1, stdout: '' });
  });
});

describe('segment', () => {
  test('prints words with parts of speech, names whole', () => {
    const { code, stdout } = dashiji(['segment', 'c.html'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('国家互联网信息办公室/nt');
  });

  test('as ndjson, a sentence a line; tokens point into the text', () => {
    const text = dashiji(['text', 'b.txt'], { cwd }).stdout;
    const { stdout } = dashiji(['segment', 'b.txt', '-f', 'ndjson'], { cwd });
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(2);
    for (const { start, end, text: sentence, tokens } of lines) {
      expect(text.slice(start, end)).toBe(sentence);
      for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    }
  });
});

describe('explain', () => {
  test('tells of each event what led to it', () => {
    const { code, stdout } = dashiji(['explain', 'a.md'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('1. 2021-05-21  meeting  国务院金融稳定发展委员会');
    expect(stdout).toMatch(/rules: .*date\//);
  });

  test('is not written over the article', () => {
    const { code, stderr } = dashiji(['explain', 'a.md', '-o', 'a.md'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('not overwritten');
    expect(readFileSync(path.join(cwd, 'a.md'), 'utf8')).toBe(ARTICLES['a.md']);
  });

  test('as a page in which nothing of the article is markup', () => {
    const hostile = folder({ 'x.txt': '2021年5月21日，国务院召开<script>alert(1)</script>会议。\n' });
    expect(dashiji(['explain', 'x.txt', '--html', '-o', 'why.html'], { cwd: hostile }).code).toBe(0);
    const page = readFileSync(path.join(hostile, 'why.html'), 'utf8');
    expect(page).toContain('<!doctype html>');
    expect(page).not.toContain('<script');
    expect(page).toContain("default-src 'none'");
  });
});
