import { type Stats, statSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Found, inputProblem, reasonOf } from './input.ts';

export interface FindOptions {
  /** Files larger than this many bytes are refused, but for those that are read line by line. */
  maxBytes: number;
  /** Files that will be written: passed over in folders, so that a second run does not read the result of the first. */
  outputs?: readonly string[];
}

/** An output was named as an input too: writing it would destroy what is read. */
export class OutputIsInput extends Error {
  override name = 'OutputIsInput';
  readonly file: string;

  constructor(file: string) {
    super(`${file} is both an input and an output`);
    this.file = file;
  }
}

/** Endings that a folder is searched for, also with `.gz` behind them. A file that is named is read whatever its ending. */
export const ENDINGS = [
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.txt',
  '.xml',
  '.rss',
  '.atom',
  '.ndjson',
  '.jsonl',
  '.docx',
  '.pdf',
];

/** Deepest folder under a named one that is searched. */
const MAX_DEPTH = 64;

const ARTICLE_NAME = new RegExp(`\\.(${ENDINGS.map((ending) => ending.slice(1)).join('|')})(\\.gz)?$`, 'i');
const LINES_NAME = /\.(ndjson|jsonl)(\.gz)?$/i;

/** Whether a name is a pattern of names: `*`, `?`, `[ab]` or `{a,b}` stands in it. */
function isGlob(name: string): boolean {
  const choice = name.search(/\[[^\]]/);
  const hasChoices = choice >= 0 && name.includes(']', choice);
  const beforeEnds = name.split('}').slice(0, -1);
  const hasSet = beforeEnds.some((part) => part.includes('{') && part.includes(',', part.indexOf('{')));
  return hasChoices || hasSet || /[*?]/.test(name);
}

/** An open descriptor, as shells hand over `<(command)`: the one kind of pipe that cannot wait for ever for its writer. */
const DESCRIPTOR = /^\/(dev\/fd|proc\/(self|\d+)\/fd)\/\d+$|^\/dev\/stdin$/;

/** The inputs that operands (files, folders, globs, `-`) stand for, in order; folders sorted by path. Each file comes once. */
export async function* findInputs(
  operands: Iterable<string> | AsyncIterable<string>,
  options: FindOptions,
): AsyncGenerator<Found> {
  const search = new Search(options, await identitiesOf(options.outputs ?? []));
  for await (const operand of operands) yield* search.operand(operand);
}

function identityOf(stats: Stats): string {
  return `${stats.dev}:${stats.ino}`;
}

async function identitiesOf(files: readonly string[]): Promise<Set<string>> {
  const stats = await Promise.all(files.map((file) => stat(file).catch(() => null)));
  return new Set(stats.filter((there) => there !== null).map(identityOf));
}

class Search {
  readonly options: FindOptions;
  /** Operands already searched, as absolute paths: what lies in or under them comes once. */
  private readonly seen = new Set<string>();
  /** Folders already searched, by device and inode: a symbolic link cannot lead in a circle. */
  private readonly folders = new Set<string>();

  /** The outputs that exist already, by device and inode. */
  private readonly outputs: ReadonlySet<string>;

  constructor(options: FindOptions, outputs: ReadonlySet<string>) {
    this.options = options;
    this.outputs = outputs;
  }

  async *operand(operand: string): AsyncGenerator<Found> {
    if (operand === '-') {
      if (this.isNew('-')) yield { input: { file: '-', size: null, changed: null } };
      return;
    }
    let stats: Stats;
    try {
      stats = await stat(operand);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT' && isGlob(operand)) yield* this.glob(operand);
      else yield { diagnostic: inputProblem(operand, 'unreadable', reasonOf(error)) };
      return;
    }
    const absolute = path.resolve(operand);
    if (this.wasFound(absolute) || !this.isNew(absolute)) return;
    if (!stats.isDirectory()) {
      if (this.isOutput(stats)) throw new OutputIsInput(operand);
      yield this.file(operand, stats);
      return;
    }
    if (this.folders.has(identityOf(stats))) return;
    let count = 0;
    for await (const found of this.folder(operand, stats, 0)) {
      count++;
      yield found;
    }
    if (count === 0) {
      yield { diagnostic: inputProblem(operand, 'empty-folder', 'no article in this folder', 'warning') };
    }
  }

