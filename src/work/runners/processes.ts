import { type ChildProcess, fork } from 'node:child_process';
import { inputProblem } from '../../inputs/index.ts';
import { type JobOptions, type Outcome, problemOutcome } from '../job.ts';
import type { Step, Task } from '../tasks.ts';
import type { FromWorker, ToWorker, WorkerTask } from './messages.ts';

/** Tasks a worker has at hand, so that it never waits for the next one. */
const TASKS_A_WORKER = 4;
/** Slots that may be open before the first is taken, for every worker. */
const SLOTS_A_WORKER = 24;
/** Workers that may end one after the other before they are ready, until the run is given up. */
const MAX_FALSE_STARTS = 3;

const WORKER = new URL('./worker.js', import.meta.url);

/** A task's place in the order of the output, with what has come of it so far. */
interface Slot {
  task: Task;
  id: number;
  /** Of files that were handed out together, how many are dealt with: after a worker has died over them, they go out one by one. */
  next: number;
  isAlone: boolean;
  outcomes: Outcome[];
  isDone: boolean;
  worker: Worker | null;
}

interface Worker {
  child: ChildProcess;
  /** Whether it has loaded what it needs. */
  isReady: boolean;
  /** Slots it was given and has not finished, in order; it works on the first. */
  slots: Slot[];
}

/**
 * Does tasks in several persistent processes and gives their outcomes in the order of the tasks, whatever their number.
 * What is held in memory is bounded: a slow reader makes the workers wait. A worker that dies is replaced, and the input
 * it was at is reported.
 */
export async function* runProcesses(
  tasks: AsyncIterable<Task>,
  options: { jobs: number; job: JobOptions },
): AsyncGenerator<Step> {
  const pool = new Pool(options.jobs, options.job);
  const source = tasks[Symbol.asyncIterator]();
  const slots: Slot[] = [];
  let isExhausted = false;
  let pulling: Promise<void> | null = null;
  const pull = async () => {
    const { value, done } = await source.next();
    if (done) isExhausted = true;
    else slots.push(pool.slotFor(value));
  };
  const pullOne = () =>
    pull()
      .catch((error: unknown) => pool.fail(error))
      .finally(() => {
        pulling = null;
      });
  try {
    for (;;) {
      pool.check();
      if (!pulling && !isExhausted && slots.length < options.jobs * SLOTS_A_WORKER && pool.hasRoom()) {
        pulling = pullOne();
      }
      const head = slots[0];
      if (head) {
        yield* taken(head, pool);
        if (head.outcomes.length > 0) continue;
        if (head.isDone) {
          slots.shift();
          continue;
        }
      } else if (isExhausted) return;
      await (pulling ? Promise.race([pulling, pool.changed()]) : pool.changed());
    }
  } finally {
    pool.stop();
    await source.return?.();
  }
}

/** What a slot has ready. */
async function* taken(slot: Slot, pool: Pool): AsyncGenerator<Step> {
  const { task } = slot;
  if (task.kind === 'start' || task.kind === 'finish') yield task;
  else if (task.kind === 'known') {
    for await (const outcome of task.outcomes) yield { kind: 'outcome', outcome, isReplay: task.isReplay };
  } else {
    while (slot.outcomes.length > 0) {
      const outcomes = slot.outcomes.splice(0);
      for (const outcome of outcomes) yield { kind: 'outcome', outcome, isReplay: false };
      pool.credit(slot, outcomes.length);
    }
  }
}

/** The input that a worker was at, as far as can be told: several files do not tell which of them it was. */
function fileOf({ task, next, isAlone }: Slot): string | null {
  if (task.kind === 'input') return task.input.file;
  if (task.kind === 'readings') return task.file;
  if (task.kind !== 'inputs') return '';
  return isAlone || task.inputs.length === 1 ? task.inputs[next]!.file : null;
}

function messageOf({ id, task, next, isAlone }: Slot): WorkerTask | null {
  switch (task.kind) {
    case 'input':
      return { id, kind: 'input', input: task.input, skip: task.skip };
    case 'inputs':
      return { id, kind: 'inputs', inputs: isAlone ? [task.inputs[next]!] : task.inputs };
    case 'readings':
      return { id, kind: 'readings', file: task.file, readings: task.readings };
    default:
      return null;
  }
}

/** Goes on to the next of files that go out one by one; false where none is left. */
function goesOn(slot: Slot): boolean {
  return slot.task.kind === 'inputs' && slot.isAlone && ++slot.next < slot.task.inputs.length;
}

