import type { Command } from 'commander';
import type { Say } from './language.ts';

type Examples = readonly (readonly [command: string, english: string, chinese: string])[];

/** Commands that work as they stand, for the end of each help page; the README shows them too. */
const EXAMPLES: Record<string, Examples> = {
  dashiji: [
    ['dashiji extract article.md', 'events of one article, as JSON', '一篇文章的事件，JSON 格式'],
    [
      'dashiji extract articles/ -o timeline.csv --excel',
      'a folder into a spreadsheet',
      '整个文件夹输出为电子表格',
    ],
    ['dashiji explain article.md', 'why these events', '为何是这些事件'],
  ],
  extract: [
    ['dashiji extract article.md', 'JSON on stdout', '在标准输出显示 JSON'],
    [
      'dashiji extract articles/ -o timeline.csv --excel --lang zh',
      'a spreadsheet with Chinese headers',
      '带中文表头的电子表格',
    ],
    [
      "cat page.html | dashiji extract - -f ndjson | jq -r '[.date, .bodies[0].name, .action] | @tsv'",
      'one event a line, into jq',
      '逐行输出事件，交给 jq',
    ],
    ['dashiji extract articles/ --type deadline,effective -o deadlines.ics', 'a calendar', '日历'],
    [
      'dashiji extract articles/ --since 2021-05 --region 云南省 -f markdown',
      'one region, from May 2021 on',
      '2021 年 5 月以来的一个地区',
    ],
  ],
  text: [['dashiji text page.html', 'the text that offsets point into', '偏移量所指的正文']],
  segment: [
    ['dashiji segment article.md -f ndjson', 'one sentence a line, with its words', '每行一句及其分词'],
  ],
  explain: [
    ['dashiji explain article.md --html -o why.html', 'a page to read in a browser', '用浏览器阅读的网页'],
  ],
  schema: [['dashiji schema event', 'the schema of one NDJSON line', 'NDJSON 每一行的 Schema']],
  completion: [
    ['source <(dashiji completion bash)', 'in ~/.bashrc', '写入 ~/.bashrc'],
    ['dashiji completion fish > ~/.config/fish/completions/dashiji.fish', 'for fish', '用于 fish'],
  ],
};

const TITLES: Record<string, string> = {
  'Usage:': '用法：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Arguments:': '参数：',
};

/** Help in the language of the user, with examples behind it. */
export function addHelp(command: Command, say: Say): void {
  const examples = EXAMPLES[command.name()] ?? [];
  const lines = examples.map(([line, english, chinese]) => `  # ${say(english, chinese)}\n  ${line}`);
  command
    .helpOption('-h, --help', say('show this help', '显示此帮助'))
    .configureHelp({ styleTitle: (title) => say(title, TITLES[title] ?? title) })
    .addHelpText('after', `\n${say('Examples:', '示例：')}\n${lines.join('\n')}`);
  if (command.commands.length > 0) {
    command.helpCommand('help [command]', say('show the help of a command', '显示某个命令的帮助'));
    command.addHelpText(
      'after',
      `\n${say(
        'Exit codes: 0 all inputs were read · 1 an input could not be read · 2 wrong usage',
        '退出码：0 全部读取成功 · 1 有输入无法读取 · 2 用法错误',
      )}`,
    );
  }
}
