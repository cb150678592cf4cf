// Bundles the built command into dist/command/: few files, which load several times faster than the many of dist/ and of the
// libraries. Keeps their bytecode beside them for the release of Node that builds. Runs last in `npm run build`.
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What most runs need is one file; formats and commands that few runs need stay files of their own. */
const READING =
  /\/(?:dist\/(?:dates|entities|events|extractor|ingest|lexicon|segment|text|model|work\/job)|node_modules)\b/;
const SELDOM =
  /\/(?:ingest\/(?:feed|ndjson|office)|node_modules\/(?:commander|csv-stringify|ics|tinyglobby|fdir|picomatch|yocto-spinner|yoctocolors))\b/;

/** Sources load libraries late by `createRequire`; in a bundle a plain `require` does the same. */
const lateLibraries = {
  name: 'late-libraries',
  transform: (code) => code.replace('const require = createRequire(import.meta.url);', ''),
};

/** Word and PDF files are read in a thread, which runs its own file of dist/. */
const officeThread = {
  name: 'office-thread',
  transform: (code, id) =>
    id.endsWith('/office/read.js') ? code.replace("'./worker.js'", "'../ingest/office/worker.js'") : null,
};

async function bundle() {
  const build = await rolldown({
    input: { main: at('dist/cli/main.js'), worker: at('dist/work/runners/worker.js') },
    platform: 'node',
    external: ['nodejieba', 'mammoth', 'unpdf'],
    plugins: [lateLibraries, officeThread],
    logLevel: 'silent',
  });
  const target = at('dist/command');
  rmSync(target, { recursive: true, force: true });
  await build.write({
    dir: target,
    format: 'cjs',
    dynamicImportInCjs: false,
    minify: { compress: false, mangle: false, codegen: true },
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    codeSplitting: { groups: [{ name: 'reading', test: (id) => READING.test(id) && !SELDOM.test(id) }] },
  });
  writeFileSync(
    at('dist/command/worker.js'),
    "import { load } from '../cli/load.js';\n\nload('worker.cjs');\n",
  );
}

/** Runs the command over the fixtures, so that the functions that reading needs are compiled, and keeps their bytecode. */
function compile() {
  const take = `(bytes, file) => { writeFileSync(new URL('unfinished', file), bytes); renameSync(new URL('unfinished', file), file); }`;
  const code = `import { renameSync, writeFileSync } from 'node:fs';
    import { loadForBuild } from './dist/cli/load.js';
    process.argv.push('dashiji', 'extract', 'fixtures');
    loadForBuild('main.cjs', ${take});`;
  execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: at('.'),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

await bundle();
compile();
