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
