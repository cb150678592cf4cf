#!/usr/bin/env node
// Prints how far the confidence of events can be relied on, and how precise each type is, on a corpus with gold files:
//   node scripts/calibrate.js CORPUS [--dist FOLDER]
// CORPUS holds articles and, beside each, NAME.gold.json. An event is right where a gold event (required or optional) has
// its date and the gold's names cover at least half of its bodies; each gold event makes one event right. No text is printed.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: { dist: { type: 'string', default: fileURLToPath(new URL('../dist/', import.meta.url)) } },
  allowPositionals: true,
});
const [corpus] = positionals;
if (!corpus) {
  console.error('usage: node scripts/calibrate.js CORPUS [--dist FOLDER]');
  process.exit(2);
}
const library = pathToFileURL(join(resolve(values.dist), 'index.js')).href;
const { createExtractor, EVENT_TYPES, loadLexicon, readArticles } = await import(library);
const extract = createExtractor();
const lexicon = loadLexicon();

/** Lower bounds of the bins of confidence. */
const BINS = [0, 0.6, 0.8, 0.9, 0.95];

const squeeze = (name) =>
  name
    .normalize('NFKC')
    .replace(/[\s“”"'‘’「」『』《》〈〉<>()]/g, '')
    .replace(/^中华人民共和国/, '');

const SUFFIX = /[省市区县州盟旗]/;
const isRegion = (id) => lexicon.entries[id].kind === 'region';
const isPlace = (words) => SUFFIX.test(words.at(-1)) || lexicon.find(words).some(isRegion);
const holdsPlace = (words) =>
  SUFFIX.test(words.slice(0, -1)) || lexicon.scan(words).some(({ id }) => isRegion(id));

/** Equal, or equal but for a longer run of places in front. */
function isSame(a, b) {
  if (a === b) return true;
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return long.endsWith(short) && holdsPlace(short) && isPlace(long.slice(0, long.length - short.length));
}

function isHit(event, gold) {
  if (event.date !== gold.date) return false;
  const names = gold.bodies.flat().map(squeeze);
  const fits = ({ name, text }) =>
    [name, text].some((words) => words && names.some((known) => isSame(squeeze(words), known)));
  const right = event.bodies.filter(fits).length;
  return right > 0 && 2 * right >= event.bodies.length;
}

/** Pairs events and gold one to one, as many as can be; a gold event of the same type is tried first. */
function pairs(events, golds) {
  const eventOf = new Map();
  const settle = (event, seen) => {
    const open = golds.filter((gold) => !seen.has(gold) && isHit(event, gold));
    open.sort((a, b) => Number(b.type === event.type) - Number(a.type === event.type));
    for (const gold of open) {
      seen.add(gold);
      if (!eventOf.has(gold) || settle(eventOf.get(gold), seen)) {
        eventOf.set(gold, event);
        return true;
      }
    }
    return false;
  };
  for (const event of events) settle(event, new Set());
  return new Map([...eventOf].map(([gold, event]) => [event, gold]));
}

/** Every event of the corpus: its confidence, its type, whether it is right, and whether its type is too. */
async function judged() {
  const rows = [];
  for (const name of readdirSync(corpus).filter((file) => file.endsWith('.gold.json'))) {
    const gold = JSON.parse(readFileSync(join(corpus, name), 'utf8'));
    for await (const { article } of readArticles(readFileSync(join(corpus, gold.file)), {
      file: gold.file,
    })) {
      const events = article ? extract(article).events : [];
      const found = pairs(events, gold.events);
      for (const event of events) {
        const { confidence, type } = event;
        rows.push({ confidence, type, isRight: found.has(event), isTyped: found.get(event)?.type === type });
      }
    }
  }
  return rows;
}

const count = (rows, key) => rows.filter((row) => row[key]).length;
const percent = (part, all) => (all > 0 ? `${((100 * part) / all).toFixed(1)} %` : '–');

function line(head, rows, last) {
  const right = count(rows, 'isRight');
  return `| ${head} | ${rows.length} | ${right} | ${percent(right, rows.length)} | ${last} |`;
}

function meanConfidence(rows) {
  const sum = rows.reduce((total, { confidence }) => total + confidence, 0);
  return rows.length > 0 ? (sum / rows.length).toFixed(2) : '–';
}

const rows = await judged();
console.log(
  '| confidence | events | right | share right | mean confidence |\n| --- | --- | --- | --- | --- |',
);
for (const [index, low] of BINS.entries()) {
  const high = BINS[index + 1] ?? 1.01;
  const bin = rows.filter(({ confidence }) => confidence >= low && confidence < high);
  const head = `${low.toFixed(2)} to ${(high > 1 ? 1 : high - 0.01).toFixed(2)}`;
  if (bin.length > 0) console.log(line(head, bin, meanConfidence(bin)));
}
console.log(line('all', rows, meanConfidence(rows)));
console.log(
  '\n| type | events | right | share right | of these with the right type |\n| --- | --- | --- | --- | --- |',
);
for (const type of EVENT_TYPES) {
  const some = rows.filter((row) => row.type === type);
  if (some.length > 0)
    console.log(line(`\`${type}\``, some, percent(count(some, 'isTyped'), count(some, 'isRight'))));
}
