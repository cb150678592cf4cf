import type { Draft } from './draft.ts';

/** What each doubt costs. The figures are logits fitted by hand to the development corpus; docs/accuracy.md shows how well they hold. */
const COST: Readonly<Record<string, number>> = {
  'actor/carried': 0.9,
  'actor/place': 0.4,
  'actor/organ': 0.3,
  'actor/anaphor': 0.5,
  'actor/other-clause': 0.4,
  'trigger/weak': 0.7,
  'trigger/speech': 0.3,
  'date/coarse': 0.5,
  'date/carried': 0.4,
  'date/relative': 0.1,
  'far-apart': 0.5,
  foreign: 0.3,
  future: 0.4,
};
const START = 2.6;

/** How sure we are that the event stands in the article as we tell it: 0…1, two decimals. */
export function confidenceOf(draft: Draft): number {
  const score =
    draft.doubts.reduce((sum, doubt) => sum - (COST[doubt] ?? 0), START) + (draft.document ? 0.5 : 0);
  return Math.round(100 / (1 + Math.exp(-score))) / 100;
}
