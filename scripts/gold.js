// What the measures on a corpus with gold files share.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** CORPUS and the options of a measure; without a corpus the usage is printed and the process ends with 2. */
export function corpusOptions(name, more = {}) {
  const { values, positionals } = parseArgs({
    options: {
      show: { type: 'string' },
      dist: { type: 'string', default: new URL('../dist/', import.meta.url).pathname },
      ...more,
    },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (!folder) {
    const flags = Object.keys(more).map((flag) => ` [--${flag}]`);
    console.error(`usage: node scripts/${name} CORPUS [--show FOLDER]${flags.join('')} [--dist FOLDER]`);
    process.exit(2);
  }
  return { ...values, folder };
}

/** The articles of a corpus with their gold: `name` of the gold file, `gold`, `article` and the day it is read on. */
export function* goldArticles(folder, readArticle) {
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.gold.json')) continue;
    const gold = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const file = join(folder, gold.file);
    if (!existsSync(file)) continue;
    const { article } = readArticle(readFileSync(file, 'utf8'), { file });
    yield { name, gold, article, publishedOn: gold.anchor ?? article.source.publishedOn };
  }
}

/** Where a phrase stands in a text, blanks aside: all spans, in order. */
export function occurrences(text, phrase) {
  const places = [];
  let plain = '';
  for (let i = 0; i < text.length; i++) {
    if (/\s/.test(text[i])) continue;
    places.push(i);
    plain += text[i];
  }
  const wanted = phrase.replace(/\s/g, '');
  const spans = [];
  for (let at = plain.indexOf(wanted); wanted !== '' && at >= 0; at = plain.indexOf(wanted, at + 1))
    spans.push({ start: places[at], end: places[at + wanted.length - 1] + 1 });
  return spans;
}
