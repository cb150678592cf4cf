import type { EventBody, EventDocument, EventRegion } from '../model/event.ts';
import type { Reading } from './reading.ts';

/** The divisions of the bodies that act; for a national act those that the title of its document singles out. */
export function regionsOf(
  reading: Reading,
  bodies: readonly EventBody[],
  document: EventDocument | null,
): EventRegion[] {
  const local = bodies.flatMap(({ region }) => (region === null ? [] : (reading.regionByCode(region) ?? [])));
  const isNational = bodies.every((b) => b.level === 'national');
  const found =
    local.length > 0 || !isNational || !document?.title ? local : reading.regionsIn(document.title);
  return found.filter((region, i) => found.findIndex((r) => r.code === region.code) === i);
}
