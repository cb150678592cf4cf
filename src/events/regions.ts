import type { EventBody, EventDocument, EventRegion } from '../model/event.ts';
import type { Reading } from './reading.ts';

/** The divisions of the bodies that act; for a national act those that its document singles out in its title. */
export function regionsOf(
  reading: Reading,
  bodies: readonly EventBody[],
  _document: EventDocument | null,
): EventRegion[] {
  const regions: EventRegion[] = [];
  for (const { region } of bodies) {
    if (region === null || regions.some((r) => r.code === region)) continue;
    const row = reading.regionByCode(region);
    if (row) regions.push(row);
  }
  return regions;
}
