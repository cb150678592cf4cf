import type { Draft } from './draft.ts';
import { ADOPTED } from './meeting-acts.ts';
import type { Sentence } from './reading.ts';

/** One act told twice in an article is one event: the telling that says most stays, the first of equals, and takes over what the others know better. */
export function mergeRetold(
  drafts: readonly Draft[],
  tell: (kept: Draft, givenUp: Draft) => void = () => {},
): Draft[] {
  const kept: Draft[] = [];
  const known = new Acquaintances();
  for (const draft of drafts) {
    const at = known.find(draft, (place) => isSameAct(kept[place]!, draft));
    const same = kept[at];
    if (same) tell(same, absorb(same, draft));
    else kept.push(draft);
    known.add(same ?? draft, same ? at : kept.length - 1);
  }
  return kept.sort((a, b) => a.evidence.start - b.evidence.start);
}

/** Places of drafts by each of their bodies and their month: only those can be tellings of one act. */
class Acquaintances {
  readonly #places = new Map<string, Set<number>>();

  /** The first place that answers, or -1. */
  find(draft: Draft, isSame: (place: number) => boolean): number {
    let first = -1;
    for (const key of keysOf(draft)) {
      for (const place of this.#places.get(key) ?? []) {
        if ((first < 0 || place < first) && isSame(place)) first = place;
      }
    }
    return first;
  }

  add(draft: Draft, place: number): void {
    for (const key of keysOf(draft)) {
      const places = this.#places.get(key);
      if (places) places.add(place);
      else this.#places.set(key, new Set([place]));
    }
  }
}

function keysOf({ bodies, on }: Draft): string[] {
  return bodies.map(({ name }) => `${name} ${on.slice(0, 7)}`);
}

const CONSEQUENCES = new Set(['effective', 'deadline', 'repeal']);

/** Kinds of acts that are not told in each other's words: a meeting, and a platform that goes on line the same day. */
const DISTINCT = new Set(['meeting', 'launch', 'enforce', 'inspect', 'approve', 'consult']);

function isSameAct(a: Draft, b: Draft): boolean {
  if (!shareBody(a, b) || !sameDay(a, b)) return false;
  const titleA = a.document?.title ?? a.document?.number ?? null;
  const titleB = b.document?.title ?? b.document?.number ?? null;
  if (titleA !== null && titleB !== null && titleA !== titleB) return false;
  if (a.type === b.type) return true;
  // What a meeting adopted is told beside the meeting.
  if ([a, b].some(({ rules }) => rules.includes(ADOPTED)) && [a, b].some(({ type }) => type === 'meeting'))
    return false;
  // Taking effect, falling due and ending are events of their own beside the act that sets them.
  if (CONSEQUENCES.has(a.type) || CONSEQUENCES.has(b.type)) return false;
  // A statement close by tells of the act, and so may a headline; a meeting and a document of one day are two acts.
  return (
    ((a.type === 'statement' || b.type === 'statement') && isCloseBy(a.sentence, b.sentence)) ||
    a.type === 'other' ||
    b.type === 'other' ||
    (titleA === titleB &&
      !(DISTINCT.has(a.type) && DISTINCT.has(b.type) && !isCloseBy(a.sentence, b.sentence)))
  );
}

function isCloseBy(a: Sentence, b: Sentence): boolean {
  return Math.abs(a.index - b.index) <= 1 || isHeadline(a) || isHeadline(b);
}

const isHeadline = ({ block }: Sentence) => block.kind === 'title' || block.kind === 'heading';

/** The same day, or one telling coarser than the other (5月发布, 5月中旬下发) where the verb is the same and no two titles differ. */
function sameDay(a: Draft, b: Draft): boolean {
  if (a.on === b.on) return true;
  if (
    a.type !== b.type ||
    a.type !== 'publish' ||
    (a.document && b.document && a.document.title !== b.document.title)
  )
    return false;
  return within(a, b) || within(b, a);
}

function within(fine: Draft, coarse: Draft): boolean {
  if (!/^\d{4}-\d{2}$/.test(coarse.on)) return false;
  return fine.on.split('/').every((day) => day.startsWith(`${coarse.on}-`));
}

function shareBody(a: Draft, b: Draft): boolean {
  return a.bodies.some((x) => b.bodies.some((y) => x.name === y.name));
}

/** Makes one of two tellings; returns the one that is given up. */
function absorb(kept: Draft, later: Draft): Draft {
  const givenUp = saysMore(later, kept) ? { ...kept } : later;
  if (givenUp !== later) Object.assign(kept, later);
  addTo(kept, givenUp);
  return givenUp;
}

/** 某部9日宣布…，某部9日发布公告: the telling that has the act is the one that proves it. */
function saysMore(later: Draft, kept: Draft): boolean {
  return (
    (kept.type === 'statement' || kept.type === 'other') &&
    later.type !== 'statement' &&
    !later.doubts.includes('actor/carried')
  );
}

function addTo(kept: Draft, givenUp: Draft): void {
  if (within(givenUp, kept)) {
    kept.on = givenUp.on;
    kept.date = givenUp.date;
  }
  if (!kept.document && givenUp.document) kept.document = givenUp.document;
  if (kept.document && givenUp.document && kept.document.title === null && givenUp.document.title !== null)
    kept.document = { ...givenUp.document, number: kept.document.number ?? givenUp.document.number };
  for (const body of givenUp.bodies)
    if (!kept.bodies.some((b) => b.name === body.name) && givenUp.bodies.length > 1) kept.bodies.push(body);
  for (const region of givenUp.regions)
    if (!kept.regions.some((r) => r.code === region.code)) kept.regions.push(region);
}
