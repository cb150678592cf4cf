import { parentPort, workerData } from 'node:worker_threads';
import { convert, type OfficeKind } from './convert.ts';

/** Runs in a thread of its own, which can be ended where a file keeps a library busy for too long. */
const { kind, bytes } = workerData as { kind: OfficeKind; bytes: Uint8Array };
try {
  parentPort?.postMessage({ text: await convert(kind, bytes) });
} catch (error) {
  parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) });
}
