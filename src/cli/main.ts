import { CommanderError } from 'commander';
import { messageLanguage, sayIn } from './language.ts';
import { printable } from './printable.ts';
import { createProgram } from './program.ts';
import { terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** 0: all inputs were read · 1: one was not, or the output could not be written · 2: wrong usage. */
async function main(args: string[]): Promise<number> {
  const say = sayIn(messageLanguage(args, process.env));
  const screen = terminal(say);
  let code = 0;
  try {
    await createProgram(say, (result) => {
      code = result;
    }).parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      if (error.code !== 'commander.help') screen.error(printable(error.message.replace(/^error: /, '')));
      return 2;
    }
    if (error instanceof UsageError || (error instanceof Error && error.name === 'DictionaryError')) {
      screen.error(printable(error.message));
      return 2;
    }
    if (error instanceof Error && error.name === 'BrokenPipe') return 0;
    screen.error(printable(error instanceof Error ? error.message : String(error)));
    if (process.env.DASHIJI_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    return 1;
  }
}

/** A reader that goes away (`| head`) is no error; without a listener the first one would end the process with a trace. */
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

// An open stdin or an idle worker must not keep the process alive once the work is done.
process.exit(await main(process.argv.slice(2)));
