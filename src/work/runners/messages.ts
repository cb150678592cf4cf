import type { Input } from '../../inputs/index.ts';
import type { JobOptions, Outcome, Reading } from '../job.ts';

/** Work for a worker process; `id` counts up in the order of the tasks. */
export type WorkerTask =
  | { id: number; kind: 'input'; input: Input; skip: number }
  | { id: number; kind: 'inputs'; inputs: Input[] }
  | { id: number; kind: 'readings'; file: string; readings: Reading[] };

export type ToWorker =
  | { kind: 'options'; options: JobOptions }
  | { kind: 'task'; task: WorkerTask }
  /** Outcomes of a task have been taken: as many more may be sent. */
  | { kind: 'taken'; id: number; count: number };

export type FromWorker =
  | { kind: 'ready' }
  /** The worker cannot work at all (a faulty dictionary). */
  | { kind: 'fatal'; name: string; message: string }
  | { kind: 'outcome'; id: number; outcome: Outcome }
  /** A task is done. What came of small inputs comes with it, all together. */
  | { kind: 'done'; id: number; outcomes: Outcome[] };

/** Outcomes of one task that may be on their way before the first is taken: the bound of what is held in memory. */
export const CREDIT = 64;
