import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type CompiledDictionary, compileDictionary } from './compile.ts';
import type { DictionaryRows } from './entry.ts';
import { trieFromBytes } from './trie-bytes.ts';

/** Where the build puts the compiled dictionary: beside the compiled program. */
const BUILT = new URL('../dictionaries/', import.meta.url);
/** Where people edit it; read only where there is no built one beside this file, that is, when running from the sources. */
const SOURCES = new URL('../../dictionaries/', import.meta.url);

export const ROWS_FILE = 'lexicon.json';
export const TRIE_FILE = 'lexicon.trie';

let cached: CompiledDictionary | undefined;

/** The dictionary that comes with the program; read once. The only file access of this room. */
export function defaultDictionary(): CompiledDictionary {
  cached ??= existsSync(new URL(ROWS_FILE, BUILT)) ? readBuilt() : compileDictionary(sourceTexts(SOURCES));
  return cached;
}

function readBuilt(): CompiledDictionary {
  const rows = JSON.parse(readFileSync(new URL(ROWS_FILE, BUILT), 'utf8')) as DictionaryRows;
  return { rows, trie: trieFromBytes(readFileSync(new URL(TRIE_FILE, BUILT))) };
}

/** The texts of the lexicon's own files in a folder of dictionaries, by name. Other rooms keep files of their own kind there too. */
export function sourceTexts(folder: URL): { file: string; text: string }[] {
  const isOurs = (file: string) => /\.ya?ml$/.test(file) || file === 'regions.tsv';
  return readdirSync(folder)
    .filter(isOurs)
    .sort()
    .map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }));
}
