import { describe, expect, test } from 'vitest';
import { ARTICLES, dashiji, folder, shell } from './command.ts';

describe('wrong usage ends with 2, a message that says what to do, and no output', () => {
  test.each([
    [['extract'], 'name a file'],
    [['extract', 'a.md', '--fromat', 'csv'], 'Did you mean --format?'],
    [['extrat', 'a.md'], 'Did you mean extract?'],
    [['b.txt'], 'Did you mean dashiji extract b.txt?'],
    [['extract', 'a.md', '-f', 'cvs'], 'Did you mean csv?'],
    [['extract', 'a.md', '--type', 'meetings'], 'Did you mean meeting?'],
    [['extract', 'a.md', '-f', 'csv', '--fields', 'date,bodys'], 'Did you mean bodies?'],
    [['extract', 'a.md', '-o', 'x.dat'], 'names no format'],
    [['extract', 'a.md', '--published-on', '2021-02-30'], 'not a date'],
    [['extract', 'a.md', '--published-on', '2021-02'], 'not a day'],
    [['extract', 'a.md', '--since', 'May'], 'not a date'],
    [['extract', 'a.md', '--min-confidence', '2'], 'not a number in 0…1'],
    [['extract', 'a.md', '--jobs', '0'], 'not a number'],
    [['extract', 'a.md', '--max-bytes', 'many'], 'not a size'],
    [['extract', 'a.md', '--excel'], '--excel is for -f csv'],
    [['extract', 'a.md', '--fields', 'date'], '--fields is for'],
    [['extract', 'a.md', '--resume'], '--resume needs -o'],
    [['extract', 'a.md', '--dict', 'missing.yaml'], 'missing.yaml: no such file'],
    [['extract', 'a.md', '--config', 'missing.json'], 'missing.json'],
    [['extract', 'a.md', '-o', 'no/such/folder.csv'], 'cannot write'],
    [['extract', 'a.md', '-o', 'x.csv', '--errors', './x.csv', '-f', 'csv'], 'same file'],
    [['extract', '-', '--files-from', '-'], 'standard input'],
    [['text'], 'missing required argument'],
    [['segment', 'a.md', '-f', 'csv'], 'choose from text, ndjson'],
    [['schema', 'evnt'], 'Did you mean event?'],
    [['completion', 'tcsh'], 'choose from bash, zsh, fish'],
  ])('%j', (args, message) => {
    const { code, stdout, stderr } = dashiji(args, { cwd: folder(ARTICLES) });
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  test('the same in Chinese, by --lang or by the locale', () => {
    const flag = dashiji(['extract', 'a.md', '--fromat', 'csv', '--lang', 'zh']);
    expect(flag.stderr).toBe('错误：未知选项 “--fromat”\n（是否想写 --format？）\n');
    const locale = dashiji(['extract'], { env: { LC_ALL: 'zh_CN.UTF-8' } });
    expect(locale.stderr).toBe('错误：请给出文件、文件夹，或用 - 表示标准输入\n');
  });
});

describe('help', () => {
  test('without anything: help on stderr, exit code 2', () => {
    const { code, stdout, stderr } = dashiji([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Usage: dashiji');
  });

  test.each([[], ['extract'], ['text'], ['segment'], ['explain'], ['schema'], ['completion']])(
    '%s',
    (...command) => {
      const english = dashiji([...command, '--help']);
      expect(english).toMatchObject({ code: 0, stderr: '' });
      expect(english.stdout).toContain('Examples:');
      const chinese = dashiji([...command, '--help'], { env: { LANG: 'zh_CN.UTF-8' } });
      expect(chinese.stdout).toContain('示例：');
      expect(dashiji([...command, '--help', '--lang', 'en'], { env: { LANG: 'zh_CN.UTF-8' } }).stdout).toBe(
        english.stdout,
      );
    },
  );

  test('the version is that of the package', () => {
    expect(dashiji(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('messages', () => {
  test('stdout is data, stderr ends in a summary', () => {
    const { stderr } = dashiji(['extract', 'a.md', 'b.txt'], { cwd: folder(ARTICLES) });
    expect(stderr).toMatch(/^2 articles, \d+ events, 0 warnings, \d+\.\d s\n$/);
    const chinese = dashiji(['extract', 'a.md', '--lang', 'zh'], { cwd: folder(ARTICLES) });
    expect(chinese.stderr).toMatch(/^1 篇文章，\d+ 个事件，0 个警告，\d+\.\d 秒\n$/);
  });

  test('--quiet leaves errors only, --verbose names the checks', () => {
    const cwd = folder(ARTICLES);
    expect(dashiji(['extract', 'a.md', '-q'], { cwd }).stderr).toBe('');
    expect(dashiji(['extract', 'missing.md', '-q'], { cwd }).stderr).toBe(
      'missing.md: no such file or folder\n',
    );
    expect(dashiji(['extract', 'missing.md', '-v'], { cwd }).stderr).toContain('[input/unreadable]');
  });

  test('no colours where nobody looks; names cannot command the terminal', () => {
    const name = 'x\u001b]0;x\u0007\u202egnp.md';
    const { stderr } = dashiji(['extract', name], { env: { FORCE_COLOR: '1' } });
    expect(stderr).toContain('x\\x1b]0;x\\x07\\u202egnp.md: no such file or folder');
  });

  const onTerminal = (line: string, env = {}) =>
    shell(`script -qec '${line}' /dev/null`, { cwd: folder(ARTICLES), env });
  const hasScript = shell('command -v script').code === 0;

  test.skipIf(!hasScript)(
    'on a terminal: colours unless NO_COLOR, and control characters are shown, not obeyed',
    () => {
      expect(onTerminal('dashiji extract missing.md -q', { TERM: 'xterm' }).stdout).toContain('\u001b[31m');
      expect(
        onTerminal('dashiji extract missing.md -q', { TERM: 'xterm', NO_COLOR: '1' }).stdout,
      ).not.toContain('\u001b');
      const line = 'printf "2021年5月21日，\\033]0;x\\007国务院召开会议。" | dashiji text -';
      expect(
        shell(`script -qec "${line.replaceAll('"', '\\"')}" /dev/null`, { env: { TERM: 'xterm' } }).stdout,
      ).not.toContain('\u0007');
    },
  );
});
