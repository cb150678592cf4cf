import type { RegionLevel } from '../model/mention.ts';
import type { RegionRow } from './rows.ts';

/** A division as the built dictionary stores it: one line, read when it is first asked for. Of thousands, an article names a few. */
export class StoredRegion {
  readonly kind = 'region' as const;
  readonly #line: string;
  #row: RegionRow | undefined;

  constructor(line: string) {
    this.#line = line;
  }

  get code(): string {
    return this.#line.slice(0, this.#line.indexOf('\t'));
  }

  get row(): RegionRow {
    this.#row ??= regionOfLine(this.#line);
    return this.#row;
  }
}

/** The line that `StoredRegion` reads: the row's values parted by tabs, its aliases by spaces, nothing for null. */
export function lineOfRegion({ code, name, aliases, level, from, until, successor }: RegionRow): string {
  return [code, name, aliases.join(' '), level, from ?? '', until ?? '', successor ?? ''].join('\t');
}

function regionOfLine(line: string): RegionRow {
  const [code = '', name = '', aliases = '', level = '', from, until, successor] = line.split('\t');
  return {
    code,
    name,
    aliases: aliases === '' ? [] : aliases.split(' '),
    level: level as RegionLevel,
    from: from || null,
    until: until || null,
    successor: successor || null,
  };
}
