import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ARTICLES, dashiji, eventsOf, folder, shell } from './command.ts';

describe('a config file', () => {
  const config = { format: 'csv', excel: true, lang: 'zh', fields: ['date', 'type'], type: 'meeting' };

  test('gives defaults, also from a folder around; the command line wins', () => {
    const cwd = folder({
      ...ARTICLES,
      'dashiji.config.json': JSON.stringify(config),
      'sub/c.html': ARTICLES['c.html'],
    });
    expect(dashiji(['extract', 'c.html'], { cwd }).stdout).toBe('\ufeff日期,类型\r\n2020-01-05,会议\r\n');
    expect(dashiji(['extract', 'c.html'], { cwd: path.join(cwd, 'sub') }).stdout).toContain('日期,类型');
    expect(dashiji(['extract', 'c.html', '--fields', 'date', '--lang', 'en'], { cwd }).stdout).toBe(
      '\ufeffdate\r\n2020-01-05\r\n',
    );
    expect(dashiji(['extract', 'c.html', '-f', 'json'], { cwd }).stdout.startsWith('{')).toBe(true);
    expect(dashiji(['extract', 'c.html', '--no-config'], { cwd }).stdout.startsWith('{')).toBe(true);
  });

  test('may be YAML, and be named', () => {
    const cwd = folder({ ...ARTICLES, 'team.yaml': 'format: ndjson\nmin-confidence: 0\ntype: [deadline]\n' });
    const events = eventsOf(dashiji(['extract', 'a.md', '--config', 'team.yaml'], { cwd }).stdout);
    expect(events.map((event) => event.type)).toEqual(['deadline']);
  });

  test.each([
    ['{"fromat": "csv"}', 'did you mean "format"?'],
    ['{"excel": "yes"}', '"excel" has no usable value'],
    ['[1]', 'not a list of options'],
    ['{', 'dashiji.config.json: '],
    ['{"__proto__": 1}', 'unknown option'],
  ])('%s is refused with its place', (text, message) => {
    const { code, stderr } = dashiji(['extract', 'c.html'], {
      cwd: folder({ ...ARTICLES, 'dashiji.config.json': text }),
    });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('a dictionary of your own', () => {
  const article = '2021年5月21日，东海数据资源管理委员会召开会议。\n';
  const dict = 'bodies:\n  - name: 东海数据资源管理委员会\n    level: national\n    source: our own\n';

  test('--dict adds its names', () => {
    const cwd = folder({ 'x.txt': article, 'my.yaml': dict });
    const { code, stdout, stderr } = dashiji(['extract', 'x.txt', '-f', 'ndjson', '--dict', 'my.yaml'], {
      cwd,
    });
    expect(stderr).not.toContain('my.yaml');
    expect(code).toBe(0);
    expect(eventsOf(stdout)[0]?.bodies[0]?.name).toBe('东海数据资源管理委员会');
  });

  test('a mistake in it is told with file and line', () => {
    const cwd = folder({ 'x.txt': article, 'my.yaml': 'bodies:\n  - nam: 东海\n' });
    const { code, stderr } = dashiji(['extract', 'x.txt', '--dict', 'my.yaml'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/my\.yaml:\d+: /);
  });
});

describe('completion', () => {
  test.each(['bash', 'zsh', 'fish'])('%s', (name) => {
    const { code, stdout } = dashiji(['completion', name]);
    expect(code).toBe(0);
    expect(stdout).toContain('explain');
    expect(stdout).toContain('min-confidence');
  });

  const complete = (...words: string[]) =>
    shell(
      `source <(dashiji completion bash); COMP_WORDS=(dashiji ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _dashiji; echo "\${COMPREPLY[@]}"`,
    ).stdout.trim();

  test('bash completes commands, options and values', () => {
    expect(complete('ext')).toBe('extract');
    expect(complete('extract', '--min')).toBe('--min-confidence');
    expect(complete('extract', '-f', 'time')).toBe('timelinejs');
    expect(complete('schema', 'ev')).toBe('event');
  });
});
