import type { Command, Option } from 'commander';
import { EVENT_TYPES } from '../../model/event.ts';
import { COLUMN_NAMES } from '../../output/columns.ts';
import { FORMATS } from '../../output/index.ts';
import type { Say } from '../language.ts';
import { stdoutSink } from '../stdout.ts';
import { parseChoice } from '../values.ts';
import { SCHEMAS } from './schema.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** Words an option or a command takes; others take files. */
const VALUES: Record<string, readonly string[]> = {
  'extract --format': FORMATS,
  'segment --format': ['text', 'ndjson'],
  '--type': EVENT_TYPES,
  '--fields': COLUMN_NAMES,
  '--lang': ['en', 'zh'],
  schema: SCHEMAS,
  completion: SHELLS,
};

interface Choice {
  flags: string[];
  long: string;
  values: readonly string[] | null;
  takesValue: boolean;
  description: string;
}

function optionsOf(command: Command): Choice[] {
  const help = { short: '-h', long: '--help', required: false, description: 'help' } as Option;
  return [...command.options, help].map((option) => {
    const long = option.long ?? '';
    return {
      flags: [option.short, option.long].filter((flag) => flag !== undefined && flag !== null),
      long,
      values: VALUES[`${command.name()} ${long}`] ?? VALUES[long] ?? null,
      takesValue: option.required,
      description: option.description,
    };
  });
}

/** Inside single quotes of a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function bash(program: Command): string {
  const cases = program.commands.map((command) => {
    const options = optionsOf(command);
    const arms = options
      .filter((option) => option.values)
      .map((option) => `        ${option.flags.join('|')}) words="${option.values!.join(' ')}" ;;`);
    const flags = options.flatMap((option) => option.flags).join(' ');
    return [
      `    ${command.name()})`,
      `      words="${(VALUES[command.name()] ?? []).join(' ')}"`,
      `      [[ $current == -* ]] && words="${flags}"`,
      ...(arms.length > 0 ? ['      case "$previous" in', ...arms, '      esac'] : []),
      '      ;;',
    ].join('\n');
  });
  const names = program.commands.map((command) => command.name()).join(' ');
  return `# bash completion for dashiji: source <(dashiji completion bash)
_dashiji() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  case "\${COMP_CWORD}:\${COMP_WORDS[1]}" in
    1:*) words="${names} help --help --version --lang" ;;
    *:*) _dashiji_command "\${COMP_WORDS[1]}" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
_dashiji_command() {
  case "$1" in
${cases.join('\n')}
  esac
}
complete -o default -F _dashiji dashiji
`;
}

function zsh(program: Command): string {
  const describe = (command: Command) => quoted(`${command.name()}:${command.description()}`);
  const specs = (command: Command) =>
    optionsOf(command).flatMap(({ flags, values, takesValue, description }) => {
      const text = description.replace(/[[\]:]/g, (character) => `\\${character}`);
      const value = takesValue ? `:value:${values ? `(${values.join(' ')})` : '_files'}` : '';
      return flags.map((flag) => quoted(`${flag}[${text}]${value}`));
    });
  const cases = program.commands.map((command) => {
    const values = VALUES[command.name()];
    const operands = quoted(`*:argument:${values ? `(${values.join(' ')})` : '_files'}`);
    return `    ${command.name()}) _arguments ${[...specs(command), operands].join(' ')} ;;`;
  });
  return `#compdef dashiji
# zsh completion for dashiji: dashiji completion zsh > "\${fpath[1]}/_dashiji"
_dashiji() {
  local -a commands
  commands=(${program.commands.map(describe).join(' ')})
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local name=$words[2]
  shift words
  (( CURRENT-- ))
  case $name in
${cases.join('\n')}
  esac
}
if [[ $funcstack[1] == _dashiji ]]; then _dashiji "$@"; else compdef _dashiji dashiji; fi
`;
}

function fish(program: Command): string {
  const lines = ['# fish completion for dashiji', 'complete -c dashiji -e'];
  for (const command of program.commands) {
    const name = command.name();
    lines.push(
      `complete -c dashiji -n __fish_use_subcommand -f -a ${name} -d ${quoted(command.description())}`,
    );
    const when = `-n '__fish_seen_subcommand_from ${name}'`;
    const operands = VALUES[name];
    if (operands) lines.push(`complete -c dashiji ${when} -f -a ${quoted(operands.join(' '))}`);
    for (const { flags, values, takesValue, description } of optionsOf(command)) {
      const names = flags.map((flag) =>
        flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
      );
      const argument = values ? ` -x -a ${quoted(values.join(' '))}` : takesValue ? ' -r' : '';
      lines.push(`complete -c dashiji ${when} ${names.join(' ')}${argument} -d ${quoted(description)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** `dashiji completion`: prints the script that a shell reads to complete commands, options and their values. */
export async function completion(name: string, program: Command, say: Say): Promise<number> {
  const shell = parseChoice(say, 'completion', name, SHELLS);
  const sink = stdoutSink();
  await sink.write({ bash, zsh, fish }[shell](program));
  await sink.close();
  return 0;
}
