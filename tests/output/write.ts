import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { PolicyEvent } from '../../src/model/event.ts';
import { type Format, type WriteOptions, writers } from '../../src/output/index.ts';

/** The whole document of these events in a format. */
export async function document(
  format: Format,
  events: readonly PolicyEvent[],
  options: WriteOptions = {},
  diagnostics: readonly Diagnostic[] = [],
): Promise<string> {
  const printer = await writers[format].open(options);
  return [printer.head(), ...events.map((event) => printer.event(event)), printer.tail(diagnostics)].join('');
}
