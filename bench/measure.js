import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const USAGE = at('usage.cjs');

export const COMMAND = at('../bin/dashiji.js');

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** Runs node with these arguments; wall time in ms. */
export function wall(args) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  return performance.now() - start;
}

/** The same with processor time (ms) and peak memory (MB) of that process, without its children. */
export function usage(args) {
  const start = performance.now();
  const { status, output } = spawnSync(process.execPath, ['-r', USAGE, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  return { wall: performance.now() - start, ...JSON.parse(output[3]) };
}
