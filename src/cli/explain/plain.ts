import type { Decision } from '../../model/decision.ts';
import type { Say } from '../language.ts';
import { printableLine } from '../printable.ts';
import { type Account, decisionsIn, decisionsOutside, detailsOf, titleOf } from './account.ts';

function decisionLine(decision: Decision, text: string): string {
  const words = text.slice(decision.span.start, decision.span.end);
  const mark = decision.accepted ? '+' : '-';
  return `  ${mark} ${decision.rule}  “${words}”${decision.reason === '' ? '' : `  ${decision.reason}`}`;
}

/** The account of one article for a terminal: each event with its decisions, then what became of no event. */
export function plainAccount(account: Account, say: Say): string {
  const { article, events, decisions } = account;
  const { file, entry, title, publishedOn, publishedOnFrom } = article.source;
  const lines = [
    `${file}${entry === null ? '' : `#${entry}`}  ${title ?? ''}`,
    `${say('published on', '发表日期')} ${publishedOn ?? '?'} (${publishedOnFrom ?? say('unknown', '未知')})`,
  ];
  events.forEach((event, index) => {
    lines.push('', `${index + 1}. ${titleOf(event)}`);
    for (const [name, value] of detailsOf(event)) lines.push(`  ${name}: ${value}`);
    for (const decision of decisionsIn(decisions, event.evidence)) {
      lines.push(decisionLine(decision, article.text));
    }
  });
  const rest = decisionsOutside(account);
  if (rest.length > 0) lines.push('', say('In no event:', '未成为事件：'));
  for (const decision of rest) lines.push(decisionLine(decision, article.text));
  if (events.length === 0 && rest.length === 0) lines.push(say('No event.', '没有事件。'));
  return `${lines.map(printableLine).join('\n')}\n\n`;
}
