#!/usr/bin/env node
// Mutates real files and reads each result to its events: npm run fuzz -- FILE|FOLDER… [--minutes 10] [--seed 1] [--bound 5] [--keep FOLDER] [--dist FOLDER]
// A crash, an input over its time bound (seconds) or evidence that is not its quote ends in exit code 1; such inputs are kept.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';

/** Words that change what a file is or how it nests. */
const TOKENS =
  '<div>|</div>|<table>|<td>|<br>|<p>|<!--|-->|<script>|<![CDATA[|]]>|&#27;|&nbsp;|<rss><item>|</item>|---\n|---js\n|: &a [*a]\n|{"text":"|"}\n|[[|](|**|> > |- |```\n|《|》|〔|〕|（|“|2021年|5月|二〇二一年|9日前|至|国务院办公厅|\u0000|\u001b[2J|\ufffd'.split(
    '|',
  );

/** What a slow pattern might wait in, put into a sentence again and again without a mark that ends it. */
const RUNS =
  '1|一|年|2021年5月6日|5月|6日|9日前|2021-05-06|〔2021〕3号|号|市|市教委|教育部、|人民政府|公司|委员会|《|》|《甲办法》|（|）|“|”|的|和|、|：|已|已经|经|于|由|自|起|为|发布|印发了|决定|关于|根据|通知|a| |　|\t'.split(
    '|',
  );

/** Behind titles, dates and names, where most patterns begin; the first takes any place. */
const BEHIND = [/$^/, /(?<=》)/, /(?<=[日月年])/, /(?<=[局部委会院市省号])/];

/** A small generator of whole numbers that gives the same run for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % Math.max(1, below);
  };
}

/** One to three such runs, each of one or two of these in turn, mostly behind a title, a date or a name. */
function putRuns(bytes, random) {
  let text = bytes.toString();
  for (let left = 1 + random(3); left > 0; left--) {
    const token = RUNS[random(RUNS.length)] + (random(2) ? RUNS[random(RUNS.length)] : '');
    const times = 10 + random(random(4) === 0 ? 1500 : 80);
    const from = random(text.length);
    const named = text.slice(from).search(BEHIND[random(BEHIND.length)]);
    const at = from + Math.max(0, named);
    text = text.slice(0, at) + token.repeat(times) + text.slice(at);
  }
  return Buffer.from(text);
}

/** Runs that slow patterns wait in, or one to six changes: bytes flipped, parts cut, repeated or moved in from another file, tokens put in, the end cut off. */
function mutate(bytes, corpus, random) {
  if (random(2) === 0) return putRuns(bytes, random);
  let result = bytes;
  for (let left = 1 + random(6); left > 0; left--) {
    const at = random(result.length);
    const length = random(Math.min(400, result.length));
    const put = (part, from = at, to = at) =>
      Buffer.concat([result.subarray(0, from), part, result.subarray(to)]);
    const part = result.subarray(at, at + length);
    const token = Buffer.from(TOKENS[random(TOKENS.length)]);
    const other = corpus[random(corpus.length)].bytes;
    const from = random(other.length);
    const changes = [
      () => put(Buffer.from([random(256)]), at, at + 1),
      () => put(Buffer.alloc(0), at, at + length),
      () => put(Buffer.concat(Array(1 + random(30)).fill(part))),
      () => put(other.subarray(from, from + random(2000))),
      () => put(Buffer.concat(Array(1 + random(random(20) === 0 ? 20_000 : 10)).fill(token))),
      () => result.subarray(0, at),
    ];
    result = changes[random(changes.length)]();
  }
  return random(50) === 0 ? gzipSync(result) : result;
}

