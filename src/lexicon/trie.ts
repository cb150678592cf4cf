import type { NameMatch } from './names.ts';

/**
 * A double-array trie over UTF-16 code units. From node `n` the character with alphabet code `c` leads to `base[n] + c`,
 * if `check` of that place is `n`; a base can be negative. `value[n]` is 0, or the place in `lists` where the ids of the surface that ends at
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

/** The arrays of a trie while it is built: they grow, and children are put where there is room for all of them. */
class Slots {
  base = new Int32Array(1 << 12);
  check = new Int32Array(1 << 12).fill(-1);
  value = new Int32Array(1 << 12);
  /** One more than the last slot in use. Slot 0 is the root. */
  size = 1;
  /** Below this no search begins: nearly all slots there are taken. */
  #from = 1;

  /** Finds a base for children with these codes (ascending), and takes their slots for the parent. */
  place(codes: readonly number[], parent: number): number {
    const lowest = codes[0]!;
    let taken = 0;
    let at = this.#from;
    while (!this.#fits(codes, at - lowest)) {
      if (this.check[at] !== -1) taken++;
      at++;
    }
    if (taken > 0.9 * (at - this.#from)) this.#from = at;
    const base = at - lowest;
    for (const code of codes) this.check[base + code] = parent;
    this.size = Math.max(this.size, base + codes.at(-1)! + 1);
    return base;
  }

  #fits(codes: readonly number[], base: number): boolean {
    this.#growTo(base + codes.at(-1)!);
    for (const code of codes) if (this.check[base + code] !== -1) return false;
    return true;
  }

  #growTo(slot: number): void {
    if (slot < this.check.length) return;
    const grown = (old: Int32Array, empty: number) => {
      const larger = new Int32Array(Math.max(slot + 1, 2 * old.length)).fill(empty);
      larger.set(old);
      return larger;
    };
    this.base = grown(this.base, 0);
    this.check = grown(this.check, -1);
    this.value = grown(this.value, 0);
  }
}

/** Builds the trie of all surfaces; each maps to the ids of the entries that bear it. Surfaces must not be empty. */
export function buildTrie(surfaces: ReadonlyMap<string, readonly number[]>): Trie {
  const alphabet = buildAlphabet(surfaces.keys());
  const slots = new Slots();
  const lists: number[] = [0];
  const queue: [Node, number][] = [[buildNodes(surfaces, alphabet), 0]];
  for (const [node, at] of queue) {
    if (node.ids.length > 0) {
      slots.value[at] = lists.length;
      lists.push(node.ids.length, ...node.ids);
    }
    const codes = [...node.children.keys()].sort((a, b) => a - b);
    if (codes.length === 0) continue;
    const base = slots.place(codes, at);
    slots.base[at] = base;
    for (const code of codes) queue.push([node.children.get(code)!, base + code]);
  }
  const { base, check, value, size } = slots;
  return {
    alphabet,
    base: base.slice(0, size),
    check: check.slice(0, size),
    value: value.slice(0, size),
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
    let found = 0;
    for (let at = start; at < text.length; at++) {
      const code = alphabet[text.charCodeAt(at)]!;
      if (code === 0) break;
      const next = (base[node]! + code) >>> 0;
      if (next >= size || check[next] !== node) break;
      node = next;
      if (value[node] === 0) continue;
      ends[found++] = at + 1;
      ends[found++] = value[node]!;
    }
    for (let i = found - 2; i >= 0; i -= 2) {
      const list = ends[i + 1]!;
      const last = list + lists[list]!;
      for (let id = list + 1; id <= last; id++) matches.push({ start, end: ends[i]!, id: lists[id]! });
    }
  }
  return matches;
}
