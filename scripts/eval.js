// The evaluation gate: scores the built program on a corpus and on date cases, against floors kept in the project.
//   node scripts/eval.js [--shared ../shared] [--bootstrap] [--raise]
// --bootstrap prints a 95 % interval over articles for both parts of the corpus; --raise lifts the floors to what was
// measured (never lowers one: that is an edit by hand, with its reason in the commit). Exit 1 where a floor is missed.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { values: options } = parseArgs({
  options: {
    shared: { type: 'string', default: here('../../shared') },
    bootstrap: { type: 'boolean' },
    raise: { type: 'boolean' },
  },
});
const corpus = join(resolve(options.shared), 'corpus');
const gold = join(corpus, 'dev');
const floorsFile = here('../tests/eval/floors.json');
const floors = JSON.parse(readFileSync(floorsFile, 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'dashiji-eval-'));
const predictions = join(folder, 'events.ndjson');

const score = (...args) =>
  execFileSync('node', [join(corpus, 'score.mjs'), '--gold', gold, '--pred', predictions, ...args], {
    encoding: 'utf8',
  });

function measureCorpus(part) {
  const { articles: _articles, ...figures } = JSON.parse(score('--json', ...(part ? ['--part', part] : [])));
  return figures;
}

function measureDates() {
  const out = execFileSync(
    'node',
    [join(options.shared, 'dates/score.mjs'), '--module', here('../dist/index.js')],
    { encoding: 'utf8' },
  );
  return Number(/^ALL\s+\S+\s+([\d.]+)%/m.exec(out)[1]) / 100;
}

/** Hits, misses and false events of one article, from the scorer's own line. */
function countsOf(name, part) {
  const run = spawnSync(
    'node',
    [
      join(corpus, 'score.mjs'),
      '--gold',
      gold,
      '--pred',
      predictions,
      '--only',
      `${name}.gold`,
      '--part',
      part,
    ],
    { encoding: 'utf8' },
  );
  const match = /hit (\d+) {2}missed (\d+) {2}spurious (\d+)/.exec(run.stdout ?? '');
  return match ? match.slice(1).map(Number) : null;
}

/** 95 % interval of F1 over articles drawn with replacement. The draw is seeded: the same figures give the same interval. */
function bootstrap(part) {
  const names = readdirSync(gold)
    .filter((f) => f.endsWith('.gold.json'))
    .map((f) => f.slice(0, -'.gold.json'.length));
  const counts = names.map((name) => countsOf(name, part)).filter(Boolean);
  let seed = 12345;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  const draws = Array.from({ length: 2000 }, () => {
    const sum = [0, 0, 0];
    for (let i = 0; i < counts.length; i++) {
      const row = counts[Math.floor(random() * counts.length)];
      for (let k = 0; k < 3; k++) sum[k] += row[k];
    }
    const [hit, missed, spurious] = sum;
    return (2 * hit) / (2 * hit + missed + spurious);
  }).sort((a, b) => a - b);
  return [draws[50], draws[1949]];
}

const text = (figures) =>
  Object.entries(figures)
    .map(([name, value]) => `${name} ${value.toFixed(3)}`)
    .join('  ');
let failed = 0;
let passed = 0;
try {
  execFileSync(
    'node',
    [here('../bin/dashiji.js'), 'extract', gold, '-f', 'ndjson', '--quiet', '-o', predictions],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const measured = {
    corpus: measureCorpus(),
    dates: existsSync(join(options.shared, 'dates')) ? { all: measureDates() } : {},
  };
  console.log(`corpus  ${text(measured.corpus)}`);
  for (const part of ['tune', 'unread']) {
    console.log(`${part.padEnd(7)} ${text(measureCorpus(part))}`);
    if (options.bootstrap)
      console.log(
        `        F1 95 % interval over articles ${bootstrap(part)
          .map((f) => f.toFixed(3))
          .join('-')}`,
      );
  }
  console.log(`dates   ${text(measured.dates)}`);
  for (const [group, limits] of Object.entries(floors)) {
    for (const [name, floor] of Object.entries(limits)) {
      const value = measured[group]?.[name];
      if (value === undefined) continue;
      if (value + 1e-9 < floor) {
        failed++;
        console.log(`below its floor: ${group} ${name} ${value.toFixed(4)} < ${floor}`);
      } else passed++;
      if (options.raise) limits[name] = Math.max(floor, Math.floor(value * 1000) / 1000);
    }
  }
  if (options.raise) writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`evaluation: ${passed} floors held, ${failed} missed`);
process.exitCode = failed > 0 ? 1 : 0;
