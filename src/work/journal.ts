import { closeSync, openSync, writeSync } from 'node:fs';
import { open, rm, truncate } from 'node:fs/promises';
import type { Input } from '../inputs/index.ts';
import type { Outcome } from './job.ts';
import type { Step } from './tasks.ts';

/** What an earlier run already knows about an input. */
export interface Known {
  /** Outcomes that are known, from the first on. */
  count: number;
  /** Whether these are all. */
  isFinished: boolean;
  outcomes(): AsyncIterable<Outcome>;
}

/**
 * What a run has done so far, line by line in a file, so that the next run can go on where this one was ended, also by
 * `kill -9`. Every line is written before the outcome is used; a last line that was cut is dropped.
 */
export interface Journal {
  /** Null for an input that is new, or has changed since. */
  known(input: Input): Known | null;
  add(step: Step): void;
  close(): void;
  /** Closes and deletes it: the run is complete. */
  remove(): Promise<void>;
}

/** The journal was written by a run with other options or another version, so its outcomes are not those of this run. */
export class JournalMismatch extends Error {
  override name = 'JournalMismatch';
}

type Line = { head: string } | { start: Input; skip: number } | { outcome: Outcome } | { finish: string };

/** Where an input's outcomes stand in the file: byte ranges of whole lines. */
interface Entry {
  input: Input;
  ranges: { start: number; end: number }[];
  count: number;
  isFinished: boolean;
}

/** Lines of a file from a byte on, with the byte after each; a last line without its line feed is not given. */
async function* linesOf(
  file: string,
  range: { start: number; end: number },
): AsyncGenerator<{ text: string; end: number }> {
  const handle = await open(file, 'r');
  try {
    let rest: Buffer = Buffer.alloc(0);
    let at = range.start;
    const stream = handle.createReadStream({ start: range.start, end: range.end - 1, autoClose: false });
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let from = 0;
      for (let to = bytes.indexOf(10); to >= 0; to = bytes.indexOf(10, from)) {
        at += to + 1 - from;
        yield { text: bytes.toString('utf8', from, to), end: at };
        from = to + 1;
      }
      rest = bytes.subarray(from);
    }
  } finally {
    await handle.close();
  }
}

class Index {
  readonly entries = new Map<string, Entry>();
  /** End of the last whole line. */
  end = 0;
  private current: Entry | null = null;

  read(line: Line, start: number, end: number): void {
    this.end = end;
    if ('start' in line) {
      const before = this.entries.get(line.start.file);
      this.current =
        line.skip > 0 && before?.count === line.skip
          ? before
          : { input: line.start, ranges: [], count: 0, isFinished: false };
      this.entries.set(line.start.file, this.current);
    } else if ('outcome' in line && this.current) {
      const last = this.current.ranges.at(-1);
      if (last?.end === start) last.end = end;
      else this.current.ranges.push({ start, end });
      this.current.count++;
    } else if ('finish' in line && this.current) {
      this.current.isFinished = true;
      this.current = null;
    }
  }
}

/** Null for a line that a failing disk has garbled: what follows is done again. */
function parseLine(text: string): Line | null {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return null;
  }
}

async function readIndex(file: string, head: string): Promise<Index> {
  const index = new Index();
  const handle = await open(file, 'a');
  const { size } = await handle.stat();
  await handle.close();
  if (size === 0) return index;
  let start = 0;
  for await (const { text, end } of linesOf(file, { start: 0, end: size })) {
    const line = parseLine(text);
    if (line === null) break;
    if (start === 0 && !('head' in line && line.head === head)) {
      throw new JournalMismatch('the journal belongs to a run with other options or another version');
    }
    index.read(line, start, end);
    start = end;
  }
  await truncate(file, index.end);
  return index;
}

/** Opens the journal beside an output; `head` names version and options, which must be the same to go on. */
export async function openJournal(file: string, head: string): Promise<Journal> {
  const index = await readIndex(file, head);
  let descriptor: number | null = openSync(file, 'a');
  const write = (line: Line) => {
    if (descriptor !== null) writeSync(descriptor, `${JSON.stringify(line)}\n`);
  };
  if (index.end === 0) write({ head });
  const close = () => {
    if (descriptor !== null) closeSync(descriptor);
    descriptor = null;
  };

  async function* outcomes(entry: Entry): AsyncGenerator<Outcome> {
    for (const range of [...entry.ranges]) {
      for await (const { text } of linesOf(file, range))
        yield (JSON.parse(text) as { outcome: Outcome }).outcome;
    }
  }

  return {
    known: (input) => {
      const entry = index.entries.get(input.file);
      const isSame = entry && entry.input.size === input.size && entry.input.changed === input.changed;
      if (!isSame || input.size === null) return null;
      return { count: entry.count, isFinished: entry.isFinished, outcomes: () => outcomes(entry) };
    },
    add: (step) => {
      if (step.kind === 'start') write({ start: step.input, skip: step.skip });
      else if (step.kind === 'finish') write({ finish: step.input.file });
      else if (!step.isReplay) write({ outcome: step.outcome });
    },
    close,
    remove: async () => {
      close();
      await rm(file, { force: true });
    },
  };
}
