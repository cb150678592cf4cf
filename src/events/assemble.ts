import { tellEvent, tellRetold, tellSentence } from './account.ts';
import { actDrafts } from './act-drafts.ts';
import { actsOf } from './acts.ts';
import { consequenceDrafts, repealDrafts } from './consequence-drafts.ts';
import type { Draft } from './draft.ts';
import { adoptedAtMeeting } from './meeting-acts.ts';
import { type Memory, remember } from './memory.ts';
import { forwardedPapers, type Notice, readNotice } from './notice.ts';
import type { Reading, Sentence } from './reading.ts';
import { regionsOf } from './regions.ts';
import { mergeRetold } from './retold.ts';

/** The drafts of all events of an article, in text order, each act once. */
export function assemble(reading: Reading): Draft[] {
  const memory: Memory = { notice: readNotice(reading), last: null, lastPaper: null, lastMeeting: null };
  const drafts: Draft[] = [];
  const own = memory.notice;
  const forwarded = forwardedPapers(reading, own);
  const noticeOf = ({ start }: Sentence) => forwarded.findLast((n) => n.titleSpan.start <= start) ?? own;
  for (const notice of [own, ...forwarded]) {
    const issue = notice && noticeDraft(reading, notice);
    if (!issue) continue;
    drafts.push(issue);
    tellEvent(reading, issue);
  }
  for (const sentence of reading.sentences) {
    memory.notice = noticeOf(sentence);
    const adopted = adoptedAtMeeting(reading, sentence, memory);
    const passed = adopted.length > 0 ? null : passesOver(sentence, memory);
    tellSentence(reading, sentence, passed ?? 'read');
    if (passed !== null) continue;
    const acts = actsOf(reading, sentence);
    const made = [
      ...adopted,
      ...actDrafts(reading, sentence, acts, memory),
      ...consequenceDrafts(reading, sentence, acts, memory),
    ];
    for (const draft of made) {
      remember(memory, draft);
      tellEvent(reading, draft);
    }
    drafts.push(...made);
  }
  // The day a rule ends another on may be told behind the repeal: all effective dates must be known.
  const repeals = reading.sentences.flatMap((sentence) =>
    repealDrafts(reading, sentence, noticeOf(sentence), drafts),
  );
  for (const draft of repeals) tellEvent(reading, draft);
  return mergeRetold(
    [...drafts, ...repeals].sort((a, b) => a.evidence.start - b.evidence.start),
    (kept, later) => tellRetold(reading, kept, later),
  );
}

/** Why a sentence is passed over, or null where it is read. */
function passesOver(sentence: Sentence, { notice }: Memory): string | null {
  if (sentence.block.kind === 'caption') return 'a caption';
  if (sentence.block.kind === 'signature') return 'a signature';
  const title = notice?.titleSpan;
  if (title && sentence.start >= title.start && sentence.end <= title.end) return 'the title of the notice';
  const mayTell =
    sentence.dates.length > 0 ||
    sentence.triggers.some((t) => t.row.type === 'repeal' || t.row.type === 'effective');
  return mayTell ? null : 'no date in it';
}

/** The issue of the notice itself, dated by its own date. */
function noticeDraft(reading: Reading, notice: Notice): Draft | null {
  const { issued, bodies, document, titleSpan, type } = notice;
  if (!issued || bodies.length === 0) return null;
  const sentence = reading.sentences.find((s) => s.end > titleSpan.start) ?? reading.sentences[0];
  if (!sentence) return null;
  return {
    sentence,
    date: issued.basis === 'signature' ? { ...issued.date, basis: 'signature' } : issued.date,
    on: issued.date.core,
    type,
    bodies,
    regions: regionsOf(reading, bodies, document),
    document,
    action: titleSpan,
    evidence: titleSpan,
    certainty: 'confirmed',
    attribution: null,
    rules: ['event/notice', `date/${issued.basis}`],
    doubts: [],
  };
}
