import { createRequire } from 'node:module';
import { Command } from 'commander';
import { FORMATS } from '../output/index.ts';
import type { Say } from './language.ts';

/** What a command leaves behind: its exit code. */
export type Finish = (code: number) => void;

export function version(): string {
  const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };
  return version;
}

/** Option values that may be repeated, or given once with commas. */
function collect(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}

/** The whole command line in one language. Each command's code is loaded when it is called. */
export function createProgram(say: Say, finish: Finish): Command {
  const program = new Command('dashiji')
    .description(
      say(
        'Reads Chinese news articles and official notices and writes the dated regulatory events in them.',
        '读取中文新闻与公文，输出其中有日期的监管事件（大事记）。',
      ),
    )
    .version(version(), '-V, --version', say('print the version', '显示版本号'))
    .helpOption('-h, --help', say('show this help', '显示帮助'))
    .exitOverride()
    .configureOutput({ outputError: () => {} });
  addExtract(program, say, finish);
  addText(program, say, finish);
  addSegment(program, say, finish);
  return program;
}

function addReading(command: Command, say: Say): Command {
  return command
    .option(
      '--published-on <date>',
      say('publication date of the articles (2021-06-12)', '文章发表日期（如 2021-06-12）'),
    )
    .option('--max-bytes <size>', say('largest article that is read (64M)', '单篇文章的大小上限（64M）'))
    .option('-q, --quiet', say('only errors on stderr', '只显示错误'))
    .option('-v, --verbose', say('say more on stderr', '显示更多信息'));
}

function addExtract(program: Command, say: Say, finish: Finish): void {
  const command = program
    .command('extract')
    .description(say('extract dated regulatory events', '抽取有日期的监管事件'))
    .argument(
      '[files...]',
      say('files, folders, patterns, or - for standard input', '文件、文件夹、通配符，或 - 表示标准输入'),
    )
    .option('-f, --format <name>', `${FORMATS.join(', ')} (json)`)
    .option(
      '-o, --output <file>',
      say(
        'write here, whole or not at all; its ending names the format',
        '写入文件（要么完整，要么不写）；由后缀决定格式',
      ),
    )
    .option('--since <date>', say('events on or after this day, month or year', '此日（月、年）及以后的事件'))
    .option(
      '--until <date>',
      say('events on or before this day, month or year', '此日（月、年）及以前的事件'),
    )
    .option('--type <types>', say('event types', '事件类型'), collect)
    .option('--body <names>', say('bodies whose name contains this', '机构名称包含此文字'), collect)
    .option('--region <names>', say('regions by name or code', '地区名称或代码'), collect)
    .option('--min-confidence <number>', say('least confidence, 0 to 1', '最低置信度（0 到 1）'))
    .option('--fields <columns>', say('columns of the table', '表格的列'), collect)
    .option('--sort', say('sort by date', '按日期排序'))
    .option('--excel', say('CSV for spreadsheets', '供电子表格打开的 CSV'))
    .option('--lang <language>', say('language of help and headers: en, zh', '帮助与表头的语言：en、zh'))
    .option('--dict <file>', say('your own names', '自备词典'), collect)
    .option(
      '--fail-fast',
      say('stop at the first input that cannot be read', '遇到第一个无法读取的输入即停止'),
    );
  addReading(command, say).action(async (files, options) => {
    const { extract } = await import('./commands/extract.ts');
    finish(await extract(files, options, say));
  });
}

function addText(program: Command, say: Say, finish: Finish): void {
  const command = program
    .command('text')
    .description(say('print the text that offsets point into', '显示偏移量所指的正文'))
    .argument('<file>', say('a file, or - for standard input', '文件，或 - 表示标准输入'))
    .option('--entry <id>', say('one entry of a feed or NDJSON file', '订阅源或 NDJSON 中的一条'));
  addReading(command, say).action(async (file, options) => {
    const { text } = await import('./commands/text.ts');
    finish(await text(file, options, say));
  });
}

function addSegment(program: Command, say: Say, finish: Finish): void {
  const command = program
    .command('segment')
    .description(say('print sentences as words with parts of speech', '显示分句、分词与词性'))
    .argument(
      '<files...>',
      say('files, folders, patterns, or - for standard input', '文件、文件夹、通配符，或 - 表示标准输入'),
    )
    .option('-f, --format <name>', 'text, ndjson (text)');
  addReading(command, say).action(async (files, options) => {
    const { segment } = await import('./commands/segment.ts');
    finish(await segment(files, options, say));
  });
}
