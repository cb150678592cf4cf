#!/usr/bin/env node
// Measures how many bodies of gold events are found near their quote, and under which name: node scripts/eval-bodies.js CORPUS [--show FOLDER] [--all]
// A place that acts counts with its people's government, as events take it.
// Near: in the sentence of the quote, the two before it, the title, a heading, the labelled facts or the last lines.
// Cases are printed only for articles that also stand in the folder given by --show: misses, and with --all every body found.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { corpusOptions, goldArticles, occurrences } from './gold.js';

const values = corpusOptions('eval-bodies.js', { all: { type: 'boolean', default: false } });
const { folder } = values;
const { readBodies } = await import(join(values.dist, 'entities/bodies.js'));
const { readRegions } = await import(join(values.dist, 'entities/regions.js'));
const { readArticle } = await import(join(values.dist, 'ingest/index.js'));
const { loadLexicon } = await import(join(values.dist, 'lexicon/index.js'));
const { fold, foldText } = await import(join(values.dist, 'text/fold.js'));
const { sentences } = await import(join(values.dist, 'text/sentences.js'));
const lexicon = loadLexicon();

const squeeze = (text) =>
  fold(text)
    .replace(/[\s“”"'‘’「」『』《》〈〉<>()（）]/g, '')
    .replace(/^中华人民共和国/, '');

/** Equal, or equal but for a longer run of places in front. */
function isSame(a, b) {
  if (a === b) return true;
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (!short || !long.endsWith(short)) return false;
  const rest = long.slice(0, long.length - short.length);
  return lexicon.find(rest).length > 0 || /[省市区县州盟旗]$/.test(rest);
}

/** The name a body had on an event's date, of those its words can stand for; else the one for the anchor date. */
function nameOn({ names }, date) {
  const month = (bound) => (bound.length === 4 ? `${bound}-01` : bound);
  const on = date.length === 4 ? `${date}-12` : date.slice(0, 7);
  const inUse = names.find(
    ({ from, until }) => (!from || month(from) <= on) && (!until || on < month(until)),
  );
  return (inUse ?? names[0]).name;
}

/** Spans in which an event's body may be named. */
function near(article, quote) {
  const all = sentences(article.text);
  const spans = article.blocks.filter(
    ({ kind }) => kind === 'title' || kind === 'heading' || kind === 'signature',
  );
  const last = Math.max(0, article.text.length - 300);
  spans.push(
    { start: 0, end: Math.min(300, article.text.length) },
    { start: last, end: article.text.length },
  );
  if (quote) {
    const first = all.findIndex((sentence) => sentence.end > quote.start);
    const final = all.findLastIndex((sentence) => sentence.start < quote.end);
    spans.push(...all.slice(Math.max(0, first - 2), final + 1));
  }
  return spans;
}

/** A place that acts stands for its people's government: what the events make of the places they find. */
function governments(words, context) {
  const text = foldText(words);
  return readRegions(text, lexicon.scan(text.folded), lexicon, context).map(
    ({ text: surface, name, start, end }) => ({
      text: surface,
      name: `${name}人民政府`,
      names: [{ name: `${name}人民政府` }],
      start,
      end,
    }),
  );
}

const tally = { events: 0, found: 0, named: 0, noQuote: 0 };
const shown = values.show ? new Set(readdirSync(values.show)) : new Set();
for (const { name, gold, article, publishedOn } of goldArticles(folder, readArticle)) {
  const context = { publishedOn, publisher: article.source.publisher };
  const find = (words) => {
    const text = foldText(words);
    const names = lexicon.scan(text.folded);
    return readBodies(text, names, readRegions(text, names, lexicon, context), lexicon, context);
  };
  const bodies = find(article.text);
  const places = governments(article.text, context);
  const header = article.header.filter(({ start }) => start === null).flatMap(({ value }) => find(value));
  if (values.all && shown.has(name)) {
    for (const { text, name: full, rule, start } of bodies) {
      console.log(
        `${gold.file}\t${rule}\t${text}\t${full}\t${article.text.slice(Math.max(0, start - 12), start + text.length + 12).replace(/\s+/g, ' ')}`,
      );
    }
  }
  for (const event of gold.events.filter(({ required }) => required)) {
    const quote = occurrences(article.text, event.quote)[0] ?? null;
    if (!quote) tally.noQuote++;
    const spans = near(article, quote);
    const here = [
      ...[...bodies, ...places].filter((b) => spans.some((s) => b.start >= s.start && b.end <= s.end)),
      ...header,
    ];
    tally.events++;
    const hits = event.bodies.map((names) => {
      const accepted = names.map(squeeze);
      const fitting = here.filter((b) =>
        accepted.some((n) => isSame(squeeze(b.text), n) || b.names.some((m) => isSame(squeeze(m.name), n))),
      );
      return {
        fitting,
        named: fitting.some((b) => isSame(squeeze(nameOn(b, event.date)), accepted[0])),
      };
    });
    const found = hits.some((hit) => hit.fitting.length > 0);
    const named = hits.some((hit) => hit.named);
    tally.found += found;
    tally.named += named;
    if (shown.has(name) && !values.all && !(found && named)) {
      const gave = hits.flatMap((hit) => hit.fitting.map((b) => b.name)).slice(0, 4);
      console.log(
        `${found ? 'name' : 'MISS'} ${gold.file} ${event.date} ${event.bodies.map((b) => b[0]).join(' + ')}${gave.length ? ` got ${gave.join(', ')}` : ''}${quote ? '' : ' (quote not in text)'} | ${event.quote}`,
      );
    }
  }
}
const percent = (n) => `${((100 * n) / tally.events).toFixed(1)} %`;
console.log(
  `${tally.events} required events: body found near ${percent(tally.found)}, under its full name ${percent(tally.named)} (quotes not in text: ${tally.noQuote})`,
);
