import type { Draft } from './draft.ts';

/**
 * What each doubt costs, in logits: how much rarer events with it were right on annotated articles (docs/accuracy.md
 * has the reliability table). Doubts that made no difference cost little.
 */
const COST: Readonly<Record<string, number>> = {
  'actor/carried': 1,
  'actor/unnamed': 2,
  'actor/place': 0.1,
  'actor/organ': 0.1,
  'actor/anaphor': 0.4,
  'trigger/weak': 1,
  'trigger/speech': 0.6,
  'date/coarse': 1.3,
  'date/carried': 1.5,
  'date/relative': 0.6,
  'far-apart': 0.5,
  foreign: 0.1,
};
const START = 3;
/** A document that the act names speaks for it. */
const WITH_DOCUMENT = 0.7;

/** How sure we are that the event stands in the article as we tell it: 0…1, two decimals. */
export function confidenceOf(draft: Draft): number {
  const base = START + (draft.document ? WITH_DOCUMENT : 0);
  const score = draft.doubts.reduce((sum, doubt) => sum - (COST[doubt] ?? 0), base);
  return Math.round(100 / (1 + Math.exp(-score))) / 100;
}
