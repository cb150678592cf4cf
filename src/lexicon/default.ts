import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { type CompiledDictionary, compileDictionary } from './compile.ts';
import { compiledFromBytes } from './compiled-bytes.ts';
import type { DictionaryText } from './read-dictionary.ts';

/** The compiled dictionary, in the folder `dictionaries` beside the compiled program. */
export const COMPILED_FILE = 'lexicon.bin';

const BUILT = new URL(`../dictionaries/${COMPILED_FILE}`, import.meta.url);

let cached: CompiledDictionary | undefined;

/** The dictionary that comes with the program; read once. The only file access of this room. */
export function defaultDictionary(): CompiledDictionary {
  cached ??= existsSync(BUILT) ? compiledFromBytes(readFileSync(BUILT)) : fromSources();
  return cached;
}

/** Running from the sources, as tests do: what the last build wrote where nothing has changed since, else compiled here. */
function fromSources(): CompiledDictionary {
  const sources = new URL('../../dictionaries/', import.meta.url);
  const built = new URL(`../../dist/dictionaries/${COMPILED_FILE}`, import.meta.url);
  const isFresh = existsSync(built) && lastChange(sources, new URL('.', import.meta.url)) < changeOf(built);
  return isFresh ? compiledFromBytes(readFileSync(built)) : compileDictionary(sourceTexts(sources));
}

const changeOf = (file: URL) => statSync(file).mtimeMs;

function lastChange(...folders: URL[]): number {
  return Math.max(
    ...folders.flatMap((folder) => readdirSync(folder).map((file) => changeOf(new URL(file, folder)))),
  );
}

/** The texts of the lexicon's own files in a folder of dictionaries, by name. Other rooms may keep files of other kinds there. */
export function sourceTexts(folder: URL): DictionaryText[] {
  const isOurs = (file: string) => /\.ya?ml$/.test(file) || file === 'regions.tsv';
  return readdirSync(folder)
    .filter(isOurs)
    .sort()
    .map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }));
}
