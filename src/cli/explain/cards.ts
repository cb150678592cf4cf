import type { Decision } from '../../model/decision.ts';
import type { Say } from '../language.ts';
import type { Made } from './account.ts';
import { detailsOf, titleOf } from './events.ts';
import { escaped } from './markup.ts';
import { reasonIn, whyMade } from './wording.ts';

/** An event beside its words: what it is, why it was made, and its details folded away. */
export function eventCard({ number, event, reason }: Made, prefix: string, textId: string, say: Say): string {
  const why = whyMade(reason, say).map((part) => `<li>${escaped(part)}</li>`);
  const details = detailsOf(event).map(([name, value]) => `<dt>${name}</dt><dd>${escaped(value)}</dd>`);
  return `<div class="card" id="${prefix}e${number}">
<p><a href="#${textId}">${number}</a>. <strong>${escaped(titleOf(event, say))}</strong></p>
${why.length > 0 ? `<ul>${why.join('')}</ul>` : ''}
<details><summary>${say('details', '详情')}</summary><dl>${details.join('')}</dl></details></div>`;
}

/** The candidates of a sentence that became no event, each with the reason. */
export function rejectionCard(rejected: readonly Decision[], text: string, say: Say): string {
  const items = rejected.map(({ rule, span, reason }) => {
    const words = escaped(text.slice(span.start, span.end));
    return `<li>✗ “${words}” ${escaped(reasonIn(reason, say))} <code>${escaped(rule)}</code></li>`;
  });
  return `<div class="card no"><ul>${items.join('')}</ul></div>`;
}
