import { printableLine } from './printable.ts';
import type { Tally } from './summary.ts';
import type { Terminal } from './terminal.ts';

/** Runs shorter than this show no progress. */
const PATIENCE_MILLISECONDS = 1000;
/** The line changes no more often than this. */
const PACE_MILLISECONDS = 100;

/** A line on stderr that says how far a long run is. */
export interface Progress {
  update(tally: Tally, file: string): void;
  stop(): void;
}

const NONE: Progress = { update: () => {}, stop: () => {} };

/** Shows progress where a person looks at a terminal; elsewhere, and with `--quiet`, nothing. */
export function progress(screen: Terminal, isQuiet: boolean): Progress {
  if (!process.stderr.isTTY || isQuiet || process.env.TERM === 'dumb') return NONE;
  const begin = performance.now();
  let spinner: import('yocto-spinner').Spinner | null = null;
  let shown = begin;
  let isLoading = false;
  let isStopped = false;
  const start = async () => {
    isLoading = true;
    const { default: createSpinner } = await import('yocto-spinner');
    if (isStopped) return;
    spinner = createSpinner({ stream: process.stderr, handleSignals: false }).start();
    screen.beforeLine = () => spinner?.clear();
  };
  return {
    update: (tally, file) => {
      const now = performance.now();
      if (!spinner) {
        if (!isLoading && now - begin > PATIENCE_MILLISECONDS) void start();
        return;
      }
      if (now - shown < PACE_MILLISECONDS) return;
      shown = now;
      const { articles, events } = tally;
      const name = printableLine(file).slice(-40);
      spinner.text = screen.say(
        `${articles} articles, ${events} events  ${name}`,
        `${articles} 篇文章，${events} 个事件  ${name}`,
      );
    },
    stop: () => {
      isStopped = true;
      screen.beforeLine = () => {};
      spinner?.stop();
    },
  };
}
