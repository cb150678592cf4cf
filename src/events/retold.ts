import type { Draft } from './draft.ts';

/** One act told twice in an article is one event: the first telling stays, and takes over what the later ones know better. */
export function mergeRetold(
  drafts: readonly Draft[],
  tell: (kept: Draft, later: Draft) => void = () => {},
): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const same = kept.find((k) => isSameAct(k, draft));
    if (same) {
      absorb(same, draft);
      tell(same, draft);
    } else kept.push(draft);
  }
  return kept;
}

const CONSEQUENCES = new Set(['effective', 'deadline', 'repeal']);

function isSameAct(a: Draft, b: Draft): boolean {
  if (!shareBody(a, b) || !sameDay(a, b)) return false;
  const titleA = a.document?.title ?? a.document?.number ?? null;
  const titleB = b.document?.title ?? b.document?.number ?? null;
  if (titleA !== null && titleB !== null && titleA !== titleB) return false;
  if (a.type === b.type) return true;
  // Taking effect, falling due and ending are events of their own beside the act that sets them.
  if (CONSEQUENCES.has(a.type) || CONSEQUENCES.has(b.type)) return false;
  // A statement is told of every act; a meeting and a document of one day are two acts.
  return (
    a.type === 'statement' ||
    b.type === 'statement' ||
    a.type === 'other' ||
    b.type === 'other' ||
    titleA === titleB
  );
}

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

function absorb(kept: Draft, later: Draft): void {
  if (within(later, kept)) {
    kept.on = later.on;
    kept.date = later.date;
  }
  if (!kept.document && later.document) kept.document = later.document;
  if (kept.document && later.document && kept.document.title === null && later.document.title !== null)
    kept.document = { ...later.document, number: kept.document.number ?? later.document.number };
  if (
    (kept.type === 'statement' || kept.type === 'other') &&
    later.type !== 'statement' &&
    !later.doubts.includes('actor/carried')
  )
    kept.type = later.type;
  for (const body of later.bodies)
    if (!kept.bodies.some((b) => b.name === body.name) && later.bodies.length > 1) kept.bodies.push(body);
  for (const region of later.regions)
    if (!kept.regions.some((r) => r.code === region.code)) kept.regions.push(region);
}