class Pool {
  private readonly workers: Worker[] = [];
  private readonly jobs: number;
  private readonly job: JobOptions;
  private nextId = 0;
  private falseStarts = 0;
  private failure: Error | null = null;
  private isStopped = false;
  private wake = () => {};
  private change: Promise<void>;

  constructor(jobs: number, job: JobOptions) {
    this.jobs = jobs;
    this.job = job;
    this.change = this.renew();
  }

  private renew(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }

  private notify(): void {
    this.wake();
    this.change = this.renew();
  }

  /** Settles when an outcome has come, a task is done, or the run has failed. */
  changed(): Promise<void> {
    return this.change;
  }

  fail(error: unknown): void {
    this.failure ??= error instanceof Error ? error : new Error(String(error));
    this.notify();
  }

  check(): void {
    if (this.failure) throw this.failure;
  }

  hasRoom(): boolean {
    return this.workers.length < this.jobs || this.workers.some(({ slots }) => slots.length < TASKS_A_WORKER);
  }

  /** Opens a slot; a task that needs work goes to the worker that has least to do. */
  slotFor(task: Task): Slot {
    const slot: Slot = {
      task,
      id: this.nextId++,
      next: 0,
      isAlone: false,
      outcomes: [],
      isDone: false,
      worker: null,
    };
    if (!messageOf(slot)) slot.isDone = true;
    else this.give(slot, this.idlest());
    return slot;
  }

  private idlest(): Worker {
    const [first] = [...this.workers].sort((a, b) => a.slots.length - b.slots.length);
    if (first && (first.slots.length === 0 || this.workers.length >= this.jobs)) return first;
    const worker: Worker = { child: this.spawn(), isReady: false, slots: [] };
    this.listen(worker);
    this.workers.push(worker);
    return worker;
  }

  private spawn(): ChildProcess {
    const child = fork(WORKER, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], serialization: 'advanced' });
    tell(child, { kind: 'options', options: this.job });
    return child;
  }

  private give(slot: Slot, worker: Worker): void {
    slot.worker = worker;
    worker.slots.push(slot);
    tell(worker.child, { kind: 'task', task: messageOf(slot)! });
  }

  credit(slot: Slot, count: number): void {
    if (!slot.isDone && slot.worker) tell(slot.worker.child, { kind: 'taken', id: slot.id, count });
  }

  private listen(worker: Worker): void {
    const { child } = worker;
    child.on('message', (message: FromWorker) => {
      const slot = worker.slots[0];
      if (message.kind === 'ready') {
        worker.isReady = true;
        this.falseStarts = 0;
      } else if (message.kind === 'fatal') {
        this.fail(Object.assign(new Error(message.message), { name: message.name }));
      } else if (message.kind === 'outcome' && slot?.id === message.id) slot.outcomes.push(message.outcome);
      else if (message.kind === 'done' && slot?.id === message.id) {
        slot.outcomes.push(...message.outcomes);
        worker.slots.shift();
        if (goesOn(slot)) this.give(slot, worker);
        else slot.isDone = true;
      }
      this.notify();
    });
    child.on('error', () => {});
    child.on('exit', (code, signal) => this.replace(worker, signal ?? `exit code ${code}`));
  }

  /** The input a dead worker was at is reported, once it is known; the rest goes to a new one, which therefore begins with the oldest. */
  private replace(worker: Worker, cause: string): void {
    if (this.isStopped) return;
    const lost = worker.isReady ? worker.slots.shift() : undefined;
    if (lost) {
      if (isAgain(lost, cause)) worker.slots.unshift(lost);
      else lost.isDone = true;
    } else if (++this.falseStarts > MAX_FALSE_STARTS) {
      this.fail(new Error(`worker processes end before they have begun to work (${cause})`));
      return;
    }
    const slots = worker.slots.splice(0);
    worker.child = this.spawn();
    worker.isReady = false;
    this.listen(worker);
    for (const slot of slots) this.give(slot, worker);
    this.notify();
  }

  stop(): void {
    this.isStopped = true;
    for (const { child } of this.workers) child.kill('SIGKILL');
  }
}

/** Whether there is work left in a slot that a worker has died over: all but the input it was at, which is reported. */
function isAgain(lost: Slot, cause: string): boolean {
  const file = fileOf(lost);
  if (file === null) {
    lost.isAlone = true;
    return true;
  }
  const message = `a worker process ended while reading it (${cause}); its events are missing`;
  lost.outcomes.push(problemOutcome(inputProblem(file, 'worker-died', message)));
  return goesOn(lost);
}

/** A worker that has just died takes no message; its exit is dealt with where it is reported. */
function tell(child: ChildProcess, message: ToWorker): void {
  if (child.connected) child.send(message, () => {});
}
