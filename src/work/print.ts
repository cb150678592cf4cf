import { type Format, type WriteOptions, writers } from '../output/index.ts';
import { type Filter, passes } from './filter.ts';
import type { Outcome } from './job.ts';

/** What a process must know to print events by itself, for a format that writes each as it comes. Serialisable. */
export interface PrintPlan {
  format: Format;
  write: WriteOptions;
  filter: Filter;
}

/**
 * Makes outcomes of events outcomes of text: a fraction of the work of handing events from one process to another, and no
 * more than they would cost to write anyway.
 */
export async function createPrint({
  format,
  write,
  filter,
}: PrintPlan): Promise<(outcome: Outcome) => Outcome> {
  const printer = await writers[format].open(write);
  return (outcome) => {
    const events = outcome.events.filter((event) => passes(event, filter));
    const bytes = Buffer.from(events.map((event) => printer.event(event)).join(''));
    return { ...outcome, events: [], printed: { count: events.length, bytes } };
  };
}
