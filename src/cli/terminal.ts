import { styleText } from 'node:util';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Say } from './language.ts';
import { printableLine } from './printable.ts';

/** Messages to the user, on stderr: stdout is for data alone. */
export interface Terminal {
  say: Say;
  /** A line that is always shown. */
  error(message: string): void;
  /** A line that `--quiet` hides. */
  note(message: string): void;
  /** A problem of an input: errors always, warnings unless `--quiet`, the rest with `--verbose`. */
  diagnostic(diagnostic: Diagnostic): void;
  /** Called before a line is shown, so that a progress display can step aside. */
  beforeLine: () => void;
}

type Style = 'red' | 'yellow' | 'dim';

/** Colours only where a person looks, and NO_COLOR is not set (no-color.org: set to anything but the empty string). */
export function hasColours(stream: { isTTY?: boolean }): boolean {
  return stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}

/** `a.md`, `feed.xml#12`: the input and, inside a feed, the entry. Lines are named by the messages themselves. */
function placeOf(diagnostic: Diagnostic): string {
  return diagnostic.entry === null ? diagnostic.file : `${diagnostic.file}#${diagnostic.entry}`;
}

const COLOURS: Record<Diagnostic['severity'], Style> = { error: 'red', warning: 'yellow', info: 'dim' };

export function terminal(say: Say, options: { quiet?: boolean; verbose?: boolean } = {}): Terminal {
  const coloured = hasColours(process.stderr);
  const paint = (style: Style, text: string) =>
    coloured ? styleText(style, text, { validateStream: false }) : text;
  const self: Terminal = {
    say,
    beforeLine: () => {},
    error: (message) => line(`${paint('red', say('error: ', '错误：'))}${message}`),
    note: (message) => {
      if (!options.quiet) line(message);
    },
    diagnostic: (diagnostic) => {
      const { severity } = diagnostic;
      if (severity === 'warning' && options.quiet) return;
      if (severity === 'info' && !options.verbose) return;
      const rule = options.verbose ? ` [${diagnostic.rule}]` : '';
      const place = paint(COLOURS[severity], `${printableLine(placeOf(diagnostic))}:`);
      line(`${place} ${printableLine(`${diagnostic.message}${rule}`)}`);
    },
  };
  const line = (text: string) => {
    self.beforeLine();
    process.stderr.write(`${text}\n`);
  };
  return self;
}
