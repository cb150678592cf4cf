import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rolldown/parseAst';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Pattern {
  source: string;
  flags: string;
  /** `src/dates/windows.ts:5`, of a literal, of a `new RegExp` or of what ran a library's pattern. */
  place: string;
}

/** Files that do their work as they are loaded; they make no patterns. */
const STARTS = /\/(?:main|worker)\.ts$/;

/** Every regular expression of the sources: literals as they are written, and what `new RegExp` makes of its parts. */
export interface Sources {
  literals: Pattern[];
  /** Places of `new RegExp`; each should have made a pattern once the sources were loaded and used. */
  makers: string[];
  /** To be imported while patterns are recorded. */
  modules: string[];
}

export function readSources(): Sources {
  const literals: Pattern[] = [];
  const makers: string[] = [];
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(ROOT, 'src', name));
  for (const file of files) {
    const code = readFileSync(file, 'utf8');
    const place = (offset: number) => `${relative(ROOT, file)}:${code.slice(0, offset).split('\n').length}`;
    visit(parseAst(code, { lang: 'ts' }), (node) => {
      if (node.regex)
        literals.push({ source: node.regex.pattern, flags: node.regex.flags, place: place(node.start) });
      else if (/^(?:New|Call)Expression$/.test(node.type) && node.callee?.name === 'RegExp')
        makers.push(place(node.start));
    });
  }
  return { literals, makers, modules: files.filter((file) => !STARTS.test(file)) };
}

interface Node {
  type: string;
  start: number;
  regex?: { pattern: string; flags: string };
  callee?: { name?: string };
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value) see(value as Node);
  for (const child of Object.values(value)) visit(child, see);
}

/** What the sources make with `new RegExp` while `work` is done. */
export async function patternsMade(work: () => Promise<unknown>): Promise<Pattern[]> {
  const made: Pattern[] = [];
  const note = (pattern: RegExp) => {
    const place = caller();
    if (place.startsWith('src/')) made.push({ source: pattern.source, flags: pattern.flags, place });
    return pattern;
  };
  const Native = RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, parts, newTarget) => note(Reflect.construct(target, parts, newTarget)),
    apply: (target, self, parts) => note(Reflect.apply(target, self, parts)),
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Native;
  }
  return made;
}

/** Every pattern that is run while `work` is done, whoever runs it. */
export function patternsRun(work: () => void): Pattern[] {
  const run = new Map<string, Pattern>();
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = recorded;
  function recorded(this: RegExp, text: string): RegExpExecArray | null {
    RegExp.prototype.exec = exec;
    const key = String(this);
    if (!run.has(key)) run.set(key, { source: this.source, flags: this.flags, place: caller() });
    RegExp.prototype.exec = recorded;
    return exec.call(this, text);
  }
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return [...run.values()];
}

/** The place outside this file that made or ran a pattern. */
function caller(): string {
  const stack = (new Error().stack ?? '').split('\n').slice(1);
  const line =
    stack.find((frame) => !frame.includes('/patterns/collect.ts') && /:\d+:\d+\)?$/.test(frame)) ?? '';
  const [, file, number] = /(?:\(|at )(?:file:\/\/)?([^()]*?):(\d+):\d+\)?$/.exec(line) ?? [];
  return file === undefined ? line.trim() : `${relative(ROOT, file)}:${number}`;
}
