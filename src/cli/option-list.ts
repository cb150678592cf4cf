import type { Command } from 'commander';
import { EVENT_TYPES } from '../model/event.ts';
import { FORMATS } from '../output/index.ts';
import type { Say } from './language.ts';

/** Values of an option that may be repeated. */
function collect(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}

/** The options of every command that reads articles. */
export function addReadingOptions(command: Command, say: Say): Command {
  return command
    .option(
      '--published-on <date>',
      say('publication date of the articles, as 2021-06-12', '文章的发表日期，如 2021-06-12'),
    )
    .option(
      '--max-bytes <size>',
      say('largest input, as 200k, 64M (default: 64M)', '输入的大小上限，如 200k、64M（默认 64M）'),
    )
    .option('-q, --quiet', say('show errors only', '只显示错误'))
    .option('-v, --verbose', say('show notes and the ids of checks too', '也显示提示与检查编号'));
}

export function addExtractOptions(command: Command, say: Say): Command {
  addOutputOptions(command, say);
  addFilterOptions(command, say);
  addRunOptions(command, say);
  return addReadingOptions(command, say);
}

function addOutputOptions(command: Command, say: Say): void {
  command
    .option(
      '-f, --format <name>',
      say(`${FORMATS.join(', ')} (default: json)`, `${FORMATS.join('、')}（默认 json）`),
    )
    .option(
      '-o, --output <file>',
      say(
        'write to this file, whole or not at all; its ending names the format',
        '写入此文件（要么完整，要么不写），格式由后缀决定',
      ),
    )
    .option('--sort', say('sort ndjson by date, as the other formats are', '让 ndjson 也按日期排序'))
    .option(
      '--excel',
      say('csv that Excel and LibreOffice open safely', '可由 Excel、LibreOffice 安全打开的 csv'),
    )
    .option(
      '--fields <columns>',
      say('columns of csv and markdown, in this order', 'csv、markdown 的列及顺序'),
      collect,
    );
}

function addFilterOptions(command: Command, say: Say): void {
  command
    .option('--since <date>', say('events on or after this day, month or year', '此日（月、年）及以后的事件'))
    .option(
      '--until <date>',
      say('events on or before this day, month or year', '此日（月、年）及以前的事件'),
    )
    .option(
      '--type <types>',
      say(`only these types: ${EVENT_TYPES.join(', ')}`, `只取这些类型：${EVENT_TYPES.join('、')}`),
      collect,
    )
    .option(
      '--body <names>',
      say('only bodies whose name contains one of these', '只取名称含有这些文字的机构'),
      collect,
    )
    .option(
      '--region <names>',
      say(
        'only these regions and what lies in them, by name or code',
        '只取这些地区及其下辖地区（名称或代码）',
      ),
      collect,
    )
    .option(
      '--min-confidence <number>',
      say('only events at least this sure, 0 to 1', '只取置信度不低于此值的事件（0 到 1）'),
    );
}

/** For the commands that know names. */
export function addDictOption(command: Command, say: Say): void {
  command.option(
    '--dict <file>',
    say('a dictionary of your own; may be repeated', '自备词典，可重复使用'),
    collect,
  );
}

function addRunOptions(command: Command, say: Say): void {
  addDictOption(command, say);
  command
    .option(
      '--files-from <file>',
      say(
        'also read the files listed here, one a line; - for standard input',
        '另读此文件中逐行列出的文件；- 表示标准输入',
      ),
    )
    .option(
      '-j, --jobs <number>',
      say('number of processes (default: one a core for much work)', '进程数（默认：工作量大时每核一个）'),
    )
    .option(
      '--errors <file>',
      say('write all problems to this file, one JSON object a line', '把所有问题逐行写入此文件（JSON）'),
    )
    .option(
      '--fail-fast',
      say('stop at the first input that cannot be read', '遇到第一个无法读取的输入即停止'),
    )
    .option('--resume', say('with -o: go on where an interrupted run stopped', '配合 -o：从中断处继续'))
    .option(
      '--config <file>',
      say(
        'take defaults from this file (default: the nearest dashiji.config.json or .yaml)',
        '从此文件取默认选项（默认：最近的 dashiji.config.json 或 .yaml）',
      ),
    )
    .option('--no-config', say('take no defaults from a file', '不读取配置文件'));
}
