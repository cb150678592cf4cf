import type { Found } from '../inputs/index.ts';
import { createExtract, type JobOptions } from './job.ts';
import type { Journal } from './journal.ts';
import { prepareLongRun } from './long-run.ts';
import { runInline } from './runners/inline.ts';
import { holdsMany, type Step, tasksOf } from './tasks.ts';

export interface RunOptions {
  job: JobOptions;
  /** Number of processes; null lets the amount of work decide, up to one a core. */
  jobs: number | null;
  journal: Journal | null;
}

/** Less work than this is done sooner in this process than others have started. */
const FEW_INPUTS = 24;
const FEW_BYTES = 1 << 20;

/** Extracts from all inputs, in order, in one process or several. The outcomes are the same whatever their number. */
export async function* run(found: AsyncIterable<Found>, options: RunOptions): AsyncGenerator<Step> {
  const { job, journal } = options;
  const first = await lookAhead(found);
  const cores =
    first.isLittle || options.jobs !== null ? 1 : (await import('node:os')).availableParallelism();
  const jobs = options.jobs ?? cores;
  const tasks = tasksOf(first.all, { job, journal, share: jobs > 1 });
  if (jobs === 1) {
    const extract = await createExtract(job);
    if (!first.isShort) await prepareLongRun();
    yield* runInline(tasks, extract, job);
  } else {
    const { runProcesses } = await import('./runners/processes.ts');
    await prepareLongRun();
    yield* runProcesses(tasks, { jobs, job });
  }
}

/**
 * Takes the first inputs to see how much work there is; `all` gives these and the rest. What is little work for several
 * processes (one large page) need not be short.
 */
async function lookAhead(found: AsyncIterable<Found>) {
  const iterator = found[Symbol.asyncIterator]();
  const first: Found[] = [];
  let bytes = 0;
  let isLittle = true;
  let isShort = true;
  while (isLittle) {
    const { value, done } = await iterator.next();
    if (done) break;
    first.push(value);
    if (!('input' in value)) continue;
    bytes += value.input.size ?? 0;
    isShort = value.input.size !== null && bytes < FEW_BYTES && first.length < FEW_INPUTS;
    const isAlone = first.length === 1 && !holdsMany(value.input);
    isLittle = first.length < FEW_INPUTS && (bytes < FEW_BYTES || isAlone);
  }
  async function* all(): AsyncGenerator<Found> {
    try {
      yield* first;
      for (;;) {
        const { value, done } = await iterator.next();
        if (done) return;
        yield value;
      }
    } finally {
      await iterator.return?.(undefined);
    }
  }
  return { isLittle, isShort, all: all() };
}
