import { isDraftTitle, kindOfTitle } from '../entities/document-kinds.ts';
import type { Article, HeaderField } from '../model/article.ts';
import type { EventBody, EventDocument, EventType } from '../model/event.ts';
import type { BodyMention, DateMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { fold } from '../text/fold.ts';
import { toEventBody } from './actors.ts';
import { type Heading, headingOf, isHeading, orderOf } from './notice-heading.ts';
import { history } from './notice-history.ts';
import type { Reading, Sentence } from './reading.ts';

/** What an official notice says of itself: who issued it, when, under which title and number. */
export interface Notice {
  document: EventDocument;
  /** Who issued it; empty until the heading's history has told (laws). */
  bodies: EventBody[];
  /** Its own date (成文日期, 落款), or null where only its history gives dates. */
  issued: { date: DateMention; basis: 'explicit' | 'signature' } | null;
  type: EventType;
  titleSpan: Span;
  /** The lines under the heading that tell the rule's history: 某年某月某日某会议通过. */
  history: ReadonlySet<Sentence>;
}

const ISSUER_LABEL =
  /^(?:发文机关|发布机构|发文单位|发布单位|制定机关|公布机关|发文部门|制发机关|印发机关|信息来源|来源)$/;
const ISSUED_LABEL =
  /^(?:成文日期|印发日期|发文日期|签发日期|公文日期|制发日期|成文时间|印发时间|发文时间|公布日期)$/;
const NUMBER_LABEL = /^(?:发文字号|文号|文件编号|字号|发文文号)$/;
/** The header field of an article that says when it was written (成文日期), before it was put on line. */
export function issuedField(article: Article): HeaderField | undefined {
  return article.header.find(({ label }) => ISSUED_LABEL.test(label.replace(/[\s\u3000]/g, '')));
}

/** Reads an official notice or a rule; null for news and everything else. */
export function readNotice(reading: Reading): Notice | null {
  const order = orderOf(reading);
  const heading = order ?? headingOf(reading);
  if (!heading) return null;
  const fields = reading.article.header;
  const field = (label: RegExp) => fields.find((f) => label.test(f.label.replace(/[\s\u3000]/g, '')));
  const signature = signatureOf(reading);
  const authors = bodiesOf(reading, null, null, reading.article.source.author ?? '');
  const number = order?.number ?? numberOf(reading, field(NUMBER_LABEL)?.value);
  const written = issuedField(reading.article);
  const issuedDate = written ? dateAt(reading, written.start, written.end) : null;
  const past = history(reading, heading);
  const isOfficial = Boolean(
    issuedDate ||
      number ||
      signature ||
      past.length > 0 ||
      authors.length > 0 ||
      isAddressed(reading, heading),
  );
  if (!isOfficial) return null;
  const issued = issuedDate
    ? { date: issuedDate, basis: 'explicit' as const }
    : signature
      ? { date: signature.date, basis: 'signature' as const }
      : (headDate(reading, heading) ??
        (authors.length > 0 && past.length === 0 ? metadataDate(reading, heading) : null));
  const issuer = field(ISSUER_LABEL);
  const bodies = firstNonEmpty(
    () => signature?.bodies ?? [],
    () => (order ? bodiesOf(reading, order.start, order.end, order.number) : []),
    () => (issuer ? bodiesOf(reading, issuer.start, issuer.end, issuer.value) : []),
    () => leadingBodies(reading, heading),
    () => authors,
  );
  const document = {
    title: heading.title,
    kind: kindOfTitle(fold(heading.title)),
    number,
    status: isDraftTitle(fold(heading.title)) ? ('draft' as const) : ('final' as const),
  };
  return {
    document,
    bodies,
    issued,
    type: typeOf(document),
    titleSpan: heading,
    history: new Set(past),
  };
}

/** Who signs a paper, and its day. */
interface Signature extends Span {
  bodies: EventBody[];
  date: DateMention;
}

/** The signature of the notice: the first, for a paper that is forwarded with it is signed behind it. */
function signatureOf(reading: Reading): Signature | null {
  return signatures(reading)[0] ?? null;
}

/** The signatures with a day, in order; lines that stand together are one. */
function signatures(reading: Reading): Signature[] {
  const groups: Sentence[][] = [];
  for (const sentence of reading.sentences) {
    if (sentence.block.kind !== 'signature') continue;
    const last = groups.at(-1);
    if (last?.at(-1)?.index === sentence.index - 1) last.push(sentence);
    else groups.push([sentence]);
  }
  return groups.flatMap((lines) => {
    const date = lines.flatMap((s) => s.dates).find((d) => /^\d{4}-\d{2}-\d{2}$/.test(d.date));
    const signers = lines.flatMap((s) => s.bodies).filter((b) => b.form !== 'anaphor');
    const span = { start: lines[0]!.start, end: lines.at(-1)!.end };
    return date ? [{ ...span, bodies: unique(signers.map(toEventBody)), date }] : [];
  });
}

/** A notice forwards one paper, seldom two. */
const MOST_FORWARDED = 8;

/** The papers that a notice forwards (国务院办公厅转发…意见的通知), each with its own heading, signer and day. */
export function forwardedPapers(reading: Reading, notice: Notice | null): Notice[] {
  if (!notice || !/转发|批转/.test(fold(notice.document.title ?? ''))) return [];
  const signed = signatures(reading).slice(0, 1 + MOST_FORWARDED);
  return signed.slice(1).flatMap(({ bodies, date, start }, index): Notice[] => {
    const heading = reading.article.blocks.find(
      (block) =>
        block.start >= signed[index]!.end &&
        block.end <= start &&
        isHeading(reading.text.raw.slice(block.start, block.end)),
    );
    if (!heading || bodies.length === 0) return [];
    const title = reading.text.raw.slice(heading.start, heading.end).trim();
    const document = { title, kind: kindOfTitle(fold(title)), number: null, status: 'final' as const };
    const issued = { date, basis: 'signature' as const };
    return [{ document, bodies, issued, type: 'publish', titleSpan: heading, history: new Set() }];
  });
}

function numberOf(reading: Reading, fieldValue: string | undefined): string | null {
  if (fieldValue && /号/.test(fieldValue)) return fieldValue.replace(/\s+/g, '');
  for (const sentence of reading.sentences.slice(0, 14)) {
    const only = sentence.documents.find((d) => d.number !== null && d.title === null);
    if (only && sentence.end - sentence.start <= only.end - only.start + 8) return only.number;
  }
  return null;
}

/** The date that the metadata of a notice gives, where its author is a public body. It stands nowhere in the text. */
function metadataDate(reading: Reading, heading: Span): Notice['issued'] {
  const { publishedOn } = reading.article.source;
  if (publishedOn === null) return null;
  const date: DateMention = {
    start: heading.start,
    end: heading.start,
    text: '',
    rule: 'date/metadata',
    date: publishedOn,
    dateStart: publishedOn,
    dateEnd: publishedOn,
    time: null,
    basis: 'explicit',
    bound: null,
    core: publishedOn,
    coreEnd: publishedOn,
    part: null,
  };
  return { date, basis: 'explicit' };
}

/** A date on a line of its own under the heading (（某年3月5日）), where no signature gives one. */
function headDate(reading: Reading, heading: Span): Notice['issued'] {
  for (const sentence of reading.sentences.filter((s) => s.start >= heading.end).slice(0, 4)) {
    const date = sentence.dates[0];
    if (
      date &&
      sentence.dates.length === 1 &&
      /^\d{4}-\d{2}-\d{2}$/.test(date.date) &&
      sentence.end - sentence.start <= date.end - date.start + 2
    )
      return { date, basis: 'explicit' };
  }
  return null;
}

/** 各省、自治区、直辖市人民政府： under a heading that names its issuer (《条例》, article 9 (9): 主送机关). */
function isAddressed(reading: Reading, heading: Heading): boolean {
  if (leadingBodies(reading, heading).length === 0) return false;
  const next = reading.article.blocks.filter((b) => b.start >= heading.end).slice(0, 3);
  return next.some(({ start, end }) =>
    /^(?:各|国务院各|.{2,30}人民政府)[^。]{0,200}[：:]$/.test(reading.text.folded.slice(start, end).trim()),
  );
}

function leadingBodies(reading: Reading, heading: Heading): EventBody[] {
  const inTitle = reading.bodies.filter((b) => b.start >= heading.start && b.end <= heading.end);
  // 国务院办公厅转发文物局关于…的通知: who forwards a paper issues the notice.
  const about = reading.text.folded.slice(heading.start, heading.end).search(/关于|转发|批转/);
  const leading = inTitle.filter((b) => about > 0 && b.end <= heading.start + about);
  return unique(leading.map(toEventBody));
}

function bodiesOf(reading: Reading, start: number | null, end: number | null, value: string): EventBody[] {
  const mentions: BodyMention[] =
    start === null || end === null ? [] : reading.bodies.filter((b) => b.start >= start && b.end <= end);
  if (mentions.length > 0) return unique(mentions.map(toEventBody));
  return unique(
    reading.bodiesIn(value).map((b) => ({ ...toEventBody(b), text: null, start: null, end: null })),
  );
}

function dateAt(reading: Reading, start: number | null, end: number | null): DateMention | null {
  if (start === null || end === null) return null;
  return reading.dates.find((d) => d.start >= start && d.end <= end) ?? null;
}

function typeOf(document: EventDocument): EventType {
  if (document.status === 'draft' || /征求[^，。]{0,30}意见/.test(document.title ?? '')) return 'consult';
  // 国务院办公厅关于同意建立…制度的函: what a paper agrees to it approves.
  return document.kind === '批复' || /^[^《》]{0,30}关于(?:原则)?同意/.test(document.title ?? '')
    ? 'approve'
    : 'publish';
}

function firstNonEmpty(...ways: (() => EventBody[])[]): EventBody[] {
  for (const way of ways) {
    const bodies = way();
    if (bodies.length > 0) return bodies;
  }
  return [];
}

function unique(bodies: readonly EventBody[]): EventBody[] {
  return bodies.filter((body, i) => bodies.findIndex((b) => b.name === body.name) === i);
}
