import type { Span } from './span.ts';

/** One choice the extractor made, kept only where a trace was asked for: what `dashiji explain` shows. */
export interface Decision {
  rule: string;
  span: Span;
  accepted: boolean;
  reason: string;
}