  private isNew(place: string): boolean {
    if (this.seen.has(place)) return false;
    this.seen.add(place);
    return true;
  }

  /** Whether the search of an earlier operand, a folder around this file, has already come by it. */
  private wasFound(absolute: string): boolean {
    if (!ARTICLE_NAME.test(absolute)) return false;
    let folder = path.dirname(absolute);
    for (;;) {
      if (this.seen.has(folder)) return true;
      const parent = path.dirname(folder);
      if (parent === folder) return false;
      folder = parent;
    }
  }

  private async *glob(pattern: string): AsyncGenerator<Found> {
    const { glob } = await import('tinyglobby');
    const matches = await glob(pattern, { onlyFiles: false, expandDirectories: false, absolute: false });
    matches.sort();
    if (matches.length === 0) {
      yield { diagnostic: inputProblem(pattern, 'unreadable', 'no file matches this pattern') };
    }
    for (const match of matches) {
      const isFolder = match.endsWith('/');
      if (!isFolder) yield* this.operand(match);
    }
  }

  /** Entries by name, a folder's as if it ended in `/`: the whole walk is then sorted by path. */
  private async *folder(folder: string, stats: Stats, depth: number): AsyncGenerator<Found> {
    const identity = identityOf(stats);
    if (this.folders.has(identity)) return;
    this.folders.add(identity);
    if (depth > MAX_DEPTH) {
      yield {
        diagnostic: inputProblem(folder, 'too-deep', `more than ${MAX_DEPTH} folders deep; not searched`),
      };
      return;
    }
    let names: { name: string; isFolder: boolean }[];
    try {
      const entries = await readdir(folder, { withFileTypes: true });
      names = entries
        .filter((entry) => !entry.name.startsWith('.'))
        .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
    } catch (error) {
      yield { diagnostic: inputProblem(folder, 'unreadable', reasonOf(error)) };
      return;
    }
    const key = (entry: { name: string; isFolder: boolean }) =>
      entry.isFolder ? `${entry.name}/` : entry.name;
    names.sort((a, b) => (key(a) < key(b) ? -1 : 1));
    for (const { name } of names) yield* this.entry(path.join(folder, name), depth);
  }

  private async *entry(place: string, depth: number): AsyncGenerator<Found> {
    const isArticle = ARTICLE_NAME.test(place);
    let stats: Stats;
    try {
      stats = statSync(place);
    } catch (error) {
      if (isArticle) yield { diagnostic: inputProblem(place, 'unreadable', reasonOf(error)) };
      return;
    }
    const absolute = path.resolve(place);
    if (this.seen.has(absolute)) return;
    if (stats.isDirectory()) yield* this.folder(place, stats, depth + 1);
    else if (isArticle && !this.isOutput(stats)) yield this.file(place, stats);
  }

  private isOutput(stats: Stats): boolean {
    return stats.isFile() && this.outputs.has(identityOf(stats));
  }

  private file(file: string, stats: Stats): Found {
    const { maxBytes } = this.options;
    const problem = (rule: string, message: string) => ({ diagnostic: inputProblem(file, rule, message) });
    if (!stats.isFile()) {
      if (DESCRIPTOR.test(path.resolve(file))) return { input: { file, size: null, changed: null } };
      return problem('not-a-file', 'not a regular file; to read from a pipe, use `dashiji extract -`');
    }
    if (stats.size > maxBytes && !LINES_NAME.test(file)) {
      return problem('too-large', `${stats.size} bytes, more than --max-bytes ${maxBytes}`);
    }
    return { input: { file, size: stats.size, changed: stats.mtimeMs } };
  }
}
