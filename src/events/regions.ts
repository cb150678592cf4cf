import type { EventBody, EventDocument, EventRegion } from '../model/event.ts';
import type { Reading } from './reading.ts';

/** The divisions of the bodies that act; for a national act those that its words or the title of its document single out. */
export function regionsOf(
  reading: Reading,
  bodies: readonly EventBody[],
  document: EventDocument | null,
  named: readonly string[] = [],
): EventRegion[] {
  const local = bodies.flatMap(({ region }) => (region === null ? [] : (reading.regionByCode(region) ?? [])));
  const isNational = bodies.every((b) => b.level === 'national');
  const found = local.length > 0 || !isNational ? local : singledOut(reading, document, named);
  return found.filter((region, i) => found.findIndex((r) => r.code === region.code) === i);
}

function singledOut(
  reading: Reading,
  document: EventDocument | null,
  named: readonly string[],
): EventRegion[] {
  if (document?.title) return reading.regionsIn(document.title);
  return named.flatMap((code) => reading.regionByCode(code) ?? []);
}
