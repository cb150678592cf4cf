#!/usr/bin/env node
// Prints one table of what the built command takes: npm run bench [-- --only cold,speed,jobs,memory,growth]
// Times are medians; ratios compare runs made in turn, so that another load on the machine slows both.
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { articleFile, jsonLine, plainText } from './articles.js';
import { COMMAND, median, usage, wall } from './measure.js';

const SECTIONS = { cold, speed, jobs, memory, growth };
const { values } = parseArgs({
  options: { only: { type: 'string', default: Object.keys(SECTIONS).join() } },
});
const folder = mkdtempSync(join(tmpdir(), 'dashiji-bench-'));
/** Bytes of text in an article. */
const ARTICLE = 5_000;
/** Files for the comparison with the segmenter, 30 MB of text: our time counts from the start of the process, the segmenter's does not. */
const FILES = 6_000;
/** Files for the comparison of processes: each spends its first seconds on loading and on compiling what is hot. */
const MANY_FILES = 20_000;
/** Bytes of text in an article of the memory runs: 100,000 of them are to take a minute. */
const SHORT = 400;

const times = (count, measure) => Array.from({ length: count }, measure);
const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
const ms = (number) => `${number.toFixed(0)} ms`;
const ratio = (number) => `${number.toFixed(2)}×`;

/** A folder of articles as files. */
function archive(count) {
  const place = join(folder, `archive-${count}`);
  mkdirSync(place, { recursive: true });
  for (let number = 0; number < count; number++) {
    const { name, text } = articleFile(number, ARTICLE);
    writeFileSync(join(place, name), text);
  }
  return place;
}

/** One article from a cold start, against node that does nothing. */
function cold() {
  const { text } = articleFile(0, ARTICLE);
  const file = join(folder, 'article.md');
  writeFileSync(file, text);
  const runs = times(21, () => ({
    bare: wall(['-e', '0']),
    ours: wall([COMMAND, 'extract', file, '-q']),
    used: usage([COMMAND, 'extract', file, '-q']),
  }));
  const bare = median(runs.map((run) => run.bare));
  const ours = median(runs.map((run) => run.ours));
  const megabytes = median(runs.map((run) => run.used.megabytes));
  row(
    'one 5 kB article, cold',
    `${ms(ours)}, ${megabytes.toFixed(0)} MB`,
    `${ratio(ours / bare)} \`node -e 0\` (${ms(bare)})`,
  );
}

/** Many files in one process, against raw nodejieba over the text in them. */
function speed() {
  const place = archive(FILES);
  const script = fileURLToPath(new URL('segmenter.js', import.meta.url));
  const runs = times(3, () => ({
    raw: JSON.parse(execFileSync(process.execPath, [script, place], { encoding: 'utf8' })),
    ours: usage([COMMAND, 'extract', place, '-f', 'ndjson', '--jobs', '1', '-q']),
  }));
  const { bytes } = runs[0].raw;
  const rate = (time) => `${(bytes / 1000 / time).toFixed(2)} MB/s`;
  const ours = median(runs.map((run) => run.ours.wall));
  const against = (method) => {
    const raw = median(runs.map((run) => run.raw[method].wall));
    return `${ratio(raw / ours)} \`nodejieba.${method}\` (${rate(raw)})`;
  };
  const perSecond = `${((FILES * 1000) / ours).toFixed(0)} articles/s`;
  row(`${FILES} files, one process`, `${rate(ours)}, ${perSecond}`, `${against('tag')}, ${against('cut')}`);
}

/** The same over two and more processes. */
function jobs() {
  const place = archive(MANY_FILES);
  const run = (count) => wall([COMMAND, 'extract', place, '-f', 'ndjson', '--jobs', String(count), '-q']);
  const most = Math.min(availableParallelism(), 8);
  const counts = [1, 2, 4, 8].filter((count) => count === 1 || count <= most);
  const runs = times(3, () => counts.map(run));
  const of = (index) => median(runs.map((all) => all[index]));
  for (const [index, count] of counts.entries()) {
    if (index > 0)
      row(
        `${MANY_FILES} files, ${count} processes`,
        ms(of(index)),
        `${ratio(of(0) / of(index))} one process (${ms(of(0))})`,
      );
  }
}

/** Peak memory over NDJSON of ever more articles. */
function memory() {
  const peaks = [1_000, 10_000, 100_000].map((count) => {
    const file = join(folder, `${count}.ndjson`);
    const descriptor = openSync(file, 'w');
    for (let number = 0; number < count; number++) writeSync(descriptor, jsonLine(number, SHORT));
    closeSync(descriptor);
    const { megabytes } = usage([COMMAND, 'extract', file, '-f', 'ndjson', '--jobs', '1', '-q']);
    rmSync(file);
    return megabytes;
  });
  for (const [index, count] of ['10,000', '100,000'].entries()) {
    row(
      `${count} articles of NDJSON, peak memory`,
      `${peaks[index + 1].toFixed(0)} MB`,
      `${ratio(peaks[index + 1] / peaks[0])} that of 1,000 (${peaks[0].toFixed(0)} MB)`,
    );
  }
}

/** One text of growing length. */
function growth() {
  const sizes = [1, 4, 16];
  const files = sizes.map((size) => {
    const file = join(folder, `${size}.txt`);
    writeFileSync(file, plainText(size, size * 1_000_000));
    return file;
  });
  const runs = times(5, () => files.map((file) => usage([COMMAND, 'extract', file, '-f', 'ndjson', '-q'])));
  const of = (index, what) => median(runs.map((all) => all[index][what]));
  for (const [index, size] of sizes.entries()) {
    if (index === 0) continue;
    const measured = `${ms(of(index, 'wall'))}, ${of(index, 'megabytes').toFixed(0)} MB`;
    row(
      `one text of ${size} MB`,
      measured,
      `${ratio(of(index, 'wall') / of(0, 'wall'))} that of 1 MB (${ms(of(0, 'wall'))})`,
    );
  }
}

try {
  console.log(
    `${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}\n`,
  );
  row('what', 'measured', 'against');
  row('---', '---', '---');
  for (const name of values.only.split(',')) SECTIONS[name]();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
