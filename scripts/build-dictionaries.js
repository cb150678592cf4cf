import { copyFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileDictionary } from '../dist/lexicon/compile.js';
import { compiledToBytes } from '../dist/lexicon/compiled-bytes.js';
import { COMPILED_FILE, sourceTexts } from '../dist/lexicon/default.js';
import { DictionaryError } from '../dist/lexicon/problems.js';
import { compactJiebaDictionary } from '../dist/segment/compile.js';

// Compiles dictionaries/ into dist/dictionaries/, which the program loads. Runs after tsc, as part of `npm run build`.
const sources = new URL('../dictionaries/', import.meta.url);
const target = new URL('../dist/dictionaries/', import.meta.url);

function buildLexicon() {
  const compiled = compiledToBytes(compileDictionary(sourceTexts(sources)));
  const unfinished = new URL(`${COMPILED_FILE}.tmp`, target);
  writeFileSync(unfinished, compiled);
  renameSync(unfinished, new URL(COMPILED_FILE, target));
}

/** The segmenter's files: jieba's dictionary cut down to its frequent words, and the one-line files that stand in for what is not used. */
function buildSegmenter() {
  const jieba = createRequire(import.meta.url)('nodejieba');
  const words = readFileSync(jieba.DEFAULT_DICT, 'utf8');
  writeFileSync(new URL('jieba.dict.utf8', target), compactJiebaDictionary(words));
  copyFileSync(jieba.DEFAULT_HMM_DICT, new URL('hmm_model.utf8', target));
  writeFileSync(new URL('empty.utf8', target), '');
  writeFileSync(new URL('idf.utf8', target), '的 1.0\n');
  writeFileSync(new URL('stop-words.utf8', target), '的\n');
}

const steps = [buildLexicon, buildSegmenter];

try {
  mkdirSync(target, { recursive: true });
  for (const step of steps) await step();
} catch (error) {
  if (!(error instanceof DictionaryError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
