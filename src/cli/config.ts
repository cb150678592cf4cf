import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { reasonOf } from '../inputs/index.ts';
import type { RawExtractOptions } from './extract-plan.ts';
import type { Say } from './language.ts';
import { nearest, UsageError } from './usage-error.ts';

/** Names a config file may have; the first found in the working folder, or in a folder around it, holds. */
export const CONFIG_NAMES = ['dashiji.config.json', 'dashiji.config.yaml'];

type Kind = 'text' | 'switch' | 'list';

/** Options that a team may set for all its runs, called as on the command line. What a run reads and writes is not among them. */
const KEYS: Record<string, { option: keyof RawExtractOptions; kind: Kind }> = {
  format: { option: 'format', kind: 'text' },
  excel: { option: 'excel', kind: 'switch' },
  fields: { option: 'fields', kind: 'list' },
  lang: { option: 'lang', kind: 'text' },
  sort: { option: 'sort', kind: 'switch' },
  dict: { option: 'dict', kind: 'list' },
  type: { option: 'type', kind: 'list' },
  body: { option: 'body', kind: 'list' },
  region: { option: 'region', kind: 'list' },
  since: { option: 'since', kind: 'text' },
  until: { option: 'until', kind: 'text' },
  'min-confidence': { option: 'minConfidence', kind: 'text' },
  jobs: { option: 'jobs', kind: 'text' },
  'max-bytes': { option: 'maxBytes', kind: 'text' },
  'fail-fast': { option: 'failFast', kind: 'switch' },
  quiet: { option: 'quiet', kind: 'switch' },
  verbose: { option: 'verbose', kind: 'switch' },
};

async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new UsageError(`${file}: ${reasonOf(error)}`);
  }
}

async function nearestConfig(): Promise<{ file: string; text: string } | null> {
  for (let folder = process.cwd(); ; folder = path.dirname(folder)) {
    for (const name of CONFIG_NAMES) {
      const file = path.join(folder, name);
      const text = await textOf(file);
      if (text !== null) return { file, text };
    }
    if (folder === path.dirname(folder)) return null;
  }
}

async function parsed(file: string, text: string): Promise<unknown> {
  try {
    if (file.endsWith('.json')) return JSON.parse(text);
    const { parse } = await import('yaml');
    return parse(text, { maxAliasCount: 100 });
  } catch (error) {
    throw new UsageError(`${file}: ${reasonOf(error).split('\n')[0]}`);
  }
}

/** The value as it would have been typed. */
function typed(value: unknown, kind: Kind): boolean | string | string[] | null {
  const isText = (item: unknown) => typeof item === 'string' || typeof item === 'number';
  if (kind === 'switch') return typeof value === 'boolean' ? value : null;
  if (kind === 'text') return isText(value) ? String(value) : null;
  const items = Array.isArray(value) ? value : [value];
  return items.every(isText) ? items.map(String) : null;
}

/** A team's defaults: from the file named, else from the nearest config file, else none. */
export async function readConfig(named: string | boolean | undefined, say: Say): Promise<RawExtractOptions> {
  if (named === false) return {};
  const config =
    typeof named === 'string' ? { file: named, text: await textOf(named) } : await nearestConfig();
  if (config === null) return {};
  const { file, text } = config;
  if (text === null)
    throw new UsageError(say(`--config ${file}: no such file`, `--config ${file}：文件不存在`));
  const content = await parsed(file, text);
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new UsageError(say(`${file}: not a list of options`, `${file}：不是选项列表`));
  }
  const options: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(content)) {
    const key = Object.hasOwn(KEYS, name) ? KEYS[name] : undefined;
    if (!key) throw new UsageError(unknownKey(file, name, say));
    const given = typed(value, key.kind);
    if (given === null) {
      throw new UsageError(say(`${file}: "${name}" has no usable value`, `${file}："${name}" 的值无效`));
    }
    options[key.option] = key.option === 'dict' ? besideConfig(file, given as string[]) : given;
  }
  return options;
}

/** Dictionaries are named from the folder that the config file is in. */
function besideConfig(file: string, names: readonly string[]): string[] {
  return names.map((name) => path.resolve(path.dirname(file), name));
}

function unknownKey(file: string, name: string, say: Say): string {
  const near = nearest(name, Object.keys(KEYS));
  const guess = near ? say(` (did you mean "${near}"?)`, `（是否想写 "${near}"？）`) : '';
  return say(`${file}: unknown option "${name}"${guess}`, `${file}：未知选项 "${name}"${guess}`);
}
