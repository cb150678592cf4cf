import { jsonText } from './json-text.ts';
import type { Printer } from './writer.ts';

/** One event a line, nothing else: diagnostics go to stderr or `--errors`. */
export function openNdjson(): Printer {
  return {
    head: () => '',
    event: (event) => `${jsonText(event)}\n`,
    tail: () => '',
  };
}
