import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileDictionary } from '../../src/lexicon/compile.ts';
import { compiledFromBytes, compiledToBytes } from '../../src/lexicon/compiled-bytes.ts';
import { DictionaryError, type LexiconEntry, loadLexicon } from '../../src/lexicon/index.ts';
import { buildTrie, scanTrie } from '../../src/lexicon/trie.ts';

const file = 'bodies.yaml';

function problemsOf(...texts: { file: string; text: string }[]): string[] {
  try {
    compileDictionary(texts);
  } catch (error) {
    if (error instanceof DictionaryError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('what the build refuses', () => {
  it('the same body twice, also across files', () => {
    const text = 'bodies:\n  - name: 甲乙委员会';
    expect(problemsOf({ file, text: `${text}\n  - name: 甲乙委员会` })).toEqual([
      `${file}:3: "甲乙委员会" is already in bodies`,
    ]);
    expect(problemsOf({ file, text }, { file: 'more.yaml', text })).toEqual([
      'more.yaml:2: "甲乙委员会" is already in bodies',
    ]);
  });

  it('but not two bodies that bore one name one after the other', () => {
    const text =
      'bodies:\n  - { name: 甲乙部, from: 1954, until: 1970 }\n  - { name: 甲乙部, from: 1978, until: 1998 }';
    expect(problemsOf({ file, text })).toEqual([]);
  });

  it('a successor that is no body', () => {
    const text = 'bodies:\n  - { name: 甲乙部, until: 1998, successor: 丙丁部 }';
    expect(problemsOf({ file, text })).toEqual([
      `${file}:2: successor "丙丁部" of "甲乙部" is not in bodies`,
    ]);
  });

  it('a bad line of the table of divisions', () => {
    expect(problemsOf({ file: 'regions.tsv', text: '# remark\n1101\t东城区\t\t\t\t\n' })).toEqual([
      'regions.tsv:2: "1101" is not a code of six digits',
    ]);
  });
});

it('comes back whole from the built file', () => {
  const text =
    'bodies:\n  - { name: 甲乙部, aliases: [甲部], until: 1998 }\nwords:\n  - { list: media, names: [某报] }';
  const table = '110101\t东城区\t东城 城东\t\t\t\n110103\t崇文区\t崇文\t\t2010\t东城区\n';
  const compiled = compileDictionary([
    { file, text },
    { file: 'regions.tsv', text: table },
  ]);
  const back = compiledFromBytes(compiledToBytes(compiled));
  const plain = ({ kind, row }: LexiconEntry) => ({ kind, row });
  expect(back.entries.map(plain)).toEqual(compiled.entries.map(plain));
  expect(back.entries).toHaveLength(4);
  expect(scanTrie(back.trie, '甲乙部与甲部')).toEqual(scanTrie(compiled.trie, '甲乙部与甲部'));
});

describe('the scan', () => {
  it('finds what a search for every surface at every place finds', () => {
    const surface = fc.string({
      unit: fc.constantFrom('甲', '乙', '丙', 'a', '\ud83d'),
      minLength: 1,
      maxLength: 5,
    });
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', 'a', 'b', '\ud83d'), maxLength: 40 });
    fc.assert(
      fc.property(fc.uniqueArray(surface, { maxLength: 20 }), text, (surfaces, searched) => {
        const trie = buildTrie(new Map(surfaces.map((name, id) => [name, [id]])));
        expect(scanTrie(trie, searched)).toEqual(naiveScan(surfaces, searched));
      }),
    );
  });

  it('gives a shared surface once for each entry', () => {
    const { entries, find } = loadLexicon();
    const codes = find('朝阳区')
      .map((id) => entries[id])
      .flatMap((entry) => (entry?.kind === 'region' ? entry.row.code : []));
    expect(codes).toEqual(['110105', '220104']);
  });

  it('knows foreign organs from our own', () => {
    const dict = [
      {
        file: 'foreign.yaml',
        text: 'places:\n  - name: 某某国\norgans:\n  - name: 某某事务部\nbodies:\n  - name: 某某国央行',
      },
    ];
    const { entries, find } = loadLexicon({ dict });
    const kinds = ['某某国', '某某事务部', '某某国央行'].map((name) => entries[find(name)[0]!]);
    expect(kinds.map((entry) => entry?.kind)).toEqual(['foreign-place', 'foreign-organ', 'body']);
    expect(kinds[2]?.row).toMatchObject({ level: 'foreign' });
  });

  it('takes aliases and years of the user for a body it has, and keeps the rest', () => {
    const dict = [{ file: 'mine.yaml', text: 'bodies:\n  - name: 国务院\n    aliases: [某某院办]' }];
    const { entries, find } = loadLexicon({ dict });
    const ours = loadLexicon().find('国务院')[0]!;
    expect(find('某某院办')).toEqual([ours]);
    expect(entries[ours]?.row.aliases).toContain('某某院办');
    expect(loadLexicon().entries[ours]?.row.aliases).not.toContain('某某院办');
  });
});

function naiveScan(surfaces: readonly string[], text: string) {
  const found = [];
  for (let start = 0; start < text.length; start++) {
    for (let end = text.length; end > start; end--) {
      const id = surfaces.indexOf(text.slice(start, end));
      if (id >= 0) found.push({ start, end, id });
    }
  }
  return found;
}
