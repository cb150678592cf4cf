import type { Block } from '../../model/article.ts';
import type { Say } from '../language.ts';
import { type Account, MENTION_KINDS, type SentenceAccount, sentencesOf } from './account.ts';
import { eventCard, rejectionCard } from './cards.ts';
import { titleParts } from './events.ts';
import { markedSentence } from './marked.ts';
import { escaped } from './markup.ts';
import { STYLE } from './page-style.ts';
import { kindName } from './wording.ts';

export function pageStart(say: Say): string {
  const title = say('dashiji: why these events', '大事记：为何是这些事件');
  return `<!doctype html>
<html lang="${say('en', 'zh')}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head><body>
`;
}

export const PAGE_END = '</body></html>\n';

/** One article as a part of the page: its events on a line each, then its text with the mentions marked and every event beside its words. */
export function pagePart(account: Account, number: number, say: Say): string {
  const { file, entry, title, publishedOn, publishedOnFrom } = account.article.source;
  const place = entry === null ? file : `${file}#${entry}`;
  const published = `${publishedOn ?? '?'} (${publishedOnFrom ?? say('unknown', '未知')})`;
  const prefix = `a${number}`;
  return `<section id="${prefix}"><h1>${escaped(title ?? file)}</h1>
<p class="from">${escaped(place)} · ${say('published on', '发表日期')} ${escaped(published)}</p>
${eventTable(account, prefix, say)}
<h2>${say('In the text', '正文')}</h2>
${legend(say)}
<div lang="zh">
${rows(account, prefix, say)}
</div></section>
`;
}

function eventTable({ events }: Account, prefix: string, say: Say): string {
  if (events.length === 0) return `<p>${say('No event.', '没有事件。')}</p>`;
  const lines = events.map((event, index) => {
    const number = index + 1;
    const cells = titleParts(event, say).map((part) => `<td>${escaped(part)}</td>`);
    return `<tr><td><a href="#${prefix}e${number}">${number}</a></td>${cells.join('')}</tr>`;
  });
  return `<h2>${say('Events', '事件')}</h2>\n<table class="events">${lines.join('\n')}</table>`;
}

function legend(say: Say): string {
  const kinds = MENTION_KINDS.map((kind) => `<mark class="${kind}">${kindName(kind, say)}</mark>`);
  const others = [
    `<span class="passed">${say('sentence passed over', '略过的句子')}</span>`,
    `<span><span class="rejected">${say('candidate', '候选')}</span> ${say('rejected', '被否')}</span>`,
    `<span>${say('point at a word for the reason', '指向词语可见理由')}</span>`,
  ];
  return `<p class="legend">${[...kinds, ...others].join(' ')}</p>`;
}

/** The blocks of the text, in rows that end where there is something to tell beside them; what lies between blocks is shown too. */
function rows(account: Account, prefix: string, say: Say): string {
  const { text, blocks } = account.article;
  const sentences = sentencesOf(account);
  const out: string[] = [];
  let at = 0;
  let next = 0;
  const between = (start: number) => {
    const words = text.slice(at, start).trim();
    if (words !== '') out.push(row('passed', escaped(words), '', []));
  };
  for (const block of blocks) {
    between(block.start);
    const own: SentenceAccount[] = [];
    while (next < sentences.length && sentences[next]!.start < block.end) own.push(sentences[next++]!);
    out.push(...blockRows(text, block, own, prefix, say));
    at = Math.max(at, block.end);
  }
  between(text.length);
  return out.join('\n');
}

function blockRows(
  text: string,
  block: Block,
  sentences: readonly SentenceAccount[],
  prefix: string,
  say: Say,
): string[] {
  const out: string[] = [];
  let at = block.start;
  let words = '';
  for (const sentence of sentences) {
    words += escaped(text.slice(at, sentence.start)) + markedSentence(sentence, text, prefix, say);
    at = sentence.end;
    const id = `${prefix}s${sentence.start}`;
    const cards = sentence.made.map((made) => eventCard(made, prefix, id, say));
    if (sentence.rejected.length > 0) cards.push(rejectionCard(sentence.rejected, text, say));
    if (cards.length === 0) continue;
    out.push(row(block.kind, words, id, cards));
    words = '';
  }
  words += escaped(text.slice(at, Math.max(at, block.end)));
  if (words.trim() !== '') out.push(row(block.kind, words, '', []));
  return out;
}

function row(kind: string, words: string, id: string, cards: readonly string[]): string {
  const anchor = id === '' ? '' : ` id="${id}"`;
  return `<div class="row ${kind}"><p class="text"${anchor}>${words.trim()}</p><div>${cards.join('\n')}</div></div>`;
}
