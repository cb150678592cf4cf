import type { Terminal } from './terminal.ts';

/** Counts of one run. */
export interface Tally {
  articles: number;
  events: number;
  warnings: number;
  errors: number;
}

/** The last line: `12 articles, 34 events, 2 warnings, 0.8 s`. */
export function summarise(tally: Tally, milliseconds: number, screen: Terminal): void {
  const { articles, events, warnings, errors } = tally;
  const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
  const seconds = (milliseconds / 1000).toFixed(1);
  const english = [
    count(articles, 'article', 'articles'),
    count(events, 'event', 'events'),
    count(warnings, 'warning', 'warnings'),
    ...(errors > 0 ? [count(errors, 'error', 'errors')] : []),
    `${seconds} s`,
  ];
  const chinese = [
    `${articles} 篇文章`,
    `${events} 个事件`,
    `${warnings} 个警告`,
    ...(errors > 0 ? [`${errors} 个错误`] : []),
    `${seconds} 秒`,
  ];
  screen.note(screen.say(english.join(', '), chinese.join('，')));
}
