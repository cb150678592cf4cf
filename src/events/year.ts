import type { EventDocument } from '../model/event.ts';
import type { BodyMention, DateMention } from '../model/mention.ts';

/** How many years back an inferred year may go: the name of a body that ended long before is used for its successor (交通部 in 2019). */
const LATELY = 5;
const NUMBER_YEAR = /[〔[［﹝（(]((?:19|20)\d{2})[〕\]］﹞）)]/;

/**
 * The day of an act whose year was inferred, corrected by what knows it better: the year in the document's number
 * (12月5日发布《…》（银发〔2013〕289号）), or the years in which the acting national bodies existed (银监会 did nothing in 2021; organs of places keep their old short names).
 */
export function dayOfAct(
  date: DateMention,
  document: EventDocument | null,
  actors: readonly BodyMention[],
): string {
  const isInferred = date.basis === 'partial' && /^\d{4}-\d{2}(?:-\d{2})?$/.test(date.core);
  if (!isInferred) return date.core;
  const numbered = NUMBER_YEAR.exec(document?.number ?? '')?.[1];
  if (numbered) return `${numbered}${date.core.slice(4)}`;
  const month = date.core.slice(4, 7);
  const year = Number(date.core.slice(0, 4));
  for (let y = year; y > year - LATELY; y--) {
    if (actors.every((actor) => actor.level !== 'national' || existed(actor, `${y}${month}`)))
      return `${y}${date.core.slice(4)}`;
  }
  return date.core;
}

/** Whether a body existed under one of its names in a month, as far as the dictionary knows. */
function existed({ names }: BodyMention, month: string): boolean {
  return names.length === 0 || names.some(({ until }) => until === null || month < until.padEnd(7, '-12'));
}
