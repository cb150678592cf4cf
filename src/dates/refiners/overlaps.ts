import type { Refiner } from '../engine.ts';
import type { FoundDate } from '../found.ts';

/** Of pieces that overlap, the one that begins first stays, and of those the longest. */
export const dropOverlaps: Refiner = {
  refine(_context, results) {
    const pieces = results as FoundDate[];
    pieces.sort((a, b) => a.index - b.index || b.text.length - a.text.length);
    const kept: FoundDate[] = [];
    let end = 0;
    for (const piece of pieces) {
      if (piece.index < end) continue;
      kept.push(piece);
      end = piece.stop;
    }
    return kept;
  },
};
