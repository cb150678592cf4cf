import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileDictionary } from '../dist/lexicon/compile.js';
import { compiledToBytes } from '../dist/lexicon/compiled-bytes.js';
import { COMPILED_FILE, sourceTexts } from '../dist/lexicon/default.js';
import { DictionaryError } from '../dist/lexicon/problems.js';
import { compactJiebaDictionary, compactJiebaModel } from '../dist/segment/compile.js';
import { fold } from '../dist/text/fold.js';

// Compiles dictionaries/ into dist/dictionaries/, which the program loads. Runs after tsc, as part of `npm run build`.
const sources = new URL('../dictionaries/', import.meta.url);
const target = new URL('../dist/dictionaries/', import.meta.url);

function buildLexicon() {
  const compiled = compiledToBytes(compileDictionary(sourceTexts(sources)));
  const unfinished = new URL(`${COMPILED_FILE}.tmp`, target);
  writeFileSync(unfinished, compiled);
  renameSync(unfinished, new URL(COMPILED_FILE, target));
}

/** The segmenter's files: jieba's dictionary cut down to its frequent words, its model of unknown words, and the one-line files that stand in for what is not used. */
function buildSegmenter() {
  const jieba = createRequire(import.meta.url)('nodejieba');
  const words = compactJiebaDictionary(
    readFileSync(jieba.DEFAULT_DICT, 'utf8'),
    (word) => fold(word) === word,
  );
  const model = compactJiebaModel(readFileSync(jieba.DEFAULT_HMM_DICT, 'utf8'), new Set(words));
  writeFileSync(new URL('jieba.dict.utf8', target), words);
  writeFileSync(new URL('hmm_model.utf8', target), model);
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
