import { existsSync, readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/** Bytecode of the bundled program's files, by name. */
type CompiledFiles = ReadonlyMap<string, Buffer>;

interface Loaded {
  script: Script;
  exports: object;
}

type Require = (name: string) => unknown;
type Wrapped = (
  exports: object,
  require: Require,
  module: Pick<Loaded, 'exports'>,
  __filename: string,
) => void;

const FOLDER = new URL('../command/', import.meta.url);
/** What the build left for this release of Node on this kind of processor. */
const COMPILED = new URL(`${process.version}-${process.platform}-${process.arch}.bin`, FOLDER);

const require = createRequire(FOLDER);
const loaded = new Map<string, Loaded>();
let compiled: CompiledFiles | undefined;

/**
 * Runs a file of the bundled program. Its bytecode is taken from the build where Node is the same, else from Node's own
 * cache (22 and later). Without either it is compiled as ever: slower by a tenth of a second, and the same otherwise.
 */
export function load(name: string): unknown {
  if (existsSync(COMPILED)) {
    compiled = unpack(readFileSync(COMPILED));
    return run(name);
  }
  (Module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
  return require(`./${name}`);
}

/** Runs a file and gives the bytecode of all that was run when the process ends, with the functions that were used. For the build. */
export function loadForBuild(name: string, take: (bytes: Uint8Array, file: URL) => void): unknown {
  process.on('exit', () => {
    take(pack(new Map([...loaded].map(([file, { script }]) => [file, script.createCachedData()]))), COMPILED);
  });
  return run(name);
}

function run(name: string): unknown {
  const known = loaded.get(name);
  if (known) return known.exports;
  const filename = fileURLToPath(new URL(name, FOLDER));
  const cachedData = compiled?.get(name);
  const script = new Script(Module.wrap(readFileSync(filename, 'utf8')), {
    filename,
    ...(cachedData ? { cachedData } : {}),
  });
  const module: Loaded = { script, exports: {} };
  loaded.set(name, module);
  const requireFrom: Require = (id) => (id.startsWith('./') ? run(id.slice(2)) : require(id));
  (script.runInThisContext() as Wrapped)(module.exports, requireFrom, module, filename);
  return module.exports;
}

/** One line of JSON with name and length of each, then all bytes. */
function pack(files: CompiledFiles): Uint8Array {
  const lengths = [...files].map(([name, { length }]) => [name, length]);
  return Buffer.concat([Buffer.from(`${JSON.stringify(lengths)}\n`), ...files.values()]);
}

function unpack(bytes: Buffer): CompiledFiles {
  let at = bytes.indexOf(10) + 1;
  const files = new Map<string, Buffer>();
  for (const [name, length] of JSON.parse(bytes.toString('utf8', 0, at)) as [string, number][]) {
    files.set(name, bytes.subarray(at, at + length));
    at += length;
  }
  return files;
}
