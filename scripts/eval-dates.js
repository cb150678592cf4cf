#!/usr/bin/env node
// Measures how many dates of gold events are found with their gold date: node scripts/eval-dates.js CORPUS [--show FOLDER]
// Per-case misses are printed only for articles that also stand in the folder given by --show.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { corpusOptions, goldArticles, occurrences } from './gold.js';

const values = corpusOptions('eval-dates.js');
const { folder } = values;
const { readDates } = await import(join(values.dist, 'dates/index.js'));
const { readArticle } = await import(join(values.dist, 'ingest/index.js'));
const { fold, foldText } = await import(join(values.dist, 'text/fold.js'));

const squeeze = (text) => fold(text).replace(/\s+/g, '');

/** Every date that a mention can give an event: its value, its core, the last day of a deadline, the first of an opening. */
function meant(mention) {
  return [mention.date, mention.core, mention.coreEnd, mention.dateStart].filter(Boolean);
}

const shown = values.show ? new Set(readdirSync(values.show)) : new Set();
const tally = { required: [0, 0], optional: [0, 0] };
for (const { name, gold, article, publishedOn } of goldArticles(folder, readArticle)) {
  const text = foldText(article.text);
  const mentions = readDates(text, { publishedOn });
  for (const event of gold.events) {
    const kind = event.required ? 'required' : 'optional';
    const phrase = squeeze(event.dateText);
    const spans = occurrences(text.folded, phrase);
    const quote = occurrences(text.folded, squeeze(event.quote).slice(0, 20))[0];
    const near = quote
      ? spans.sort((a, b) => Math.abs(a.start - quote.start) - Math.abs(b.start - quote.start)).slice(0, 1)
      : spans;
    const found = mentions.filter((m) => near.some((span) => m.start < span.end && m.end > span.start));
    const right = found.some((mention) => meant(mention).includes(event.date));
    tally[kind][1]++;
    if (right) tally[kind][0]++;
    else if (shown.has(name)) {
      const got =
        found.map((m) => `${m.text}=${m.date}`).join(' ') || (near.length ? 'nothing' : 'not in the text');
      console.log(`${name} ${kind} ${event.dateText}=${event.date} (${event.type}) got ${got}`);
    }
  }
}
for (const [kind, [right, all]] of Object.entries(tally)) {
  console.log(`${kind.padEnd(9)} ${right}/${all} ${((100 * right) / Math.max(1, all)).toFixed(1)}%`);
}
