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

/** Joins printed outcomes that nothing was to be said about into one, which costs its reader as little as one. */
export function joinPrinted(outcomes: readonly Outcome[]): Outcome[] {
  const joined: Outcome[] = [];
  for (let from = 0; from < outcomes.length; ) {
    let to = from + 1;
    if (isQuiet(outcomes[from]!)) while (to < outcomes.length && isQuiet(outcomes[to]!)) to++;
    const run = outcomes.slice(from, to);
    from = to;
    joined.push(run.length === 1 ? run[0]! : joinedRun(run));
  }
  return joined;
}

const isQuiet = ({ printed, diagnostics }: Outcome) => printed !== undefined && diagnostics.length === 0;

function joinedRun(run: readonly Outcome[]): Outcome {
  const count = run.reduce((sum, { printed }) => sum + printed!.count, 0);
  return {
    file: run.at(-1)!.file,
    articles: run.reduce((sum, { articles }) => sum + articles, 0),
    events: [],
    diagnostics: [],
    printed: { count, bytes: Buffer.concat(run.map(({ printed }) => printed!.bytes)) },
  };
}