/** In the thread: reads what it is sent, to its events, and says how it went. */
async function serve({ dist }) {
  const load = (file) => import(pathToFileURL(join(dist, file)).href);
  const [{ readArticles }, { createExtractor }] = await Promise.all([
    load('ingest/index.js'),
    load('extractor.js'),
  ]);
  const extract = createExtractor();
  parentPort.on('message', async ({ bytes, file }) => {
    try {
      let events = 0;
      for await (const { article } of readArticles(bytes, { file })) {
        for (const event of article ? extract(article).events : []) {
          const { quote, start, end } = event.evidence;
          if (article.text.slice(start, end) !== quote)
            throw new Error(`evidence is not its quote: ${event.id}`);
          events++;
        }
      }
      parentPort.postMessage({ events });
    } catch (error) {
      parentPort.postMessage({ crash: error?.stack ?? String(error) });
    }
  });
  parentPort.postMessage({ isReady: true });
}

/** A reader in a thread of its own, started again where it was ended. */
class Reader {
  constructor(dist, bound) {
    this.dist = dist;
    this.bound = bound;
  }

  async start() {
    this.thread = new Worker(fileURLToPath(import.meta.url), {
      workerData: { dist: this.dist },
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    this.thread.on('error', (error) => this.answer?.({ crash: String(error?.stack ?? error) }));
    this.thread.on('message', (message) => this.answer?.(message));
    await new Promise((resolve) => {
      this.answer = resolve;
    });
  }

  async read(bytes, file) {
    if (!this.thread) await this.start();
    const answer = await new Promise((resolve) => {
      const timer = setTimeout(() => resolve({ isSlow: true }), this.bound * 1000);
      this.answer = (message) => {
        clearTimeout(timer);
        resolve(message);
      };
      this.thread.postMessage({ bytes, file });
    });
    if (answer.isSlow || answer.crash) {
      await this.thread.terminate();
      this.thread = null;
    }
    return answer;
  }
}

function filesUnder(operand) {
  if (!statSync(operand).isDirectory()) return [operand];
  return readdirSync(operand)
    .sort()
    .flatMap((name) => filesUnder(join(operand, name)));
}

async function run() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      minutes: { type: 'string', default: '10' },
      seed: { type: 'string', default: '1' },
      bound: { type: 'string', default: '5' },
      keep: { type: 'string' },
      dist: { type: 'string', default: fileURLToPath(new URL('../dist/', import.meta.url)) },
    },
  });
  const corpus = positionals.flatMap(filesUnder).map((file) => ({ file, bytes: readFileSync(file) }));
  if (corpus.length === 0) {
    console.error('name the files or folders to mutate');
    process.exitCode = 2;
    return;
  }
  const reader = new Reader(values.dist, Number(values.bound));
  const keep = values.keep ?? mkdtempSync(join(tmpdir(), 'dashiji-fuzz-'));
  mkdirSync(keep, { recursive: true });
  const random = randomFrom(Number(values.seed));
  const end = Date.now() + Number(values.minutes) * 60_000;
  const count = { inputs: 0, bytes: 0, events: 0, crashes: 0, slow: 0, slowest: 0 };
  while (Date.now() < end) {
    const { file, bytes } = corpus[random(corpus.length)];
    const input = mutate(bytes, corpus, random);
    const start = performance.now();
    const { events = 0, crash, isSlow } = await reader.read(input, file);
    count.slowest = Math.max(count.slowest, Math.round(performance.now() - start));
    count.inputs++;
    count.bytes += input.length;
    count.events += events;
    if (!crash && !isSlow) continue;
    count[crash ? 'crashes' : 'slow']++;
    const kept = join(keep, `${values.seed}-${count.inputs}`);
    writeFileSync(kept, input);
    console.error(`${kept} (from ${file}): ${crash ?? `longer than ${values.bound} s`}`);
  }
  await reader.thread?.terminate();
  const { inputs, bytes, events, crashes, slow, slowest } = count;
  const megabytes = (bytes / 1e6).toFixed(1);
  console.log(
    `${inputs} inputs (${megabytes} MB) from ${corpus.length} files, ${events} events; ${crashes} crashes, ${slow} over ${values.bound} s; slowest ${slowest} ms`,
  );
  process.exitCode = crashes + slow > 0 ? 1 : 0;
}

if (isMainThread) await run();
else await serve(workerData);
