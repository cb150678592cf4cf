import type { Article } from '../../model/article.ts';
import type { Decision } from '../../model/decision.ts';
import type { PolicyEvent } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';

/** What was found in one article, and every decision on the way. */
export interface Account {
  article: Article;
  events: readonly PolicyEvent[];
  decisions: readonly Decision[];
}

/** An event beside the sentence it stands in. */
export interface Made {
  /** Its place among the article's events, from 1. */
  number: number;
  event: PolicyEvent;
  /** Why it was made, as the extractor put it; empty where it left that out. */
  reason: string;
}

/** One sentence with what was found in it and what became of that. */
export interface SentenceAccount extends Span {
  isRead: boolean;
  /** Why it was passed over; `read` where it was not. */
  reason: string;
  /** In text order. */
  mentions: Decision[];
  made: Made[];
  /** Candidates that became no event, in text order. */
  rejected: Decision[];
}

/** The kinds of mention that are told, by the first part of their rules' names. */
export const MENTION_KINDS = ['date', 'body', 'region', 'document', 'trigger'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** The kind of mention that a decision is about; null where it is about something else. */
export function mentionKind({ rule }: Decision): MentionKind | null {
  const family = rule.slice(0, rule.indexOf('/'));
  return MENTION_KINDS.find((kind) => kind === family) ?? null;
}

/** The sentences of an article in text order, each with its part of the account. */
export function sentencesOf({ events, decisions }: Account): SentenceAccount[] {
  const sentences = decisions
    .filter(({ rule }) => rule === 'sentence')
    .map(
      ({ span, accepted, reason }): SentenceAccount => ({
        ...span,
        isRead: accepted,
        reason,
        mentions: [],
        made: [],
        rejected: [],
      }),
    );
  const reasons = deal(
    decisions.filter(({ rule }) => rule !== 'sentence'),
    sentences,
    (decision) => decision.span.start,
  );
  const numbered = events.map((event, index) => ({ event, number: index + 1 }));
  const made = deal(numbered, sentences, ({ event }) => event.evidence.start);
  const dated = new Set(events.map(({ dateSpan }) => dateSpan.start));
  sentences.forEach((sentence, index) => {
    const own = reasons[index]!;
    sentence.mentions = inTextOrder(own.filter((d) => d.accepted && mentionKind(d) !== null));
    sentence.made = withReasons(made[index]!, own);
    sentence.rejected = inTextOrder(withoutContradicted(own, sentence.made, dated));
    if (sentence.isRead && sentence.made.length === 0 && !sentence.mentions.some(isDate)) {
      // Read for a verb that needs no date beside it (施行, 废止), which told nothing.
      sentences[index] = { ...sentence, isRead: false, reason: 'no date in it', mentions: [], rejected: [] };
    }
  });
  return sentences;
}

function isDate(mention: Decision): boolean {
  return mentionKind(mention) === 'date';
}

/** Deals things out to the (sorted) sentences in which they begin; what begins between two belongs to the one before. */
function deal<T>(
  things: readonly T[],
  sentences: readonly Span[],
  startOf: (thing: T) => number,
): readonly T[][] {
  const hands: T[][] = sentences.map(() => []);
  for (const thing of things) hands[indexAt(sentences, startOf(thing))]?.push(thing);
  return hands;
}

/** Index of the last sentence that begins at or before an offset, or 0. */
function indexAt(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** Each event with the reason told of it: that of its words and type, else that of its words. */
function withReasons(made: readonly Omit<Made, 'reason'>[], decisions: readonly Decision[]): Made[] {
  const left = decisions.filter(({ rule, accepted }) => accepted && rule.startsWith('event/'));
  return made.map(({ number, event }) => {
    const { type, evidence } = event;
    const same = left.filter(({ span }) => span.start === evidence.start && span.end === evidence.end);
    const best = same.find(({ rule }) => rule === `event/${type}`) ?? same[0];
    if (best) left.splice(left.indexOf(best), 1);
    return { number, event, reason: best?.reason ?? '' };
  });
}

/** What was rejected for good: a date or verb that made an event all the same, on another try, is no rejection. */
function withoutContradicted(
  decisions: readonly Decision[],
  made: readonly Made[],
  dated: ReadonlySet<number>,
): Decision[] {
  const told = new Set<string>();
  return decisions.filter(({ rule, span, accepted, reason }) => {
    if (accepted) return false;
    if (rule.startsWith('when/') && dated.has(span.start)) return false;
    const verb = made.some(
      ({ event: { type, evidence } }) =>
        rule === `event/${type}` && span.start >= evidence.start && span.end <= evidence.end,
    );
    const line = `${span.start} ${span.end} ${reason}`;
    if (verb || told.has(line)) return false;
    told.add(line);
    return true;
  });
}

function inTextOrder(decisions: Decision[]): Decision[] {
  return decisions.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** A sentence that was read, or a run of neighbours that were passed over. */
export type Passage = { sentence: SentenceAccount } | { passed: SentenceAccount[] };

/** The sentences with runs of those that were passed over taken together; one that holds an event stays apart. */
export function passagesOf(sentences: readonly SentenceAccount[]): Passage[] {
  const passages: Passage[] = [];
  for (const sentence of sentences) {
    const last = passages.at(-1);
    if (sentence.isRead || sentence.made.length > 0) passages.push({ sentence });
    else if (last && 'passed' in last) last.passed.push(sentence);
    else passages.push({ passed: [sentence] });
  }
  return passages;
}
