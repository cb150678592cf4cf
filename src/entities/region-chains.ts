import type { RegionRow } from '../lexicon/rows.ts';
import type { RegionEvidence, RegionSurface } from './region-surfaces.ts';

/** Names of divisions one after the other, each within the one before: 浙江省 温州市 苍南县. A single name is a chain of one. */
export interface RegionChain {
  links: RegionSurface[];
  /** What the last link can stand for, given the links before it. */
  rows: RegionRow[];
}

/** Divisions whose parts have codes of another family: the prefectures of Ili, the cities of the Corps. */
const FAMILIES: Record<string, readonly string[]> = {
  '654000': ['6540', '6542', '6543'],
  '660000': ['6590'],
};

/** Whether the first division lies within the second, by their codes. */
export function isWithin(inner: RegionRow, outer: RegionRow): boolean {
  if (inner.code === outer.code || outer.level === 'county') return false;
  const family = FAMILIES[outer.code];
  if (family) return family.some((prefix) => inner.code.startsWith(prefix));
  if (outer.level === 'province') return inner.code.startsWith(outer.code.slice(0, 2));
  return inner.level === 'county' && inner.code.startsWith(outer.code.slice(0, 4));
}

/** The chain of the given links, each within the one before. */
export function chainOf(links: RegionSurface[]): RegionChain {
  let rows: RegionRow[] = links[0]!.rows;
  for (const { rows: inner } of links.slice(1)) {
    rows = inner.filter((row) => rows.some((outer) => isWithin(row, outer)));
  }
  return { links, rows };
}

/** The chain from a surface that reaches furthest; among equals the one with the longer first name. */
export function longestChain(surface: RegionSurface, evidence: RegionEvidence, folded: string): RegionChain {
  return extend({ links: [surface], rows: surface.rows }, evidence, folded);
}

function extend(chain: RegionChain, evidence: RegionEvidence, folded: string): RegionChain {
  const { end } = chain.links.at(-1)!;
  if (chain.links.length >= 4) return chain;
  let best = chain;
  const next = evidence.surfacesAt.get(end) ?? [];
  const afterSpace = folded[end] === ' ' ? (evidence.surfacesAt.get(end + 1) ?? []) : [];
  for (const surface of [...next, ...afterSpace]) {
    const rows = surface.rows.filter((row) => chain.rows.some((outer) => isWithin(row, outer)));
    if (rows.length === 0) continue;
    const longer = extend({ links: [...chain.links, surface], rows }, evidence, folded);
    if (longer.links.at(-1)!.end > best.links.at(-1)!.end) best = longer;
  }
  return best;
}
