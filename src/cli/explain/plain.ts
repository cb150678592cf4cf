import { styleText } from 'node:util';
import type { Decision } from '../../model/decision.ts';
import type { Say } from '../language.ts';
import { printableLine } from '../printable.ts';
import {
  type Account,
  type Made,
  type MentionKind,
  mentionKind,
  passagesOf,
  type SentenceAccount,
  sentencesOf,
} from './account.ts';
import { columnFor, padded } from './columns.ts';
import { detailsOf, titleOf } from './events.ts';
import { kindName, meaningOf, passedLine, reasonIn, whyMade } from './wording.ts';

type Style = 'cyan' | 'green' | 'blue' | 'magenta' | 'yellow' | 'red' | 'bold' | 'dim';
/** Puts a text that is fit for a terminal in a style, or leaves it. */
export type Paint = (style: Style, text: string) => string;

export const inColour: Paint = (style, text) => styleText(style, text, { validateStream: false });
export const withoutColour: Paint = (_, text) => text;

export interface PlainOptions {
  say: Say;
  paint: Paint;
  /** Show the sentences that were passed over. */
  verbose: boolean;
}

const STYLES: Readonly<Record<MentionKind, Style>> = {
  date: 'cyan',
  body: 'green',
  region: 'blue',
  document: 'magenta',
  trigger: 'yellow',
};

/** The account of one article for a terminal: sentence by sentence what was found and what came of it, then the events. */
export function plainAccount(account: Account, options: PlainOptions): string {
  const { say, paint, verbose } = options;
  const { file, entry, title, publishedOn, publishedOnFrom } = account.article.source;
  const place = `${file}${entry === null ? '' : `#${entry}`}`;
  const lines = [
    paint('bold', printableLine(`${place}  ${title ?? ''}`)),
    `${say('published on', '发表日期')} ${publishedOn ?? '?'} (${publishedOnFrom ?? say('unknown', '未知')})`,
    '',
  ];
  for (const passage of passagesOf(sentencesOf(account))) {
    if ('sentence' in passage) lines.push(...sentenceLines(passage.sentence, account, options));
    else if (verbose)
      lines.push(...passage.passed.flatMap((sentence) => passedLines(sentence, account, options)));
    else
      lines.push(
        paint(
          'dim',
          `… ${passedLine(
            passage.passed.map(({ reason }) => reason),
            say,
          )}`,
        ),
        '',
      );
  }
  return `${[...lines, ...eventLines(account, options)].join('\n')}\n\n`;
}

function passedLines(
  sentence: SentenceAccount,
  { article }: Account,
  { say, paint }: PlainOptions,
): string[] {
  const words = printableLine(article.text.slice(sentence.start, sentence.end).trim());
  return [paint('dim', `· ${words}`), paint('dim', `  ✗ ${reasonIn(sentence.reason, say)}`), ''];
}

function sentenceLines(sentence: SentenceAccount, account: Account, options: PlainOptions): string[] {
  const { say, paint } = options;
  const { text } = account.article;
  const { mentions, made, rejected } = sentence;
  const lines = [`» ${markedSentence(sentence, text, paint)}`, ...mentionLines(mentions, text, options)];
  lines.push(...made.flatMap((one) => madeLines(one, options)));
  for (const decision of rejected) lines.push(rejectedLine(decision, text, options));
  if (made.length + rejected.length === 0) lines.push(paint('dim', `  ${say('no event', '没有事件')}`));
  return [...lines, ''];
}

/** The sentence with its mentions in colour. */
function markedSentence({ start, end, mentions }: SentenceAccount, text: string, paint: Paint): string {
  let at = start + (text.slice(start, end).length - text.slice(start, end).trimStart().length);
  let out = '';
  for (const mention of mentions) {
    const { span } = mention;
    if (span.start < at) continue;
    out += printableLine(text.slice(at, span.start));
    out += paint(STYLES[mentionKind(mention)!], printableLine(text.slice(span.start, span.end)));
    at = span.end;
  }
  return out + printableLine(text.slice(at, Math.max(at, end)).trimEnd());
}

/** Columns beyond which a cell pushes its row to the right instead of widening the table. */
const WIDEST = { words: 32, meaning: 48 };

function mentionLines(mentions: readonly Decision[], text: string, { say, paint }: PlainOptions): string[] {
  const rows = mentions.map((mention) => {
    const kind = mentionKind(mention)!;
    const found = text.slice(mention.span.start, mention.span.end);
    const words = printableLine(found);
    const meaning = printableLine(meaningOf(mention, found, say));
    return { kind, name: kindName(kind, say), words, meaning, rule: printableLine(mention.rule) };
  });
  const name = columnFor(
    rows.map((row) => row.name),
    WIDEST.words,
  );
  const words = columnFor(
    rows.map((row) => row.words),
    WIDEST.words,
  );
  const meaning = columnFor(
    rows.map((row) => row.meaning),
    WIDEST.meaning,
  );
  return rows.map((row) => {
    const cells = [padded(row.name, name), paint(STYLES[row.kind], padded(row.words, words))];
    return `    ${cells.join('  ')}  ${padded(row.meaning, meaning)}  ${paint('dim', row.rule)}`;
  });
}

function madeLines({ number, event, reason }: Made, { say, paint }: PlainOptions): string[] {
  const title = printableLine(`${number}. ${titleOf(event, say)}`);
  const why = whyMade(reason, say).map((part) => `      ${printableLine(part)}`);
  return [`  ${paint('green', '✓')} ${paint('bold', title)}`, ...why];
}

function rejectedLine({ rule, span, reason }: Decision, text: string, { say, paint }: PlainOptions): string {
  const words = printableLine(text.slice(span.start, span.end));
  const why = printableLine(reasonIn(reason, say));
  return `  ${paint('red', '✗')} “${words}”  ${why}  ${paint('dim', printableLine(rule))}`;
}

function eventLines({ events }: Account, { say, paint }: PlainOptions): string[] {
  if (events.length === 0) return [say('No event.', '没有事件。')];
  const count = events.length === 1 ? '1 event:' : `${events.length} events:`;
  const lines = [paint('bold', say(count, `${events.length} 个事件：`))];
  events.forEach((event, index) => {
    lines.push('', paint('bold', printableLine(`${index + 1}. ${titleOf(event, say)}`)));
    for (const [name, value] of detailsOf(event))
      lines.push(`  ${paint('dim', `${name}:`)} ${printableLine(value)}`);
  });
  return lines;
}
