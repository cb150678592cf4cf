import type { PolicyEvent } from '../../model/event.ts';
import type { Say } from '../language.ts';
import { typeName } from './wording.ts';

/** `2021-06-09  publish  昌吉州发改委  下发…`: an event on one line. */
export function titleOf(event: PolicyEvent, say: Say): string {
  return titleParts(event, say).join('  ');
}

/** Date, type, bodies and action of an event; empty ones left out. */
export function titleParts(event: PolicyEvent, say: Say): string[] {
  const bodies = event.bodies.map((body) => body.name).join('、');
  return [event.date, typeName(event.type, say), bodies, event.action].filter((part) => part !== '');
}

/** What is not in the title, as pairs of name and value; empty values are left out. */
export function detailsOf(event: PolicyEvent): [name: string, value: string][] {
  const { document } = event;
  const pairs: [string, string | null | undefined][] = [
    ['dateText', `${event.dateText} (${event.dateBasis})`],
    ['time', event.time],
    ['regions', event.regions.map((region) => `${region.name} ${region.code}`).join('; ')],
    ['document', [document?.title, document?.number].filter((part) => part).join(' · ')],
    ['certainty', [event.certainty, event.attribution].filter((part) => part).join(' · ')],
    ['confidence', event.confidence.toFixed(2)],
    ['quote', event.evidence.quote],
    ['rules', event.rules.join(', ')],
  ];
  return pairs.flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []));
}
