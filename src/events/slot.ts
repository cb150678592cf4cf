import type { Span } from '../model/span.ts';
import { segment } from '../segment/index.ts';
import type { Reading } from './reading.ts';

/** Parts of speech that leave the place of the subject empty: adverbs, conjunctions, particles, times, numbers, punctuation, auxiliary and light verbs. */
const EMPTY = /^(?:d|c|u|t|f|m|mq|x|y|w|ad|dg|vd|v|vn|e|o|uj|ul|ud|ug|uz|uv|df|z|zg|q|tg)/;
const PREPOSITION = /^p/;
/** What jieba tags as a noun but never does anything itself, or what begins a phrase that is no subject. */
const NO_SUBJECT =
  /^(?:对|就|向|将|把|在|于|以|按|按照|根据|依法|依据|为|为了|因|会同|联合|与|同|首次|针对|关于|围绕|鉴于|通过|随后|此后|其后|同时|此外|另外|当时|当天|今天|昨天|上午|下午|晚间|晚|凌晨|早上|中午|日前|近日|月|日|年|中旬|上旬|下旬|初|底|末|期间|正式|牵头|共同|先后|分别|再|次|也|又|还|重磅|强势|紧急|连夜|官方|书面|口头|公开|集中|现场|统一|电|讯|消息|报道|刚刚|才|首|度|时间|北京|当地|本|会议|会上)$/;

/**
 * Whether the stretch between a date (or a clause's beginning) and a verb holds no subject of its own, so that the verb's
 * subject must be looked for further left: only adverbs, or a phrase that begins with a preposition.
 */
export function isEmptySlot(reading: Reading, slot: Span): boolean {
  const text = reading.text.folded.slice(slot.start, slot.end);
  if (/^[\s，,、：:]*$/.test(text)) return true;
  if (slot.end - slot.start > 60) return false;
  for (const token of segment(reading.text, slot)) {
    const word = reading.text.folded.slice(token.start, token.end);
    if (PREPOSITION.test(token.tag)) return true;
    if (NO_SUBJECT.test(word)) {
      if (
        /^(?:对|就|向|将|把|在|于|以|按|按照|根据|依据|为|为了|因|会同|与|同|针对|关于|围绕|鉴于)$/.test(word)
      )
        return true;
      continue;
    }
    if (!EMPTY.test(token.tag)) return false;
  }
  return true;
}
