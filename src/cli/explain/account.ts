import type { Article } from '../../model/article.ts';
import type { Decision } from '../../model/decision.ts';
import type { PolicyEvent } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';

/** What was found in one article, and every decision on the way. */
export interface Account {
  article: Article;
  events: readonly PolicyEvent[];
  decisions: readonly Decision[];
}

/** The decisions about words inside a span, in text order. */
export function decisionsIn(decisions: readonly Decision[], span: Span): Decision[] {
  return decisions
    .filter((decision) => decision.span.start >= span.start && decision.span.end <= span.end)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The decisions that belong to no event: what was looked at and let go. */
export function decisionsOutside({ events, decisions }: Account): Decision[] {
  const isInside = ({ span }: Decision) =>
    events.some(({ evidence }) => span.start >= evidence.start && span.end <= evidence.end);
  return decisions
    .filter((decision) => !isInside(decision))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** `2021-06-09 publish 昌吉州发改委 …`: an event on one line. */
export function titleOf(event: PolicyEvent): string {
  const bodies = event.bodies.map((body) => body.name).join('、');
  return [event.date, event.type, bodies, event.action].filter((part) => part !== '').join('  ');
}

/** What is not in the title, as pairs of name and value; empty values are left out. */
export function detailsOf(event: PolicyEvent): [name: string, value: string][] {
  const { document } = event;
  const pairs: [string, string | null | undefined][] = [
    ['dateText', `${event.dateText} (${event.dateBasis})`],
    ['time', event.time],
    ['regions', event.regions.map((region) => `${region.name} ${region.code}`).join('; ')],
    ['document', document?.title ?? document?.number],
    ['certainty', [event.certainty, event.attribution].filter((part) => part).join(' · ')],
    ['confidence', event.confidence.toFixed(2)],
    ['quote', event.evidence.quote],
    ['rules', event.rules.join(', ')],
  ];
  return pairs.flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []));
}
