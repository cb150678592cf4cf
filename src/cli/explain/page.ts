import type { Decision } from '../../model/decision.ts';
import type { Span } from '../../model/span.ts';
import type { Say } from '../language.ts';
import { printable } from '../printable.ts';
import { type Account, decisionsIn, decisionsOutside, detailsOf, titleOf } from './account.ts';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Nothing of an article may become markup of this page. */
function html(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

const STYLE = `body{font:16px/1.7 system-ui,sans-serif;margin:0 auto;max-width:60rem;padding:1rem;color:#222;background:#fff}
pre{font:inherit;white-space:pre-wrap;overflow-wrap:anywhere}mark{background:#fff0b3}mark a{color:#a40;text-decoration:none;font-size:.75em;vertical-align:super}
dt{font-weight:600}dd{margin:0 0 .3rem 1rem}.no{color:#999}code{font-size:.85em}
@media(prefers-color-scheme:dark){body{color:#ddd;background:#181818}mark{background:#4a3d00;color:inherit}mark a{color:#fa6}}`;

export function pageStart(say: Say): string {
  const title = say('dashiji: why these events', '大事记：为何是这些事件');
  return `<!doctype html>
<html lang="${say('en', 'zh')}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head><body>
`;
}

export const PAGE_END = '</body></html>\n';

/** The text with every piece of evidence marked; pieces that overlap are marked as one, with the numbers of all their events. */
function markedText({ article, events }: Account, prefix: string): string {
  const pieces: (Span & { numbers: number[] })[] = [];
  const spans = events.map(({ evidence }, index) => ({
    start: evidence.start,
    end: evidence.end,
    number: index + 1,
  }));
  for (const { start, end, number } of spans.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = pieces.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.numbers.push(number);
    } else pieces.push({ start, end, numbers: [number] });
  }
  let at = 0;
  let out = '';
  for (const { start, end, numbers } of pieces) {
    const links = numbers.map((number) => `<a href="#${prefix}e${number}">${number}</a>`).join(' ');
    out += `${html(article.text.slice(at, start))}<mark>${html(article.text.slice(start, end))} ${links}</mark>`;
    at = end;
  }
  return out + html(article.text.slice(at));
}

function decisionItem(decision: Decision, text: string): string {
  const words = html(text.slice(decision.span.start, decision.span.end));
  const mark = decision.accepted ? '✓' : '✗';
  return `<li class="${decision.accepted ? 'yes' : 'no'}">${mark} <code>${html(decision.rule)}</code> “${words}” ${html(decision.reason)}</li>`;
}

/** One article as a part of the page: its text with the events marked, then each event with what led to it. */
export function pagePart(account: Account, number: number, say: Say): string {
  const { article, events, decisions } = account;
  const { file, entry, title, publishedOn, publishedOnFrom } = article.source;
  const prefix = `a${number}`;
  const list = (items: readonly Decision[]) =>
    items.length === 0 ? '' : `<ul>${items.map((item) => decisionItem(item, article.text)).join('')}</ul>`;
  const parts = events.map((event, index) => {
    const details = detailsOf(event).map(([name, value]) => `<dt>${name}</dt><dd>${html(value)}</dd>`);
    const why = list(decisionsIn(decisions, event.evidence));
    return `<h3 id="${prefix}e${index + 1}">${index + 1}. ${html(titleOf(event))}</h3><dl>${details.join('')}</dl>${why}`;
  });
  const rest = list(decisionsOutside(account));
  return `<section><h2>${html(title ?? file)}</h2>
<p>${html(entry === null ? file : `${file}#${entry}`)} · ${html(publishedOn ?? '?')} (${html(publishedOnFrom ?? say('unknown', '未知'))})</p>
<pre>${markedText(account, prefix)}</pre>
${parts.join('\n')}
${rest === '' ? '' : `<details><summary>${say('In no event', '未成为事件')}</summary>${rest}</details>`}
</section>
`;
}
