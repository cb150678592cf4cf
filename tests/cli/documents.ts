import type { Command } from 'commander';
import { sayIn } from '../../src/cli/language.ts';
import { createProgram } from '../../src/cli/program.ts';
import type { Language } from '../../src/output/index.ts';

/** A README and the language it is in. */
export const READMES: readonly { file: string; language: Language }[] = [
  { file: 'README.md', language: 'en' },
  { file: 'README.zh-CN.md', language: 'zh' },
];

const cell = (text: string) => text.replaceAll('|', '\\|');

function optionRows(commands: readonly Command[]): string[] {
  const rows = new Map<string, { description: string; names: string[] }>();
  for (const command of commands) {
    for (const { flags, description, long } of command.options) {
      if (long === '--lang' && commands.length > 1) continue;
      const key = `${flags}\n${description}`;
      const row = rows.get(key) ?? { description, names: [] };
      row.names.push(command.name());
      rows.set(key, row);
    }
  }
  return [...rows].map(([key, { description, names }]) => {
    const where = names.length < commands.length ? ` (${names.join(', ')})` : '';
    return `| \`${cell(key.split('\n')[0]!)}\` | ${cell(description)}${where} |`;
  });
}

function commandRow(command: Command): string {
  const words = command.registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return `| \`dashiji ${[command.name(), ...words].join(' ')}\` | ${cell(command.description())} |`;
}

/** What stands between `<!-- name -->` and `<!-- /name -->` of a README, by name: generated from the command line itself. */
export function generated(name: string, language: Language): string {
  const program = createProgram(sayIn(language), () => {});
  const byName = (word: string) => program.commands.find((command) => command.name() === word)!;
  if (name === 'commands') {
    const head = language === 'zh' ? '| 命令 | 作用 |' : '| command | |';
    return [head, '| --- | --- |', ...program.commands.map(commandRow)].join('\n');
  }
  const commands = name.split(' ').slice(1).map(byName);
  const head = language === 'zh' ? '| 选项 | 作用 |' : '| option | |';
  return [head, '| --- | --- |', ...optionRows(commands)].join('\n');
}

/** Replaces every generated part of a README. */
export function withGenerated(text: string, language: Language): string {
  return text.replace(/<!-- ([a-z ]+) -->\n[\s\S]*?<!-- \/\1 -->/g, (_, name: string) => {
    return `<!-- ${name} -->\n${generated(name, language)}\n<!-- /${name} -->`;
  });
}

/** The blocks of commands with their output: lines that begin with `$ `, each with what it prints below. */
export function consoleBlocks(
  text: string,
): { block: string; commands: { line: string; output: string }[] }[] {
  return [...text.matchAll(/```console\n([\s\S]*?)```/g)].map(([block, body]) => {
    const parts = body!.split(/^\$ /m).slice(1);
    const commands = parts.map((part) => {
      const end = part.indexOf('\n');
      return { line: part.slice(0, end), output: part.slice(end + 1) };
    });
    return { block, commands };
  });
}
