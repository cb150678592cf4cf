import type { EventBody } from '../model/event.ts';
import type { Act } from './acts.ts';
import type { Draft } from './draft.ts';
import { DONE_AGAIN } from './dropped-subject.ts';
import { makerOf, ordererOf, unplaced } from './makers.ts';
import { CARRY, type Memory } from './memory.ts';
import { paperMeant, paperOf } from './papers.ts';
import type { Reading, Sentence } from './reading.ts';

/** Who did an act: its subject, the maker that a title names, the notice that speaks, or the subject told just before; empty for nobody. */
export function bodiesFor(reading: Reading, act: Act, memory: Memory): EventBody[] {
  const { actor, sentence } = act;
  const { notice } = memory;
  // 某总局令公布 根据2010年12月22日《某部关于…的决定》修正: the title right behind the day tells who changed it.
  const changer = actor && changedBy(act) ? titleBodies(reading, act) : [];
  if (changer.length > 0) return changer;
  if (actor) {
    const own = actor.mentions.every(
      (m) => m.form === 'anaphor' && /^[我本]/.test(reading.text.folded.slice(m.start, m.end)),
    );
    if (own && actor.mentions.length > 0 && notice && notice.bodies.length > 0) return notice.bodies;
    return actor.bodies;
  }
  const titled = titleBodies(reading, act);
  if (titled.length > 0) return titled;
  if (notice?.history.has(sentence) || (notice && paperOf(reading, act)?.title === notice.document.title))
    return notice.bodies;
  const maker = makerOf(reading, paperOf(reading, act) ?? paperMeant(reading, act));
  if (maker) return maker.bodies;
  const { last } = memory;
  // 2008年印发的《…》 in a notice of another paper: somebody put it out who is not named.
  if (notice && act.trigger.row.type === 'publish' && isDescribed(reading, act)) return [];
  const meeting = saidAtMeeting(reading, sentence, act.trigger.start, memory);
  if (meeting) return meeting.bodies;
  const again = DONE_AGAIN.test(reading.text.folded.slice(sentence.start, act.trigger.start));
  if (act.trigger.row.hints.includes('weak') && !again) return [];
  if (last && sentence.index - last.sentence.index <= CARRY && sentence.block === last.sentence.block)
    return last.bodies;
  return [];
}

function changedBy({ sentence, trigger, dates }: Act): boolean {
  const day = dates.at(-1)!;
  return (
    /^(?:修正|修订|修改)$/.test(trigger.word) &&
    sentence.documents.some(
      (d) => d.title !== null && d.start >= day.end && d.start - day.end <= 1 && d.end <= trigger.start,
    )
  );
}

function isDescribed({ text }: Reading, { trigger, sentence }: Act): boolean {
  return /^的《/.test(text.folded.slice(trigger.end, Math.min(sentence.end, trigger.end + 2)));
}

/** How many sentences a meeting goes on being told of. */
const MEETING_CARRY = 12;

/** 会议决定，…: the meeting told of before, where a sentence begins with it. */
export function saidAtMeeting(
  { text }: Reading,
  sentence: Sentence,
  before: number,
  { lastMeeting }: Memory,
): Draft | null {
  if (!lastMeeting || sentence.index - lastMeeting.sentence.index > MEETING_CARRY) return null;
  return /^\s*(?:此次|本次)?会议/.test(text.folded.slice(sentence.start, before)) ? lastMeeting : null;
}

/** 《国务院关于修改…的决定》修订: the title names who did it. */
function titleBodies(reading: Reading, act: Act): EventBody[] {
  const document = paperOf(reading, act);
  if (document && document.title?.includes('关于') !== true) {
    const orderers = ordererOf(reading, document);
    if (orderers.length > 0) return orderers;
  }
  const about = document?.title?.indexOf('关于') ?? -1;
  if (!document?.title || about <= 0) return [];
  const words = document.title.slice(0, about);
  const known = reading.bodiesIn(words).map(unplaced);
  // A rule's heading tells of changes by bodies that were founded after the rule.
  return known.length === 0 && CENTRAL.test(words)
    ? [{ name: words, text: null, start: null, end: null, level: 'national', region: null }]
    : known;
}

const CENTRAL = /^(?!.{0,6}[省市县区州])[\u4e00-\u9fff]{2,16}(?:部|委员会|总局|署)$/;
