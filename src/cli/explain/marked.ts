import type { Decision } from '../../model/decision.ts';
import type { Say } from '../language.ts';
import { mentionKind, type SentenceAccount } from './account.ts';
import { escaped } from './markup.ts';
import { kindName, meaningOf, reasonIn } from './wording.ts';

/** A sentence with its mentions marked by kind, the reason as a tooltip, and the number of each event behind its words. */
export function markedSentence(sentence: SentenceAccount, text: string, prefix: string, say: Say): string {
  const { start, end, mentions } = sentence;
  const refs = sentence.made
    .map(({ number, event }) => ({ number, at: Math.min(event.evidence.end, end) }))
    .sort((a, b) => a.at - b.at);
  let at = start;
  let out = '';
  const upTo = (offset: number) => {
    while (refs.length > 0 && refs[0]!.at <= offset) {
      const ref = refs.shift()!;
      // An event may end inside a mention: its number then stands behind the mention.
      const from = Math.max(at, ref.at);
      out += `${escaped(text.slice(at, from))}<sup><a href="#${prefix}e${ref.number}">${ref.number}</a></sup>`;
      at = from;
    }
    out += escaped(text.slice(at, Math.max(at, offset)));
    at = Math.max(at, offset);
  };
  for (const mention of mentions) {
    if (mention.span.start < at) continue;
    upTo(mention.span.start);
    out += markedMention(mention, sentence, text, say);
    at = mention.span.end;
  }
  upTo(end);
  if (sentence.isRead) return out;
  return `<span class="passed" title="${escaped(reasonIn(sentence.reason, say))}">${out}</span>`;
}

function markedMention(mention: Decision, sentence: SentenceAccount, text: string, say: Say): string {
  const { span, rule } = mention;
  const kind = mentionKind(mention)!;
  const no = sentence.rejected.filter(
    (decision) => decision.span.start === span.start && decision.span.end === span.end,
  );
  const found = text.slice(span.start, span.end);
  const title = [
    `${kindName(kind, say)}: ${meaningOf(mention, found, say)} [${rule}]`,
    ...no.map(({ reason }) => `✗ ${reasonIn(reason, say)}`),
  ].join('\n');
  return `<mark class="${kind}${no.length > 0 ? ' rejected' : ''}" title="${escaped(title)}">${escaped(found)}</mark>`;
}
