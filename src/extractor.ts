import { hash as digest } from 'node:crypto';
import { readDates } from './dates/index.ts';
import { readBodies } from './entities/bodies.ts';
import { readDocuments } from './entities/documents.ts';
import { readRegions } from './entities/regions.ts';
import { assemble } from './events/assemble.ts';
import { confidenceOf } from './events/confidence.ts';
import type { Draft } from './events/draft.ts';
import { issuedField } from './events/notice.ts';
import { layOut, type Reading } from './events/reading.ts';
import { calendarDate } from './ingest/calendar-date.ts';
import { divisionOf } from './lexicon/divisions.ts';
import { type Lexicon, loadLexicon } from './lexicon/index.ts';
import type { Article } from './model/article.ts';
import type { Decision } from './model/decision.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { EventRegion, PolicyEvent } from './model/event.ts';
import { type FoldedText, foldText } from './text/fold.ts';

export interface ExtractorOptions {
  /** The names to know; the built-in lexicon by default. */
  lexicon?: Lexicon;
  /** Keep every decision, for `explain`. Costs time and memory. */
  trace?: boolean;
}

export interface Extraction {
  /** In text order. */
  events: PolicyEvent[];
  diagnostics: Diagnostic[];
  /** Only with `trace`. */
  trace?: Decision[];
}

/** An extractor is configured once and then a pure function: the same article gives the same events. */
export type Extractor = (article: Article) => Extraction;

/**
 * Makes an extractor. Articles come from `readArticle` or `readArticles`; dates are understood from
 * `article.source.publishedOn`, in a notice that gives an earlier day of writing from that. Offsets of events are UTF-16 code units into `article.text`, dates EDTF (ISO 8601-2), region
 * codes GB/T 2260. An article without events gives an empty list.
 */
export function createExtractor({
  lexicon = loadLexicon(),
  trace = false,
}: ExtractorOptions = {}): Extractor {
  const regionByCode = regionTable(lexicon);
  return (article) => {
    const decisions: Decision[] = [];
    const reading = read(article, lexicon, regionByCode, trace ? (d) => decisions.push(d) : null);
    const events = assemble(reading).map((draft) => finish(article, draft));
    return { events, diagnostics: [], ...(trace ? { trace: decisions } : {}) };
  };
}

/** Finds every mention and lays them over the article's sentences. */
function read(
  article: Article,
  lexicon: Lexicon,
  regionByCode: RegionByCode,
  listen: Reading['decide'] | null,
): Reading {
  const text = foldText(article.text);
  const { publisher } = article.source;
  const publishedOn = writtenOn(article);
  const context = { publishedOn, publisher };
  const entities = (words: FoldedText) => {
    const names = lexicon.scan(words.folded);
    const places = readRegions(words, names, lexicon, context);
    return { names, regions: places, bodies: readBodies(words, names, places, lexicon, context) };
  };
  const found = {
    ...entities(text),
    dates: readDates(text, { publishedOn }),
    documents: readDocuments(text),
  };
  return layOut(article, text, lexicon, found, {
    bodiesIn: (words) => entities(foldText(words)).bodies,
    regionsIn: (words) => {
      const { regions: places, bodies } = entities(foldText(words));
      const free = places.filter((p) => !bodies.some((b) => b.start < p.end && b.end > p.start));
      return free.flatMap((p) => regionByCode(p.code) ?? []);
    },
    regionByCode,
    isTraced: listen !== null,
    decide: listen ?? (() => {}),
  });
}

/**
 * The day that the words of an article are to be read from: that of its publication, or of the writing of a notice that was put on
 * line years later (成文日期 before 发布日期).
 */
function writtenOn(article: Article): string | null {
  const { publishedOn } = article.source;
  const field = issuedField(article);
  const written = field ? calendarDate(field.value) : null;
  return written !== null && publishedOn !== null && written < publishedOn ? written : publishedOn;
}

type RegionByCode = (code: string) => EventRegion | undefined;

/** Divisions by code, as events show them. */
function regionTable(lexicon: Lexicon): RegionByCode {
  const known = new Map<string, EventRegion>();
  return (code) => {
    const before = known.get(code);
    if (before) return before;
    const row = divisionOf(lexicon, code);
    if (!row) return undefined;
    const region = { code, name: row.name, level: row.level };
    known.set(code, region);
    return region;
  };
}

/** Gives a draft its ids, its confidence and its source. */
function finish(article: Article, draft: Draft): PolicyEvent {
  const { source, text } = article;
  const { date, evidence } = draft;
  const names = draft.bodies.map((b) => b.name).sort();
  const [first, last] = bounds(draft);
  return {
    id: hash([
      source.file,
      source.entry,
      evidence.start,
      evidence.end,
      draft.type,
      draft.on,
      draft.document?.title ?? null,
    ]),
    key: hash([draft.on, names, draft.type, draft.document?.number ?? draft.document?.title ?? null]),
    date: draft.on,
    dateStart: first,
    dateEnd: last,
    time: date.time,
    dateText: date.text,
    dateSpan: { start: date.start, end: date.end },
    dateBasis: date.basis,
    type: draft.type,
    bodies: draft.bodies,
    regions: draft.regions,
    document: draft.document,
    action: text.slice(draft.action.start, draft.action.end).trim(),
    certainty: draft.certainty,
    attribution: draft.attribution,
    confidence: confidenceOf(draft),
    evidence: { quote: text.slice(evidence.start, evidence.end), start: evidence.start, end: evidence.end },
    rules: [...new Set(draft.rules)],
    source,
  };
}

/** First and last day of an event's date. */
function bounds({ on, date }: Draft): [string | null, string | null] {
  if (/^\d{4}-\d{2}-\d{2}$/.test(on)) return [on, on];
  const month = /^(\d{4})-(\d{2})$/.exec(on);
  if (month)
    return [`${on}-01`, `${on}-${new Date(Date.UTC(Number(month[1]), Number(month[2]), 0)).getUTCDate()}`];
  if (/^\d{4}$/.test(on)) return [`${on}-01-01`, `${on}-12-31`];
  return [date.dateStart, date.dateEnd];
}

function hash(parts: readonly unknown[]): string {
  return digest('sha256', JSON.stringify(parts)).slice(0, 12);
}
