import { createExtract, type Extract, type JobOptions, type Outcome, readInput } from '../job.ts';
import { prepareLongRun } from '../long-run.ts';
import { createPrint, joinPrinted } from '../print.ts';
import { CREDIT, type FromWorker, type ToWorker, type WorkerTask } from './messages.ts';

/**
 * A worker process: it loads the dictionaries once, then does tasks one after the other until its parent goes away.
 * After `CREDIT` outcomes of a task it waits until the parent has taken some.
 */
const queue: WorkerTask[] = [];
const credits = new Map<number, number>();
let wake = () => {};

/** With a callback, a message that no longer reaches the parent is no error here: `disconnect` ends the process. */
function send(message: FromWorker): void {
  process.send?.(message, undefined, undefined, () => {});
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) {
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
}

async function* outcomesOf(task: WorkerTask, extract: Extract, options: JobOptions): AsyncGenerator<Outcome> {
  if (task.kind === 'readings') {
    for (const reading of task.readings) yield extract(task.file, reading);
    return;
  }
  const inputs = task.kind === 'inputs' ? task.inputs : [task.input];
  const skip = task.kind === 'inputs' ? 0 : task.skip;
  for (const input of inputs) {
    let count = 0;
    for await (const reading of readInput(input, options)) {
      if (count++ >= skip) yield extract(input.file, reading);
    }
  }
}

async function work(options: JobOptions): Promise<void> {
  const extract = await createExtract(options);
  const print = options.print === null ? null : await createPrint(options.print);
  await prepareLongRun();
  send({ kind: 'ready' });
  for (;;) {
    await until(() => queue.length > 0);
    const task = queue.shift()!;
    credits.set(task.id, CREDIT);
    const give = async (outcome: Outcome) => {
      await until(() => credits.get(task.id)! > 0);
      credits.set(task.id, credits.get(task.id)! - 1);
      send({ kind: 'outcome', id: task.id, outcome });
    };
    const kept: Outcome[] = [];
    for await (const found of outcomesOf(task, extract, options)) {
      const outcome = print ? print(found) : found;
      if (task.kind === 'inputs') kept.push(outcome);
      else await give(outcome);
    }
    credits.delete(task.id);
    send({ kind: 'done', id: task.id, outcomes: print ? joinPrinted(kept) : kept });
  }
}

process.on('message', (message: ToWorker) => {
  if (message.kind === 'options') {
    work(message.options).catch((error: Error) =>
      send({ kind: 'fatal', name: error.name, message: error.message }),
    );
  } else if (message.kind === 'task') queue.push(message.task);
  else if (credits.has(message.id)) credits.set(message.id, credits.get(message.id)! + message.count);
  wake();
});

// The parent is gone, even if it was killed; nobody waits for the rest. Ctrl-C is the parent's to handle.
process.on('disconnect', () => process.exit());
process.on('SIGINT', () => {});
