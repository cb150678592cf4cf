import type { EventType, PolicyEvent } from '../model/event.ts';

/** Which events to write; a field that is null or empty lets all through. */
export interface Filter {
  /** First and last day, `YYYY-MM-DD`: an event passes if any day it may mean lies between them. */
  since: string | null;
  until: string | null;
  types: readonly EventType[];
  /** Parts of a body's name, or of its words in the article: one must match. */
  bodies: readonly string[];
  /** Beginnings of GB/T 2260 codes, so that a province takes in its cities, or parts of region names. */
  regions: readonly string[];
  minConfidence: number;
}

/** An event whose year is unknown is in no period. */
function isInPeriod(event: PolicyEvent, since: string | null, until: string | null): boolean {
  if (since === null && until === null) return true;
  const { dateStart, dateEnd } = event;
  if (dateStart === null && dateEnd === null) return false;
  return (
    (since === null || dateEnd === null || dateEnd >= since) &&
    (until === null || dateStart === null || dateStart <= until)
  );
}

function isBy(event: PolicyEvent, names: readonly string[]): boolean {
  return names.some((name) =>
    event.bodies.some((body) => body.name.includes(name) || (body.text?.includes(name) ?? false)),
  );
}

function isIn(event: PolicyEvent, regions: readonly string[]): boolean {
  const isOf = (region: { code: string | null; name?: string }) =>
    regions.some((wanted) =>
      /^\d+$/.test(wanted)
        ? (region.code?.startsWith(wanted) ?? false)
        : (region.name?.includes(wanted) ?? false),
    );
  return event.regions.some(isOf) || event.bodies.some((body) => isOf({ code: body.region }));
}

export function passes(event: PolicyEvent, filter: Filter): boolean {
  return (
    isInPeriod(event, filter.since, filter.until) &&
    (filter.types.length === 0 || filter.types.includes(event.type)) &&
    (filter.bodies.length === 0 || isBy(event, filter.bodies)) &&
    (filter.regions.length === 0 || isIn(event, filter.regions)) &&
    event.confidence >= filter.minConfidence
  );
}
