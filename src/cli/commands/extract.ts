import { findInputs } from '../../inputs/index.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { PolicyEvent } from '../../model/event.ts';
import { writers } from '../../output/index.ts';
import { jsonText } from '../../output/json-text.ts';
import { byDate } from '../../output/order.ts';
import type { Sink } from '../../output/sink.ts';
import { passes } from '../../work/filter.ts';
import type { Journal } from '../../work/journal.ts';
import type { PrintPlan } from '../../work/print.ts';
import { run } from '../../work/run.ts';
import type { Step } from '../../work/tasks.ts';
import { type ExtractPlan, type RawExtractOptions, resolveExtractOptions } from '../extract-plan.ts';
import type { Say } from '../language.ts';
import { journalOf, openOutput, operandsOf, readDictionaries } from '../openings.ts';
import { progress } from '../progress.ts';
import { summarise, type Tally } from '../summary.ts';
import { type Terminal, terminal } from '../terminal.ts';

/** What a run writes to. */
interface Outputs {
  sink: Sink;
  /** Every diagnostic as a line of JSON, where `--errors` asks for it. */
  errors: Sink | null;
  journal: Journal | null;
}

/** `dashiji extract`: returns the exit code. */
export async function extract(operands: string[], raw: RawExtractOptions, say: Say): Promise<number> {
  const started = performance.now();
  const plan = await resolveExtractOptions(raw, say);
  const screen = terminal(say, plan);
  const files = [plan.output, plan.errors].filter((file) => file !== null);
  const found = findInputs(operandsOf(operands, plan, say), { maxBytes: plan.maxBytes, outputs: files });
  const dict = await readDictionaries(plan.dictFiles, say);
  const job = { publishedOn: plan.publishedOn, maxBytes: plan.maxBytes, dict, print: printPlan(plan) };
  const journal = await journalOf(plan, job, say);
  const sink = await openOutput(plan.output, say);
  const errors = plan.errors === null ? null : await openOutput(plan.errors, say);
  try {
    const steps = run(found, { job, jobs: plan.jobs, journal });
    const tally = await write(steps, plan, { sink, errors, journal }, screen);
    await sink.close();
    await journal?.remove();
    summarise(tally, performance.now() - started, screen);
    return tally.errors > 0 ? 1 : 0;
  } catch (error) {
    await sink.abort();
    journal?.close();
    throw error;
  } finally {
    await errors?.close();
  }
}

/** Other processes can print where every event is written as it comes, and no journal keeps the events. */
function printPlan({ format, write, filter, sort, resume }: ExtractPlan): PrintPlan | null {
  return writers[format].streams && !sort && !resume ? { format, write, filter } : null;
}

/** Writes the events of the outcomes: at once where the format streams, else sorted by date at the end. */
async function write(
  steps: AsyncIterable<Step>,
  plan: ExtractPlan,
  { sink, errors, journal }: Outputs,
  screen: Terminal,
): Promise<Tally> {
  const writer = writers[plan.format];
  const streams = writer.streams && !plan.sort;
  const printer = await writer.open(plan.write);
  const bar = progress(screen, plan.quiet);
  const held: PolicyEvent[] = [];
  const diagnostics: Diagnostic[] = [];
  const tally: Tally = { articles: 0, events: 0, warnings: 0, errors: 0 };
  try {
    await sink.write(printer.head());
    for await (const step of steps) {
      journal?.add(step);
      if (step.kind !== 'outcome') continue;
      const { outcome } = step;
      tally.articles += outcome.articles;
      for (const diagnostic of outcome.diagnostics) {
        if (diagnostic.severity === 'error') tally.errors++;
        if (diagnostic.severity === 'warning') tally.warnings++;
        screen.diagnostic(diagnostic);
        await errors?.write(`${jsonText(diagnostic)}\n`);
        if (!streams) diagnostics.push(diagnostic);
      }
      if (outcome.printed) {
        tally.events += outcome.printed.count;
        await sink.write(outcome.printed.bytes);
      }
      for (const event of outcome.events) {
        if (!passes(event, plan.filter)) continue;
        tally.events++;
        if (streams) await sink.write(printer.event(event));
        else held.push(event);
      }
      bar.update(tally, outcome.file);
      if (plan.failFast && tally.errors > 0) break;
    }
    held.sort(byDate);
    for (const event of held) await sink.write(printer.event(event));
    await sink.write(printer.tail(diagnostics));
    return tally;
  } finally {
    bar.stop();
  }
}
