import { Command, Option } from 'commander';
import { addHelp } from './help.ts';
import type { Say } from './language.ts';
import { addDictOption, addExtractOptions, addReadingOptions } from './option-list.ts';
import { version } from './version.ts';

/** What a command leaves behind: its exit code. */
export type Finish = (code: number) => void;

/** The whole command line in one language. Each command's code is loaded when it is called. */
export function createProgram(say: Say, finish: Finish): Command {
  const program = new Command('dashiji')
    .description(
      say(
        'Reads Chinese news articles and official notices and writes the dated regulatory events in them.',
        '大事记：读取中文新闻与公文，输出其中有日期的监管事件。',
      ),
    )
    .version(version(), '-V, --version', say('print the version', '显示版本号'))
    .addCommand(extractCommand(say, finish))
    .addCommand(textCommand(say, finish))
    .addCommand(segmentCommand(say, finish))
    .addCommand(explainCommand(say, finish))
    .addCommand(schemaCommand(say, finish))
    .addCommand(completionCommand(say, finish));
  for (const command of [program, ...program.commands]) {
    addHelp(command, say);
    command
      .addOption(languageOption(say))
      .exitOverride()
      .configureOutput({ outputError: () => {} });
  }
  return program;
}

function languageOption(say: Say): Option {
  return new Option(
    '--lang <language>',
    say(
      'language of help, messages, table headers and labels: en, zh',
      '帮助、消息、表头与标签的语言：en、zh',
    ),
  );
}

const filesArgument = (say: Say) =>
  say('files, folders, patterns, or - for standard input', '文件、文件夹、通配符，或 - 表示标准输入');
const fileArgument = (say: Say) => say('a file, or - for standard input', '一个文件，或 - 表示标准输入');

function extractCommand(say: Say, finish: Finish): Command {
  const command = new Command('extract')
    .description(say('extract dated regulatory events', '抽取有日期的监管事件'))
    .argument('[files...]', filesArgument(say));
  return addExtractOptions(command, say).action(async (files, _options, command) => {
    const { extract } = await import('./commands/extract.ts');
    finish(await extract(files, command.optsWithGlobals(), say));
  });
}

function textCommand(say: Say, finish: Finish): Command {
  const command = new Command('text')
    .description(say('print the text that offsets point into', '显示偏移量所指的正文'))
    .argument('<file>', fileArgument(say))
    .option(
      '--entry <id>',
      say('only this entry of a feed or NDJSON file', '只取订阅源或 NDJSON 中的这一条'),
    );
  return addReadingOptions(command, say).action(async (file, options) => {
    const { text } = await import('./commands/text.ts');
    finish(await text(file, options, say));
  });
}

function segmentCommand(say: Say, finish: Finish): Command {
  const command = new Command('segment')
    .description(say('print sentences as words with parts of speech', '显示分句、分词与词性'))
    .argument('<files...>', filesArgument(say))
    .option('-f, --format <name>', say('text or ndjson (default: text)', 'text 或 ndjson（默认 text）'));
  addDictOption(command, say);
  return addReadingOptions(command, say).action(async (files, options) => {
    const { segment } = await import('./commands/segment.ts');
    finish(await segment(files, options, say));
  });
}

function explainCommand(say: Say, finish: Finish): Command {
  const command = new Command('explain')
    .description(say('show why each event was found, or was not', '说明每个事件为何被抽取或未被抽取'))
    .argument('<file>', fileArgument(say))
    .option('--entry <id>', say('only this entry of a feed or NDJSON file', '只取订阅源或 NDJSON 中的这一条'))
    .option(
      '--html',
      say('a page with everything found marked in the text', '输出在正文中标出所有发现的网页'),
    )
    .option('-o, --output <file>', say('write to this file', '写入此文件'));
  addDictOption(command, say);
  return addReadingOptions(command, say).action(async (file, options) => {
    const { explain } = await import('./commands/explain.ts');
    finish(await explain(file, options, say));
  });
}

function schemaCommand(say: Say, finish: Finish): Command {
  return new Command('schema')
    .description(say('print the JSON Schema of what is written', '显示输出格式的 JSON Schema'))
    .argument(
      '[name]',
      say('output, event or diagnostic (default: output)', 'output、event 或 diagnostic（默认 output）'),
    )
    .action(async (name) => {
      const { schema } = await import('./commands/schema.ts');
      finish(await schema(name, say));
    });
}

function completionCommand(say: Say, finish: Finish): Command {
  return new Command('completion')
    .description(say('print a completion script for your shell', '输出命令行补全脚本'))
    .argument('<shell>', 'bash, zsh, fish')
    .action(async (shell, _options, command: Command) => {
      const { completion } = await import('./commands/completion.ts');
      finish(await completion(shell, command.parent!, say));
    });
}
