import type { Language } from '../output/index.ts';

/** Picks the text of a language: English first, Chinese second. */
export type Say = (english: string, chinese: string) => string;

export function sayIn(language: Language): Say {
  return (english, chinese) => (language === 'zh' ? chinese : english);
}

/** What `--lang` says, wherever it stands among the arguments: help and error messages need it before they are parsed. */
export function languageFlag(args: readonly string[]): Language | null {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  const at = options.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at < 0) return null;
  const value = options[at] === '--lang' ? options[at + 1] : options[at]!.slice('--lang='.length);
  return value === 'zh' || value === 'en' ? value : null;
}

/** The language of messages: the flag, else the locale of the environment, else English. Data never depends on the locale. */
export function messageLanguage(args: readonly string[], env: NodeJS.ProcessEnv): Language {
  const flag = languageFlag(args);
  if (flag) return flag;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^zh/i.test(locale) ? 'zh' : 'en';
}
