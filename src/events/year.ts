import type { EventDocument, EventType } from '../model/event.ts';
import type { BodyMention, DateMention } from '../model/mention.ts';

/** How many years back an inferred year may go: the name of a body that ended long before is used for its successor (交通部 in 2019). */
const LATELY = 5;
const NUMBER_YEAR = /[〔[［﹝（(]((?:19|20)\d{2})[〕\]］﹞）)]/;

/**
 * The day of an act whose year was inferred, corrected by what knows it better: that what is told as done does not lie ahead of the
 * article, the year in the document's number
 * (12月5日发布《…》（银发〔2013〕289号）), or the years in which the acting national bodies existed (银监会 did nothing in 2021; organs of places keep their old short names).
 */
export function dayOfAct(
  date: DateMention,
  document: EventDocument | null,
  actors: readonly BodyMention[],
  told: Telling,
): string {
  const isInferred = date.basis === 'partial' && /^\d{4}-\d{2}(?:-\d{2})?$/.test(date.core);
  if (!isInferred) return date.core;
  const numbered = NUMBER_YEAR.exec(document?.number ?? '')?.[1];
  if (numbered) return `${numbered}${date.core.slice(4)}`;
  const back = isAhead(date.core, told) ? `${Number(date.core.slice(0, 4)) - 1}${date.core.slice(4)}` : null;
  if (back) return back;
  const month = date.core.slice(4, 7);
  const year = Number(date.core.slice(0, 4));
  for (let y = year; y > year - LATELY; y--) {
    if (actors.every((actor) => actor.level !== 'national' || existed(actor, `${y}${month}`)))
      return `${y}${date.core.slice(4)}`;
  }
  return date.core;
}

/** How an act is told: in an article of a day, in words around it, as of a type. */
export interface Telling {
  publishedOn: string | null;
  words: string;
  type: EventType;
}

/** What is done on a day to come is announced as such, or is a meeting, a term or a rule. */
const TO_COME =
  /将|拟|预计|计划|定于|定在|即将|有望|准备|打算|明[天日年]|下[周月个]|届时|料|或于|[于自从].{0,12}起|推迟|延期|召开|举行|开幕|开庭|宣判|截[至止]/;
const NOT_DONE: ReadonlySet<EventType> = new Set(['effective', 'deadline', 'meeting', 'repeal']);

/** 2月给某平台开出罚单 in an article of January: an act that is told as done is one of last year. */
function isAhead(core: string, { publishedOn, words, type }: Telling): boolean {
  if (publishedOn === null || NOT_DONE.has(type) || TO_COME.test(words)) return false;
  return core.slice(0, 4) === publishedOn.slice(0, 4) && core.slice(0, 7) > publishedOn.slice(0, 7);
}

/** Whether a body existed under one of its names in a month, as far as the dictionary knows. */
function existed({ names }: BodyMention, month: string): boolean {
  return names.length === 0 || names.some(({ until }) => until === null || month < until.padEnd(7, '-12'));
}
