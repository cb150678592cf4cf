import type { Diagnostic } from '../model/diagnostic.ts';
import type { PolicyEvent } from '../model/event.ts';

/** Compares by code unit: the same in every locale. */
function compare<T extends string | number>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Sorts after every ISO date. */
const LAST = '\uffff';

/**
 * Timeline order: by first day, then by last day (a day before the month it opens), events without a known year last.
 * Ties are broken by source and place, so that the order depends on the events alone and not on how they came in.
 */
export function byDate(a: PolicyEvent, b: PolicyEvent): number {
  return (
    compare(a.dateStart ?? a.dateEnd ?? LAST, b.dateStart ?? b.dateEnd ?? LAST) ||
    compare(a.dateEnd ?? LAST, b.dateEnd ?? LAST) ||
    compare(a.date, b.date) ||
    compare(a.time ?? '', b.time ?? '') ||
    compare(a.source.file, b.source.file) ||
    compare(a.source.entry ?? '', b.source.entry ?? '') ||
    compare(a.evidence.start, b.evidence.start) ||
    compare(a.dateSpan.start, b.dateSpan.start) ||
    compare(a.type, b.type) ||
    compare(a.id, b.id)
  );
}

/** Diagnostics by file, entry, line and check. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.file, b.file) ||
    compare(a.entry ?? '', b.entry ?? '') ||
    compare(a.line ?? 0, b.line ?? 0) ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}
