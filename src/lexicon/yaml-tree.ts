import { createRequire } from 'node:module';
import type { Node } from 'yaml';
import type { DictionaryProblem } from './problems.ts';

/** A YAML value that remembers the line it began on. */
export interface Located {
  line: number;
  value: string | number | boolean | null | readonly Located[] | ReadonlyMap<string, Located>;
}

/**
 * Reads one YAML document. The yaml package is loaded here and nowhere else, on first use: a run without a dictionary
 * of the user's own never pays for it. Anchors and aliases are refused; they have no use in a list of names.
 */
export function parseYaml(
  file: string,
  text: string,
): { root: Located | null; problems: DictionaryProblem[] } {
  const yaml = createRequire(import.meta.url)('yaml') as typeof import('yaml');
  const counter = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const problems: DictionaryProblem[] = [];
  const report = (line: number, message: string) => {
    problems.push({ file, line, message });
  };
  const lineOf = (offset: number) => Math.max(1, counter.linePos(offset).line);
  for (const error of document.errors) report(lineOf(error.pos[0]), error.message);
  if (problems.length > 0) return { root: null, problems };

  const locate = (node: Node | null, line: number): Located => {
    const at = node?.range ? lineOf(node.range[0]) : line;
    if (yaml.isAlias(node)) report(at, 'anchors and aliases (& and *) are not supported');
    if (yaml.isSeq(node)) return { line: at, value: node.items.map((item) => locate(item as Node, at)) };
    if (yaml.isMap(node)) {
      const entries = node.items.map((pair) => {
        const key = locate(pair.key as Node, at);
        return [
          String(key.value),
          { ...locate(pair.value as Node | null, key.line), line: key.line },
        ] as const;
      });
      return { line: at, value: new Map(entries) };
    }
    const value = yaml.isScalar(node) ? node.value : null;
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return { line: at, value: isPlain ? value : null };
  };
  const root = locate(document.contents as Node | null, 1);
  return { root, problems };
}
