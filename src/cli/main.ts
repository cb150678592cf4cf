import { existsSync } from 'node:fs';
import { CommanderError } from 'commander';
import { OutputIsInput, reasonOf } from '../inputs/index.ts';
import { BrokenPipe, removeDrafts } from '../output/sink.ts';
import { messageLanguage, type Say, sayIn } from './language.ts';
import { printable } from './printable.ts';
import { createProgram } from './program.ts';
import { terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { usageMessage } from './usage-message.ts';

/** 0: all inputs were read · 1: one was not, or the output could not be written · 2: wrong usage. */
async function main(args: string[]): Promise<number> {
  const say = sayIn(messageLanguage(args, process.env));
  try {
    let code = 0;
    const program = createProgram(say, (result) => {
      code = result;
    });
    if (args.length === 0) program.help({ error: true });
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    if (error instanceof BrokenPipe) return 0;
    const { message, code } = failure(error, args, say);
    if (message !== '') terminal(say).error(printable(message));
    return code;
  }
}

function failure(error: unknown, args: readonly string[], say: Say): { message: string; code: number } {
  if (error instanceof CommanderError) {
    if (error.code === 'commander.help') return { message: '', code: 2 };
    return { message: usageMessage(error, say) + forgottenCommand(error, args, say), code: 2 };
  }
  if (!(error instanceof Error)) return { message: String(error), code: 1 };
  if (error instanceof OutputIsInput) {
    const { file } = error;
    return {
      message: say(`${file} is an input; it is not overwritten`, `${file} 是输入文件，不会被覆盖`),
      code: 2,
    };
  }
  if ((error as NodeJS.ErrnoException).syscall !== undefined) {
    const reason = reasonOf(error);
    return { message: say(`cannot write the output: ${reason}`, `无法写入输出：${reason}`), code: 1 };
  }
  const isUsage = error instanceof UsageError || error.name === 'DictionaryError';
  const trace = process.env.DASHIJI_DEBUG ? `\n${error.stack}` : '';
  return { message: error.message + trace, code: isUsage ? 2 : 1 };
}

/** `dashiji article.md`: the command was forgotten. */
function forgottenCommand(error: CommanderError, args: readonly string[], say: Say): string {
  const first = args.find((arg) => arg === '-' || !arg.startsWith('-'));
  if (error.code !== 'commander.unknownCommand' || !first || (first !== '-' && !existsSync(first))) return '';
  return say(`\n(Did you mean dashiji extract ${first}?)`, `\n（是否想写 dashiji extract ${first}？）`);
}

// A reader that goes away (`| head`) is no error; without a listener it would end the process with a trace.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => {
    removeDrafts();
    process.exit(code);
  });
}

// An open stdin or an idle worker must not keep the process alive once the work is done.
void main(process.argv.slice(2)).then((code) => process.exit(code));
