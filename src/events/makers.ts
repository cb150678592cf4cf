import type { EventBody, EventDocument } from '../model/event.ts';
import type { BodyMention, DateMention, DocumentMention } from '../model/mention.ts';
import { fold } from '../text/fold.ts';
import { type Act, actsOf } from './acts.ts';
import { paperOf, resolveAlias, toEventDocument } from './papers.ts';
import type { Reading, Sentence, Trigger } from './reading.ts';

/** Who put out a document, and the document. */
export interface Issue {
  bodies: EventBody[];
  document: EventDocument | null;
}

/** The acts of a sentence up to a date, whether they have a date of their own or not (近日印发…). They are only looked at, so the trace hears nothing of them. */
export function undatedActs(reading: Reading, sentence: Sentence, date: DateMention): Act[] {
  const silent = { ...reading, isTraced: false, decide: () => {} };
  return sentence.clauses
    .filter((clause) => clause.start <= date.start)
    .flatMap(({ start }) =>
      actsOf(silent, { ...sentence, dates: [{ ...date, bound: null, start, end: start }] }),
    );
}

/** Verbs of acts that can set a day for what follows: 印发, 约谈. */
function sets({ row, word }: Trigger): boolean {
  return row.hints.includes('document') || (row.name === '约谈' && word !== '谈话');
}

const issuesOf = new WeakMap<Sentence, Issue[]>();

/** What the sentence says was put out and by whom, with or without a date. */
function issues(reading: Reading, sentence: Sentence): Issue[] {
  const known = issuesOf.get(sentence);
  if (known) return known;
  const found: Issue[] = [];
  issuesOf.set(sentence, found);
  if (sentence.bodies.length === 0 || !sentence.triggers.some(sets)) return found;
  for (const act of undatedActs(reading, sentence, endOf(sentence))) {
    if (!act.actor || !sets(act.trigger)) continue;
    const paper = paperOf(reading, act);
    const document = paper ? toEventDocument(resolveAlias(paper, reading.documents)) : null;
    found.push({ bodies: act.actor.bodies, document });
  }
  return found;
}

/** A date that stands nowhere, at the end of a sentence. */
function endOf({ end }: Sentence): DateMention {
  return {
    start: end,
    end,
    text: '',
    rule: 'date/none',
    date: '',
    dateStart: null,
    dateEnd: null,
    time: null,
    basis: 'carried',
    bound: null,
    core: '',
    coreEnd: null,
    part: null,
  };
}

const tellersOf = new WeakMap<Reading, Map<string, Sentence[]>>();

/** The sentences that name each title. */
function tellers(reading: Reading): Map<string, Sentence[]> {
  const known = tellersOf.get(reading);
  if (known) return known;
  const found = new Map<string, Sentence[]>();
  for (const sentence of reading.sentences) {
    for (const title of new Set(sentence.documents.map((d) => d.title))) {
      if (title === null) continue;
      const others = found.get(title);
      if (others) others.push(sentence);
      else found.set(title, [sentence]);
    }
  }
  tellersOf.set(reading, found);
  return found;
}

/** Who put out a document, wherever in the article that is told: 某部近日印发《甲办法》。…《甲办法》自5月1日起施行. */
export function makerOf(reading: Reading, document: DocumentMention | undefined): Issue | null {
  if (!document) return null;
  const { title } = resolveAlias(document, reading.documents);
  for (const sentence of tellers(reading).get(title ?? '') ?? []) {
    const issue = issues(reading, sentence).find((i) => i.document?.title === title);
    if (issue) return issue;
  }
  const bodies = ordererOf(reading, document);
  return bodies.length > 0 ? { bodies, document: toEventDocument(document) } : null;
}

/** 《…办法》（卫生部令第19号）: the number names who gave the order; empty where it names nobody. */
export function ordererOf(reading: Reading, { number }: DocumentMention): EventBody[] {
  const orderer = /^(.{2,20}?)(?:令|公告|通告)(?=第|\d{4})/.exec(number ?? '')?.[1];
  return orderer === undefined ? [] : reading.bodiesIn(orderer).map(unplaced);
}

/** A body that is read in a title or a number, not at its own place in the text. */
export function unplaced({ name, level, region }: BodyMention): EventBody {
  return { name, text: null, start: null, end: null, level, region };
}

/**
 * 《北京市生活垃圾管理条例》: who makes a 条例 of a place is the standing committee of its congress (《立法法》 articles 80-81; rules of a
 * government may not be called 条例, 《规章制定程序条例》 article 7).
 */
export function lawmakerOf(reading: Reading, document: DocumentMention | undefined): Issue | null {
  const title = fold(document?.title ?? '');
  if (!document || !/^[^《》]{2,40}条例$/.test(title)) return null;
  const region = reading.regionsIn(title)[0];
  if (!region || region.level === 'county' || !title.startsWith(region.name.replace(/[省市]$/, '')))
    return null;
  const { name, level, code } = region;
  const body = {
    name: `${name}人民代表大会常务委员会`,
    text: null,
    start: null,
    end: null,
    level,
    region: code,
  };
  return { bodies: [body], document: toEventDocument(document) };
}

/** What was put out in so many sentences before. */
export function issueBefore(reading: Reading, sentence: Sentence, reach: number): Issue | null {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - reach); i--) {
    const issue = issues(reading, reading.sentences[i]!).at(-1);
    if (issue) return issue;
  }
  return null;
}
