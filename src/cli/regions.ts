/** Zeros at the end of a GB/T 2260 code stand for "all of it": 530000 is 53, 532300 is 5323. */
function prefixOf(code: string): string {
  return code.replace(/(00){1,2}$/, '');
}

/** What the `--region` filter looks for: beginnings of codes for every division of that name, else the words themselves. */
export async function resolveRegions(names: readonly string[]): Promise<string[]> {
  if (names.every((name) => /^\d+$/.test(name))) return names.map(prefixOf);
  const { loadLexicon } = await import('../lexicon/index.ts');
  const { entries, find } = loadLexicon();
  return names.flatMap((name) => {
    if (/^\d+$/.test(name)) return prefixOf(name);
    const codes = find(name).flatMap((id) => {
      const entry = entries[id];
      return entry?.kind === 'region' ? [prefixOf(entry.row.code)] : [];
    });
    return codes.length > 0 ? codes : [name];
  });
}
