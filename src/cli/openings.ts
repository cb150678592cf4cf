import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { namesFrom, reasonOf } from '../inputs/index.ts';
import type { DictionaryText } from '../lexicon/index.ts';
import { fileSink, type Sink } from '../output/sink.ts';
import type { JobOptions } from '../work/job.ts';
import type { Journal } from '../work/journal.ts';
import type { ExtractPlan } from './extract-plan.ts';
import type { Say } from './language.ts';
import { stdoutSink } from './stdout.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** The operands of the command line, then those that `--files-from` lists. */
export function operandsOf(operands: readonly string[], plan: ExtractPlan, say: Say): AsyncIterable<string> {
  const { filesFrom } = plan;
  if (operands.length === 0 && filesFrom === null) {
    throw new UsageError(
      say('name a file, a folder, or - for standard input', '请给出文件、文件夹，或用 - 表示标准输入'),
    );
  }
  if (filesFrom === '-' && operands.includes('-')) {
    throw new UsageError(
      say(
        'standard input cannot be both an article and the list of files',
        '标准输入不能既是文章又是文件列表',
      ),
    );
  }
  return (async function* () {
    yield* operands;
    if (filesFrom === null) return;
    try {
      yield* namesFrom(filesFrom);
    } catch (error) {
      const reason = reasonOf(error);
      throw new UsageError(
        say(`--files-from ${filesFrom}: ${reason}`, `--files-from ${filesFrom}：${reason}`),
      );
    }
  })();
}

export async function readDictionaries(files: readonly string[], say: Say): Promise<DictionaryText[]> {
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

/** Where a document goes: a file that appears whole at the end, or stdout. */
export async function openOutput(output: string | null, say: Say): Promise<Sink> {
  if (output === null) return stdoutSink();
  try {
    return await fileSink(output);
  } catch (error) {
    const reason = reasonOf(error);
    throw new UsageError(say(`cannot write ${output}: ${reason}`, `无法写入 ${output}：${reason}`));
  }
}

/** With `--resume`, the journal beside the output; its head says for which version and options its outcomes hold. */
export async function journalOf(plan: ExtractPlan, job: JobOptions, say: Say): Promise<Journal | null> {
  if (!plan.resume || plan.output === null) return null;
  const { JournalMismatch, openJournal } = await import('../work/journal.ts');
  const file = `${plan.output}.journal`;
  const head = createHash('sha256')
    .update(JSON.stringify([version(), job]))
    .digest('hex');
  try {
    return await openJournal(file, head);
  } catch (error) {
    if (!(error instanceof JournalMismatch)) throw error;
    throw new UsageError(
      say(
        `${file} is from a run with other options or another version; delete it to start anew`,
        `${file} 来自选项或版本不同的运行；删除它即可从头开始`,
      ),
    );
  }
}
