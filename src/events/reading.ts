import type { Lexicon } from '../lexicon/index.ts';
import type { NameMatch } from '../lexicon/names.ts';
import type { TriggerRow } from '../lexicon/rows.ts';
import type { Article, Block } from '../model/article.ts';
import type { Decision } from '../model/decision.ts';
import type { EventRegion } from '../model/event.ts';
import type { FoldedText } from '../model/folded-text.ts';
import type { BodyMention, DateMention, DocumentMention, RegionMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { sentences } from '../text/sentences.ts';
import { unitTable } from '../text/units.ts';
import { placesMeant } from './here.ts';

/** A country or other place abroad, by its name in the dictionary. */
export interface PlaceAbroad extends Span {
  name: string;
}

/** A word that can make an event, where it stands. */
export interface Trigger extends Span {
  row: TriggerRow;
  word: string;
  /** Whether the segmenter sees a word in it; undefined until it was asked. */
  standsAlone?: boolean | undefined;
}

/** One sentence with everything found in it. Mentions inside the title of a document are left out: 《…》 is one thing. */
export interface Sentence extends Span {
  index: number;
  block: Block;
  dates: DateMention[];
  bodies: BodyMention[];
  regions: RegionMention[];
  /** Foreign countries and supranational places outside the names of bodies. */
  abroad: PlaceAbroad[];
  documents: DocumentMention[];
  triggers: Trigger[];
  clauses: Span[];
}

/** Everything that was found in an article, sentence by sentence: what the events room reads. */
export interface Reading {
  article: Article;
  text: FoldedText;
  lexicon: Lexicon;
  sentences: Sentence[];
  documents: DocumentMention[];
  bodies: BodyMention[];
  dates: DateMention[];
  /** Bodies named in words that stand outside the text (metadata). */
  bodiesIn: (words: string) => BodyMention[];
  /** Divisions named in words that stand outside the text or inside a title; those inside a body's name left out. */
  regionsIn: (words: string) => EventRegion[];
  /** The division that a code stands for, or undefined. */
  regionByCode: (code: string) => EventRegion | undefined;
  /** Whether anybody listens to `decide`. */
  isTraced: boolean;
  /** Tells what was decided and why; does nothing unless a trace was asked for. */
  decide: (decision: Decision) => void;
}

export interface Findings {
  names: readonly NameMatch[];
  dates: DateMention[];
  bodies: BodyMention[];
  regions: RegionMention[];
  documents: DocumentMention[];
}

/** Lays the findings over the sentences of the article's blocks. */
export function layOut(
  article: Article,
  text: FoldedText,
  lexicon: Lexicon,
  found: Findings,
  tools: Pick<Reading, 'bodiesIn' | 'regionsIn' | 'regionByCode' | 'isTraced' | 'decide'>,
): Reading {
  const titles = found.documents.filter((d) => d.title !== null);
  const outside = <T extends Span>(mentions: readonly T[]) => notCovered(mentions, titles);
  const dates = outside(found.dates);
  const bodies = outside(found.bodies);
  const named = notCovered(outside(found.regions), bodies);
  const home = () => tools.regionsIn(`${article.source.publisher ?? ''} ${article.source.author ?? ''}`);
  const meant = notCovered(
    outside(placesMeant(text, { regions: found.regions, home, regionByCode: tools.regionByCode })),
    bodies,
  );
  const regions = [...named, ...meant].sort((a, b) => a.start - b.start);
  const triggers = notCovered(notCovered(longest(found.names, lexicon, text), titles), bodies);
  const abroad = notCovered(outside(placesAbroad(found.names, lexicon)), bodies);
  const takeDates = taker(dates);
  const takeBodies = taker(bodies);
  const takeRegions = taker(regions);
  const takeAbroad = taker(abroad);
  const takeDocuments = taker(found.documents);
  const takeTriggers = taker(triggers);
  const laid: Sentence[] = [];
  for (const block of article.blocks) {
    for (const span of sentences(text.folded, block)) {
      const documents = takeDocuments(span);
      laid.push({
        start: span.start,
        end: span.end,
        block,
        index: laid.length,
        dates: takeDates(span),
        bodies: takeBodies(span),
        regions: takeRegions(span),
        abroad: takeAbroad(span),
        documents,
        triggers: takeTriggers(span),
        clauses: clauses(text, span, block, documents),
      });
    }
  }
  return { article, text, lexicon, sentences: laid, documents: found.documents, bodies, dates, ...tools };
}

/** Triggers of the text, the longest at each place, none inside another. */
function longest(names: readonly NameMatch[], lexicon: Lexicon, text: FoldedText): Trigger[] {
  const triggers: Trigger[] = [];
  let floor = 0;
  for (const { start, end, id } of names) {
    const entry = lexicon.entries[id];
    if (entry?.kind !== 'trigger' || start < floor) continue;
    const word = text.folded.slice(start, end);
    triggers.push({ start, end, row: entry.row, word });
    floor = end;
  }
  return triggers;
}

function placesAbroad(names: readonly NameMatch[], lexicon: Lexicon): PlaceAbroad[] {
  return names.flatMap(({ start, end, id }) => {
    const entry = lexicon.entries[id];
    return entry?.kind === 'foreign-place' ? [{ start, end, name: entry.row.name }] : [];
  });
}

/** The mentions that do not lie within one of the (sorted) spans. */
function notCovered<T extends Span>(mentions: readonly T[], spans: readonly Span[]): T[] {
  if (spans.length === 0 || mentions.length === 0) return mentions as T[];
  let at = 0;
  return mentions.filter((m) => {
    while (at < spans.length && spans[at]!.end <= m.start) at++;
    const span = spans[at];
    return !(span && span.start < m.end);
  });
}

/** What most sentences have of most things. */
const NONE: never[] = [];

/** Hands out, span after span, the (sorted) mentions that begin in it. */
function taker<T extends Span>(mentions: readonly T[]): (span: Span) => T[] {
  let at = 0;
  return (span) => {
    while (at < mentions.length && mentions[at]!.start < span.start) at++;
    const from = at;
    while (at < mentions.length && mentions[at]!.start < span.end) at++;
    return from === at ? NONE : mentions.slice(from, at);
  };
}

const ENDS_CLAUSE = unitTable('，：:；,');

/** 某部约谈四省　南宁下月起限购: what a headline puts between its parts, and a list between its items; not the blanks of 公　安　部. */
const GAP = {
  headline: /[\u4e00-\u9fff][ \u3000][\u4e00-\u9fff]/,
  text: /[\u4e00-\u9fff]{4}\u3000[\u4e00-\u9fff]{4}/,
};

/** Clauses of a sentence: cut at ，：: and at ；, in a headline also at blanks, but not inside a document's title. */
function clauses(
  { folded, raw }: FoldedText,
  sentence: Span,
  { kind }: Block,
  documents: readonly DocumentMention[],
): Span[] {
  const gap = GAP[kind === 'title' || kind === 'heading' ? 'headline' : 'text'];
  const out: Span[] = [];
  let start = sentence.start;
  let next = 0;
  const push = (end: number) => {
    if (end > start) out.push({ start, end });
  };
  for (let i = sentence.start; i < sentence.end; i++) {
    while (next < documents.length && documents[next]!.end <= i) next++;
    const document = documents[next];
    if (document && document.start <= i) {
      i = document.end - 1;
      continue;
    }
    const isGap = folded[i] === ' ' && gap.test(raw.slice(Math.max(0, i - 4), i + 5));
    if (!isGap && ENDS_CLAUSE[folded.charCodeAt(i)] === 0) continue;
    // 14:30 and 1,000 are one word.
    if ((folded[i] === ':' || folded[i] === ',') && /\d/.test(folded[i + 1] ?? '')) continue;
    push(i);
    start = i + 1;
  }
  push(sentence.end);
  return out;
}

/** The clause of a sentence that an offset lies in. */
export function clauseAt(sentence: Sentence, offset: number): Span {
  return sentence.clauses.find((c) => offset >= c.start && offset <= c.end) ?? sentence;
}
