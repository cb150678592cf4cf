import type { CommanderError } from 'commander';
import type { Say } from './language.ts';

/** Commander's messages in Chinese: pattern and replacement. */
const CHINESE: readonly (readonly [RegExp, string])[] = [
  [/^unknown option '(.+?)'/, '未知选项 “$1”'],
  [/^unknown command '(.+?)'/, '未知命令 “$1”'],
  [/^option '(.+?)' argument missing/, '选项 “$1” 缺少参数'],
  [/^missing required argument '(.+?)'/, '缺少参数 “$1”'],
  [/^too many arguments.*$/m, '参数过多'],
  [/^\(Did you mean (?:one of )?(.+?)\?\)$/m, '（是否想写 $1？）'],
];

/** What commander found wrong with the command line, in the user's language, without its own `error:`. */
export function usageMessage(error: CommanderError, say: Say): string {
  const english = error.message.replace(/^error: /, '');
  return say(
    english,
    CHINESE.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), english),
  );
}
