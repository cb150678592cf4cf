import { createRequire } from 'node:module';
import type { checkSync as CheckSync } from 'recheck';

// The build of recheck that is JavaScript alone: it needs no binary and no thread, and says the same on every machine.
const { checkSync }: { checkSync: typeof CheckSync } = createRequire(import.meta.url)(
  'recheck/lib/browser.js',
);

/** The automaton decides for certain, where fuzzing depends on chance and on the load of the machine. */
const OPTIONS = { checker: 'automaton', timeout: 20_000 } as const;

/** A character that no pattern of the project names. */
const NOWHERE = '\uf8ff';

/**
 * What speaks against the time of a search being linear in the length of its text, or null where nothing does. A pattern
 * whose quantifiers all have a bound takes a bounded number of steps from each place; recheck looks at the others.
 */
export function againstLinear(source: string, flags: string): string | null {
  if (isUnbounded(source)) return slowness(source, flags);
  // A group that comes often allows more readings than could ever be tried, if each time can be read in two ways.
  for (const group of groupsThatComeOften(source)) {
    const against = slowness(`^${group}*${NOWHERE}`, flags);
    if (against && !against.includes('polynomial')) return against;
  }
  return null;
}

function slowness(source: string, flags: string): string | null {
  const { outside, looks } = splitLooks(source);
  const unbounded = looks.find(isUnbounded);
  if (unbounded !== undefined) return `what it looks ahead or back for has no bound: ${unbounded}`;
  // What is looked for can be left out, as it takes a bounded number of steps, if the rest is linear even where it fails
  // at its end, and so tries all its ways.
  const pattern = looks.length > 0 ? `(?:${outside})${NOWHERE}` : source;
  const found = checkSync(pattern, flags.replace(/[dg]/g, ''), OPTIONS);
  if (found.status === 'safe') return null;
  if (found.status === 'unknown') return `recheck cannot tell (${found.error.kind})`;
  return `${found.complexity.summary}, slow on ${found.attack.pattern}`;
}

/** What of a pattern matters here: escapes, classes, the heads and ends of groups, quantifiers without a bound. */
const PARTS = /\\.|\[(?:\\.|[^\]\\])*\]|\(\?<?[=!]|\((?:\?(?::|<\w+>))?|\)|\{\d+,\}|[*+]/gsu;

function isUnbounded(source: string): boolean {
  return [...source.matchAll(PARTS)].some(([part]) => /^(?:\{\d+,\}|[*+])$/.test(part));
}

/** The groups that a bound lets come ten times or more, with small bounds for what is in them. */
function groupsThatComeOften(source: string): string[] {
  const groups: string[] = [];
  const starts: number[] = [];
  for (const { 0: part, index } of source.matchAll(PARTS)) {
    if (part.startsWith('(')) starts.push(index);
    if (part !== ')') continue;
    const group = source.slice(starts.pop(), index + 1);
    if (/^\{\d+,\d\d+\}/.test(source.slice(index + 1))) groups.push(group.replace(/\{\d+,\d\d+\}/g, '{0,2}'));
  }
  return groups;
}

/** A pattern without its looks ahead and back, and what these look for. */
function splitLooks(source: string): { outside: string; looks: string[] } {
  const looks: string[] = [];
  const groups: ('look' | 'group')[] = [];
  let outside = '';
  let from = 0;
  for (const { 0: part, index } of source.matchAll(PARTS)) {
    if (part.startsWith('(')) {
      const group = /^\(\?<?[=!]/.test(part) ? 'look' : 'group';
      if (group === 'look' && !groups.includes('look')) {
        outside += `${source.slice(from, index)}(?:)`;
        from = index + part.length;
      }
      groups.push(group);
    } else if (part === ')' && groups.pop() === 'look' && !groups.includes('look')) {
      looks.push(source.slice(from, index));
      from = index + 1;
    }
  }
  return { outside: outside + source.slice(from), looks };
}
