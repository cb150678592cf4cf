import type { Input } from '../../inputs/index.ts';
import { type Extract, type JobOptions, readInput } from '../job.ts';
import type { Step, Task } from '../tasks.ts';

/** Does one task after the other in this process. */
export async function* runInline(
  tasks: AsyncIterable<Task>,
  extract: Extract,
  job: JobOptions,
): AsyncGenerator<Step> {
  for await (const task of tasks) {
    switch (task.kind) {
      case 'start':
      case 'finish':
        yield task;
        break;
      case 'known':
        for await (const outcome of task.outcomes)
          yield { kind: 'outcome', outcome, isReplay: task.isReplay };
        break;
      case 'readings':
        for (const reading of task.readings) {
          yield { kind: 'outcome', outcome: extract(task.file, reading), isReplay: false };
        }
        break;
      case 'inputs':
        for (const input of task.inputs) yield* read(input, 0);
        break;
      case 'input':
        yield* read(task.input, task.skip);
    }
  }

  async function* read(input: Input, skip: number): AsyncGenerator<Step> {
    let count = 0;
    for await (const reading of readInput(input, job)) {
      if (count++ < skip) continue;
      yield { kind: 'outcome', outcome: extract(input.file, reading), isReplay: false };
    }
  }
}
