import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ARTICLES, BIN, dashiji, fixtures, folder } from './command.ts';

/** An article with an event, an act told twice, candidates that fail, and sentences that nobody needs to read. */
const TOWN = `天气渐冷。

街上的人不多。

2021年3月2日，教育部发布《校外培训管理办法》。某公司负责人3月5日回应称会照办。教育部3月2日发布的《校外培训管理办法》共有十条。

家长们在等消息。
`;
const cwd = folder({ ...ARTICLES, 'town.txt': TOWN, 'quiet.txt': '街上的人不多。\n' });
const explained = (...args: string[]) => dashiji(['explain', 'town.txt', ...args], { cwd }).stdout;

describe('explain', () => {
  test('goes through the article sentence by sentence, then lists the events', () => {
    const { code, stdout } = dashiji(['explain', 'a.md'], { cwd });
    expect(code).toBe(0);
    const lines = stdout.split('\n');
    const at = (text: string) => lines.findIndex((line) => line.includes(text));
    const order = [
      '» 2021年5月21日，国务院金融稳定发展委员会召开第五十一次会议。',
      '✓ 1. 2021-05-21  meeting',
      '» 云南省能源局表示',
      '✓ 2. 2021-06-30  deadline',
      '2 events:',
      'dateText: 2021年5月21日 (explicit)',
    ].map(at);
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(stdout).toMatch(/rules: .*date\//);
  });

  test('tells each mention with what it stands for and the rule that found it', () => {
    const out = dashiji(['explain', 'b.txt'], { cwd }).stdout;
    expect(out).toMatch(/^ {4}date +2021年3月2日 +2021-03-02 \(explicit\) +date\/year-month-day$/m);
    expect(out).toMatch(/^ {4}body +中国人民银行 +\(national\) +body\/name$/m);
    expect(out).toMatch(/^ {4}verb +发布 +publish +trigger\/发布$/m);
  });

  test('tells why an event was made, why a candidate was not, and what was told before', () => {
    const out = explained();
    expect(out).toContain('verb 发布 · subject 教育部 · date 2021年3月2日 = 2021-03-02 (explicit)');
    expect(out).toContain('✗ “3月5日”  no act goes with this date  when/no-act');
    expect(out).toContain('✗ “回应”  no known body is its subject  event/statement');
    expect(out).toMatch(
      /✗ “教育部3月2日发布的《校外培训管理办法》.*” {2}one event with “2021年3月2日，教育部发布/,
    );
  });

  test('takes sentences that were passed over together; --verbose shows them', () => {
    expect(explained()).toContain('… 2 sentences without a date');
    expect(explained()).not.toContain('街上的人不多');
    expect(explained('--verbose')).toContain('· 街上的人不多。\n  ✗ no date in it');
  });

  test('in Chinese', () => {
    const out = explained('--lang', 'zh');
    expect(out).toContain('… 2 句没有日期');
    expect(out).toContain('✗ “回应”  主语不是已知机构');
    expect(out).toContain('动词 发布 · 主体 教育部 · 日期 2021年3月2日');
  });

  test('says so where there is no event', () => {
    const { code, stdout } = dashiji(['explain', 'quiet.txt'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('… 1 sentence without a date\n\nNo event.');
  });

  test('is not written over the article', () => {
    const { code, stderr } = dashiji(['explain', 'a.md', '-o', 'a.md'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('not overwritten');
    expect(readFileSync(path.join(cwd, 'a.md'), 'utf8')).toBe(ARTICLES['a.md']);
  });
});

/** util-linux's `script` runs a command on a terminal of its own. */
const hasScript = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;

function onTerminal(file: string, home: string, env: Record<string, string> = {}): string {
  const line = `"${process.execPath}" "${BIN}" explain ${file}`;
  return spawnSync('script', ['-qec', line, '/dev/null'], {
    cwd: home,
    env: { PATH: process.env.PATH ?? '', LANG: 'C', TERM: 'xterm', ...env },
    encoding: 'utf8',
    input: '',
  }).stdout;
}

describe('colours of explain', () => {
  const csi = '\u001b[';

  test('none into a pipe or a file', () => {
    expect(explained()).not.toContain(csi);
    explained('-o', 'why.txt');
    expect(readFileSync(path.join(cwd, 'why.txt'), 'utf8')).not.toContain(csi);
  });

  test.skipIf(!hasScript)('on a terminal, unless NO_COLOR is set', () => {
    expect(onTerminal('town.txt', cwd)).toContain(`${csi}36m2021年3月2日${csi}39m，`);
    expect(onTerminal('town.txt', cwd, { NO_COLOR: '1' })).not.toContain(csi);
  });

  test.skipIf(!hasScript)('an article cannot bring its own', () => {
    const home = folder({ [`${csi}31mx.txt`]: `2021年3月2日，教育部发布${csi}31m《办\u202e法》。\n` });
    const out = onTerminal("$'\\e[31mx.txt'", home, { SHELL: '/bin/bash' });
    expect(out).toContain('\\x1b[31mx.txt');
    expect(out).toContain('✓');
    expect(out).not.toContain(`${csi}31m《`);
    expect(out).not.toContain(`${csi}31mx`);
    expect(out).not.toContain('\u202e');
  });
});

describe('explain --html', () => {
  const HOSTILE = `2021年5月21日，国务院召开<script>alert(1)</script>会议。

"><img src=x onerror=alert(1)>2021年5月22日，教育部发布《a"b'<i>&办法》。
`;
  const pageOf = (text: string) => {
    const home = folder({ 'x.txt': text });
    expect(dashiji(['explain', 'x.txt', '--html', '-o', 'why.html'], { cwd: home }).code).toBe(0);
    return readFileSync(path.join(home, 'why.html'), 'utf8');
  };

  test('nothing of the article is markup', () => {
    const page = pageOf(HOSTILE);
    expect(page).toContain('<!doctype html>');
    expect(page).toContain("default-src 'none'");
    for (const markup of ['<script', '<img', '<i>', '&办法']) expect(page).not.toContain(markup);
    const values = [...page.matchAll(/<[a-z][^>]*>/g)].map(([tag]) => tag.replace(/ [a-z-]+="[^"<]*"/g, ''));
    expect(values.filter((tag) => !/^<[a-z]+[1-6]?>$/.test(tag))).toEqual([]);
  });

  test('fetches nothing', () => {
    expect(pageOf(HOSTILE)).not.toMatch(/https?:|url\(|@import|src=(?!x onerror)|<link/);
  });

  test('marks the mentions by kind, with the reason, and puts the event beside its sentence', () => {
    const page = pageOf(TOWN);
    expect(page).toContain(
      '<mark class="date" title="date: 2021-03-02 (explicit) [date/year-month-day]">2021年3月2日</mark>',
    );
    expect(page).toContain('<mark class="body" title="body: (national) [body/name]">教育部</mark>');
    expect(page).toContain('<span class="passed" title="no date in it">街上的人不多。</span>');
    expect(page).toMatch(
      /<mark class="trigger rejected" title="[^"]*no known body is its subject">回应<\/mark>/,
    );
    expect(page).toMatch(/<sup><a href="#a1e1">1<\/a><\/sup>.*<div class="card" id="a1e1">/s);
    for (const [, anchor] of page.matchAll(/href="#([^"]*)"/g)) expect(page).toContain(`id="${anchor}"`);
  });

  test('has all of the text of every example', () => {
    const home = fixtures();
    for (const file of ['law-history/article.md', 'saved-page/article.html', 'plain-bulletin/article.txt']) {
      const page = dashiji(['explain', file, '--html'], { cwd: home }).stdout;
      const text = dashiji(['text', file], { cwd: home }).stdout;
      const body = [...page.matchAll(/<p class="text[^>]*>([\s\S]*?)<\/p>/g)]
        .map(([, words]) => words)
        .join('');
      const bare = (words: string) => words.replace(/\s/g, '');
      const shown = body
        .replace(/<sup>.*?<\/sup>|<[^>]*>/g, '')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'");
      expect(bare(shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'))).toBe(
        bare(text),
      );
    }
  });
});
