import type { Found, Input } from '../inputs/index.ts';
import { type JobOptions, type Outcome, problemOutcome, type Reading, readInput } from './job.ts';
import type { Journal } from './journal.ts';

/** A piece of work, in the order in which its outcomes are to come out. */
export type Task =
  /** An input's outcomes begin; the first `skip` of them are known from an earlier run. */
  | { kind: 'start'; input: Input; skip: number }
  /** An input that any process can read for itself. */
  | { kind: 'input'; input: Input; skip: number }
  /** Articles that had to be read here: of standard input, or of a file too large for one process. */
  | { kind: 'readings'; file: string; readings: Reading[] }
  /** Outcomes that need no work: problems of the search, and what an earlier run left behind. */
  | { kind: 'known'; outcomes: Iterable<Outcome> | AsyncIterable<Outcome>; isReplay: boolean }
  | { kind: 'finish'; input: Input };

/** What a run gives, in order. The bounds of inputs are for the journal. */
export type Step =
  | { kind: 'start'; input: Input; skip: number }
  | { kind: 'outcome'; outcome: Outcome; isReplay: boolean }
  | { kind: 'finish'; input: Input };

export interface TaskOptions {
  job: JobOptions;
  journal: Journal | null;
  /** Whether large inputs are read here and their articles handed out, so that several processes share one file. */
  share: boolean;
}

const LINES_NAME = /\.(ndjson|jsonl|xml|rss|atom)$/i;
/** A file of many articles from this size on is shared among processes. */
const SHARE_FROM_BYTES = 1 << 20;
/** Articles are handed out in bundles of this many UTF-16 code units, or this many articles. */
const BUNDLE_LENGTH = 1 << 16;
const BUNDLE_ARTICLES = 32;

export async function* tasksOf(found: AsyncIterable<Found>, options: TaskOptions): AsyncGenerator<Task> {
  const { journal } = options;
  for await (const item of found) {
    if ('diagnostic' in item) {
      yield { kind: 'known', outcomes: [problemOutcome(item.diagnostic)], isReplay: false };
      continue;
    }
    const { input } = item;
    const known = journal?.known(input);
    if (known) yield { kind: 'known', outcomes: known.outcomes(), isReplay: true };
    if (known?.isFinished) continue;
    const skip = known?.count ?? 0;
    yield { kind: 'start', input, skip };
    if (isShared(input, options)) yield* bundles(input, skip, options);
    else yield { kind: 'input', input, skip };
    yield { kind: 'finish', input };
  }
}

/** Whether a file's name says that it holds many articles. */
export function holdsMany({ file }: Input): boolean {
  return LINES_NAME.test(file);
}

function isShared(input: Input, { share }: TaskOptions): boolean {
  if (input.size === null) return true;
  return share && holdsMany(input) && input.size >= SHARE_FROM_BYTES;
}

async function* bundles(input: Input, skip: number, { job }: TaskOptions): AsyncGenerator<Task> {
  let readings: Reading[] = [];
  let length = 0;
  let count = 0;
  for await (const reading of readInput(input, job)) {
    if (count++ < skip) continue;
    readings.push(reading);
    length += reading.article?.text.length ?? 0;
    if (length >= BUNDLE_LENGTH || readings.length >= BUNDLE_ARTICLES) {
      yield { kind: 'readings', file: input.file, readings };
      readings = [];
      length = 0;
    }
  }
  if (readings.length > 0) yield { kind: 'readings', file: input.file, readings };
}
