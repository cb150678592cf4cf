import { readFile } from 'node:fs/promises';
import { findInputs, reasonOf } from '../../inputs/index.ts';
import type { DictionaryText } from '../../lexicon/index.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { PolicyEvent } from '../../model/event.ts';
import { writers } from '../../output/index.ts';
import { byDate } from '../../output/order.ts';
import { fileSink, type Sink } from '../../output/sink.ts';
import { createWork, type JobOptions, type Outcome } from '../../work/job.ts';
import { runInline } from '../../work/runners/inline.ts';
import { type ExtractPlan, type RawExtractOptions, resolveExtractOptions } from '../extract-plan.ts';
import { passes } from '../filter.ts';
import type { Say } from '../language.ts';
import { stdoutSink } from '../stdout.ts';
import { type Terminal, terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** Counts of one run, for the summary. */
interface Tally {
  articles: number;
  events: number;
  warnings: number;
  errors: number;
}

async function readDictionaries(files: readonly string[], say: Say): Promise<DictionaryText[]> {
  const read = async (file: string) => {
    try {
      return { file, text: await readFile(file, 'utf8') };
    } catch (error) {
      const reason = reasonOf(error);
      throw new UsageError(say(`--dict ${file}: ${reason}`, `--dict ${file}：${reason}`));
    }
  };
  return Promise.all(files.map(read));
}

async function openOutput(output: string | null, say: Say): Promise<Sink> {
  if (output === null) return stdoutSink();
  try {
    return await fileSink(output);
  } catch (error) {
    throw new UsageError(
      say(`cannot write ${output}: ${reasonOf(error)}`, `无法写入 ${output}：${reasonOf(error)}`),
    );
  }
}

/** `dashiji extract`: returns the exit code. */
export async function extract(operands: string[], raw: RawExtractOptions, say: Say): Promise<number> {
  const started = performance.now();
  const plan = resolveExtractOptions(raw, say);
  if (operands.length === 0) {
    throw new UsageError(
      say('name a file, a folder, or - for standard input', '请给出文件、文件夹，或用 - 表示标准输入'),
    );
  }
  const screen = terminal(say, raw);
  const job: JobOptions = {
    publishedOn: plan.publishedOn,
    maxBytes: plan.maxBytes,
    dict: await readDictionaries(plan.dictFiles, say),
  };
  const found = findInputs(operands, { maxBytes: plan.maxBytes, output: plan.output });
  const sink = await openOutput(plan.output, say);
  try {
    const tally = await write(runInline(found, await createWork(job)), plan, sink, screen);
    await sink.close();
    summarise(tally, performance.now() - started, screen);
    return tally.errors > 0 ? 1 : 0;
  } catch (error) {
    await sink.abort();
    throw error;
  }
}

/** Writes the events of the outcomes: at once where the format streams, else sorted by date at the end. */
async function write(
  outcomes: AsyncIterable<Outcome>,
  plan: ExtractPlan,
  sink: Sink,
  screen: Terminal,
): Promise<Tally> {
  const writer = writers[plan.format];
  const streams = writer.streams && !plan.sort;
  const printer = await writer.open(plan.write);
  const held: PolicyEvent[] = [];
  const diagnostics: Diagnostic[] = [];
  const tally: Tally = { articles: 0, events: 0, warnings: 0, errors: 0 };
  await sink.write(printer.head());
  for await (const outcome of outcomes) {
    tally.articles += outcome.articles;
    for (const diagnostic of outcome.diagnostics) {
      if (diagnostic.severity === 'error') tally.errors++;
      if (diagnostic.severity === 'warning') tally.warnings++;
      screen.diagnostic(diagnostic);
      if (!streams) diagnostics.push(diagnostic);
    }
    for (const event of outcome.events) {
      if (!passes(event, plan.filter)) continue;
      tally.events++;
      if (streams) await sink.write(printer.event(event));
      else held.push(event);
    }
    if (plan.failFast && tally.errors > 0) break;
  }
  held.sort(byDate);
  for (const event of held) await sink.write(printer.event(event));
  await sink.write(printer.tail(diagnostics));
  return tally;
}

function summarise(tally: Tally, milliseconds: number, screen: Terminal): void {
  const { say } = screen;
  const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
  const seconds = (milliseconds / 1000).toFixed(1);
  const english = [
    count(tally.articles, 'article', 'articles'),
    count(tally.events, 'event', 'events'),
    count(tally.warnings, 'warning', 'warnings'),
    ...(tally.errors > 0 ? [count(tally.errors, 'error', 'errors')] : []),
    `${seconds} s`,
  ];
  const chinese = [
    `${tally.articles} 篇文章`,
    `${tally.events} 个事件`,
    `${tally.warnings} 个警告`,
    ...(tally.errors > 0 ? [`${tally.errors} 个错误`] : []),
    `${seconds} 秒`,
  ];
  screen.note(say(english.join(', '), chinese.join('，')));
}
