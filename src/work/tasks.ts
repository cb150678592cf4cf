import type { Found, Input } from '../inputs/index.ts';
import { type JobOptions, type Outcome, problemOutcome, type Reading, readInput } from './job.ts';
import type { Journal } from './journal.ts';

/** A piece of work, in the order in which its outcomes are to come out. */
export type Task =
  /** An input's outcomes begin; the first `skip` of them are known from an earlier run. */
  | { kind: 'start'; input: Input; skip: number }
  /** An input that any process can read for itself. */
  | { kind: 'input'; input: Input; skip: number }
  /** Small inputs of one article each, for one process: a message for every file would cost as much as some files do. */
  | { kind: 'inputs'; inputs: Input[] }
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
/** Small files are handed out together: up to this many of them, and this many bytes. */
const BUNDLE_FILES = 16;
const BUNDLE_BYTES = 1 << 17;
/** The first bundles are small, so that every process soon has one: they grow by a file with every so many files. */
const GROWS_WITH = 16;

export async function* tasksOf(found: AsyncIterable<Found>, options: TaskOptions): AsyncGenerator<Task> {
  const { journal } = options;
  const bundle = new FileBundle();
  for await (const item of found) {
    const isBundled = options.share && !journal && 'input' in item && isSmall(item.input);
    if (isBundled && bundle.takes(item.input)) continue;
    if (bundle.inputs.length > 0) yield { kind: 'inputs', inputs: bundle.handOut() };
    if (isBundled && bundle.takes(item.input)) continue;
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
  if (bundle.inputs.length > 0) yield { kind: 'inputs', inputs: bundle.handOut() };
}

/** Small files that are to be handed out together. */
class FileBundle {
  inputs: Input[] = [];
  private bytes = 0;
  private handedOut = 0;

  /** Adds a file if there is room for it; there always is in an empty bundle. */
  takes(input: Input): boolean {
    const most = Math.min(BUNDLE_FILES, 1 + Math.floor(this.handedOut / GROWS_WITH));
    if (this.inputs.length >= most || (this.inputs.length > 0 && this.bytes >= BUNDLE_BYTES)) return false;
    this.inputs.push(input);
    this.bytes += input.size ?? 0;
    return true;
  }

  handOut(): Input[] {
    const { inputs } = this;
    this.handedOut += inputs.length;
    this.inputs = [];
    this.bytes = 0;
    return inputs;
  }
}

function isSmall(input: Input): boolean {
  return input.size !== null && input.size < BUNDLE_BYTES && !holdsMany(input);
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
