import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, shell } from './command.ts';
import { consoleBlocks, READMES, withGenerated } from './documents.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** `UPDATE_README=1 npx vitest run tests/cli/readme.test.ts` writes the outputs and tables anew; review the difference. */
const isUpdate = process.env.UPDATE_README === '1';

function withFixtures(): string {
  const cwd = folder({});
  cpSync(path.join(ROOT, 'fixtures'), path.join(cwd, 'fixtures'), { recursive: true });
  return cwd;
}

/** Whether this machine has what a line pipes into; dashiji itself needs neither. */
function hasTools(line: string): boolean {
  const tools = ['jq', 'sqlite3'].filter((tool) => new RegExp(`\\b${tool} `).test(line));
  return tools.every((tool) => shell(`command -v ${tool}`).code === 0);
}

/** What a line prints, with the line ends of a README: calendars have CRLF. */
function printed(line: string, cwd: string) {
  const { stdout, stderr } = shell(line, { cwd });
  return { stdout: stdout.replaceAll('\r\n', '\n'), stderr };
}

describe.each(READMES)('$file', ({ file, language }) => {
  const place = path.join(ROOT, file);
  if (isUpdate) {
    const text = withGenerated(readFileSync(place, 'utf8'), language);
    const cwd = withFixtures();
    const updated = consoleBlocks(text).reduce((all, { block, commands }) => {
      const lines = commands.map(({ line }) => `$ ${line}\n${printed(line, cwd).stdout}`);
      return all.replace(block, () => `\`\`\`console\n${lines.join('')}\`\`\``);
    }, text);
    writeFileSync(place, updated);
  }
  const text = readFileSync(place, 'utf8');

  test('the commands print what it says', () => {
    const cwd = withFixtures();
    for (const { commands } of consoleBlocks(text)) {
      for (const { line, output } of commands) {
        if (!hasTools(line)) continue;
        const { stdout, stderr } = printed(line, cwd);
        expect(stdout, `${line}\n${stderr}`).toBe(output);
      }
    }
  });

  test('every command and option is in it, as the command line has it', () => {
    expect(withGenerated(text, language)).toBe(text);
    expect(text).toContain('dashiji completion bash');
  });

  test('the lines of the library run', () => {
    const [, code] = /```js\n([\s\S]*?)```/.exec(text) ?? [];
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', code ?? ''],
      {
        cwd: ROOT,
        encoding: 'utf8',
      },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('2021-05-21 国务院金融稳定发展委员会');
  });
});

test('both have the same commands', () => {
  const [english, chinese] = READMES.map(({ file }) =>
    consoleBlocks(readFileSync(path.join(ROOT, file), 'utf8')).flatMap(({ commands }) =>
      commands.map(({ line }) => line),
    ),
  );
  expect(chinese).toEqual(english);
});
