import type { NameMatch } from './names.ts';

/**
 * A double-array trie over UTF-16 code units. From node `n` the character with alphabet code `c` leads to `base[n] + c`,
 * if `check` of that place is `n`. `value[n]` is 0, or the place in `lists` where the ids of the surface that ends at
 * `n` stand: their count, then the ids in ascending order.
 */
export interface Trie {
  /** Code unit → alphabet code; 0 for characters that no surface holds. */
  alphabet: Uint16Array;
  base: Int32Array;
  check: Int32Array;
  value: Int32Array;
  lists: Int32Array;
}

interface Node {
  children: Map<number, Node>;
  ids: number[];
}

/** Codes by falling frequency, so that the children of common nodes lie close together. */
function buildAlphabet(surfaces: Iterable<string>): Uint16Array {
  const counts = new Map<number, number>();
  for (const surface of surfaces) {
    for (let i = 0; i < surface.length; i++) {
      const unit = surface.charCodeAt(i);
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  }
  const alphabet = new Uint16Array(0x10000);
  const units = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  for (const [index, [unit]] of units.entries()) alphabet[unit] = index + 1;
  return alphabet;
}

function buildNodes(surfaces: ReadonlyMap<string, readonly number[]>, alphabet: Uint16Array): Node {
  const root: Node = { children: new Map(), ids: [] };
  for (const [surface, ids] of surfaces) {
    let node = root;
    for (let i = 0; i < surface.length; i++) {
      const code = alphabet[surface.charCodeAt(i)]!;
      let next = node.children.get(code);
      if (!next) {
        next = { children: new Map(), ids: [] };
        node.children.set(code, next);
      }
      node = next;
    }
    node.ids = [...new Set(ids)].sort((a, b) => a - b);
  }
  return root;
}

/** Builds the trie of all surfaces; each maps to the ids of the entries that bear it. Surfaces must not be empty. */
export function buildTrie(surfaces: ReadonlyMap<string, readonly number[]>): Trie {
  const alphabet = buildAlphabet(surfaces.keys());
  const base: number[] = [0];
  const check: number[] = [-1];
  const value: number[] = [0];
  const lists: number[] = [0];
  let firstFree = 1;

  const isFree = (at: number) => check[at] === undefined || check[at] === -1;
  const fill = (to: number) => {
    while (check.length <= to) {
      base.push(0);
      check.push(-1);
      value.push(0);
    }
  };
  const place = (codes: readonly number[]): number => {
    while (firstFree < check.length && !isFree(firstFree)) firstFree++;
    const lowest = codes[0]!;
    for (let at = Math.max(firstFree, lowest + 1); ; at++) {
      if (isFree(at) && codes.every((code) => isFree(at - lowest + code))) return at - lowest;
    }
  };

  const queue: [Node, number][] = [[buildNodes(surfaces, alphabet), 0]];
  for (const [node, at] of queue) {
    if (node.ids.length > 0) {
      value[at] = lists.length;
      lists.push(node.ids.length, ...node.ids);
    }
    const codes = [...node.children.keys()].sort((a, b) => a - b);
    if (codes.length === 0) continue;
    const start = place(codes);
    base[at] = start;
    fill(start + codes.at(-1)!);
    for (const code of codes) {
      check[start + code] = at;
      queue.push([node.children.get(code)!, start + code]);
    }
  }
  return {
    alphabet,
    base: Int32Array.from(base),
    check: Int32Array.from(check),
    value: Int32Array.from(value),
    lists: Int32Array.from(lists),
  };
}

/** Every surface at every position, start ascending, longer first; one match for each id, ids ascending. */
export function scanTrie(trie: Trie, text: string): NameMatch[] {
  const { alphabet, base, check, value, lists } = trie;
  const matches: NameMatch[] = [];
  const ends: number[] = [];
  const size = check.length;
  for (let start = 0; start < text.length; start++) {
    let node = 0;
    ends.length = 0;
    for (let at = start; at < text.length; at++) {
      const code = alphabet[text.charCodeAt(at)]!;
      if (code === 0) break;
      const next = base[node]! + code;
      if (next >= size || check[next] !== node) break;
      node = next;
      if (value[node] !== 0) ends.push(at + 1, value[node]!);
    }
    for (let i = ends.length - 2; i >= 0; i -= 2) {
      const list = ends[i + 1]!;
      const last = list + lists[list]!;
      for (let id = list + 1; id <= last; id++) matches.push({ start, end: ends[i]!, id: lists[id]! });
    }
  }
  return matches;
}
