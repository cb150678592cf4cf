import { mkdirSync, writeFileSync } from 'node:fs';
import { compileDictionary } from '../dist/lexicon/compile.js';
import { ROWS_FILE, sourceTexts, TRIE_FILE } from '../dist/lexicon/default.js';
import { DictionaryError } from '../dist/lexicon/problems.js';
import { trieToBytes } from '../dist/lexicon/trie-bytes.js';

// Compiles dictionaries/ into dist/dictionaries/, which the program loads. Runs after tsc, as part of `npm run build`.
const sources = new URL('../dictionaries/', import.meta.url);
const target = new URL('../dist/dictionaries/', import.meta.url);

function buildLexicon() {
  const { rows, trie } = compileDictionary(sourceTexts(sources));
  writeFileSync(new URL(ROWS_FILE, target), JSON.stringify(rows));
  writeFileSync(new URL(TRIE_FILE, target), trieToBytes(trie));
}

const steps = [buildLexicon];

try {
  mkdirSync(target, { recursive: true });
  for (const step of steps) await step();
} catch (error) {
  if (!(error instanceof DictionaryError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
