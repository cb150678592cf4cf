/** A stretch of text: `text.slice(start, end)`, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** How many of the spans, in their order, lie below a bound. */
export function lowerBound(spans: readonly Span[], isBelow: (span: Span) => boolean): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(spans[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the spans (sorted, without overlap) end at or before a position. */
export function countBefore(spans: readonly Span[], position: number): number {
  return lowerBound(spans, (span) => span.end <= position);
}
