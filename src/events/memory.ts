import type { Draft } from './draft.ts';
import type { Notice } from './notice.ts';

/** What the article has told so far: who is meant where a sentence leaves its subject out. */
export interface Memory {
  notice: Notice | null;
  last: Draft | null;
  /** The last event that put out a document. */
  lastPaper: Draft | null;
  /** The last meeting: who is meant by 会议指出. */
  lastMeeting: Draft | null;
}

/** How many sentences further a dropped subject may be looked for. */
export const CARRY = 2;
/** How many sentences on a document that was reported still speaks (要求各地…于3月9日前上报). */
export const PAPER_CARRY = 12;

/** Takes an event into memory: what comes after may leave out its subject or speak of its document. */
export function remember(memory: Memory, draft: Draft): void {
  memory.last = draft;
  if (draft.type === 'meeting') memory.lastMeeting = draft;
  if (draft.document && (draft.type === 'publish' || draft.type === 'consult' || draft.type === 'approve'))
    memory.lastPaper = draft;
  const { notice } = memory;
  // A law's heading tells who made it: 国务院令第737号公布 before 国务院常务会议通过.
  if (
    notice?.history.has(draft.sentence) &&
    (notice.bodies.length === 0 || (draft.type === 'publish' && draft.document?.number && !amends(draft))) &&
    draft.bodies.length > 0 &&
    draft.type !== 'effective'
  )
    notice.bodies = draft.bodies;
}

/** 根据某部令第25号修正: who changed a rule later did not make it. */
const amends = ({ rules }: Draft) => rules.includes('trigger/制定');
