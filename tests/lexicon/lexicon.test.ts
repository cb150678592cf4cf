import { describe, expect, it } from 'vitest';
import { DictionaryError, loadLexicon } from '../../src/lexicon/index.ts';
import { fold } from '../../src/text/fold.ts';

const file = 'mine.yaml';
const load = (text: string) => loadLexicon({ dict: [{ file, text }] });

/** What a text of a dictionary is refused for, one line a problem. */
function refusal(text: string, name = file): string {
  try {
    loadLexicon({ dict: [{ file: name, text }] });
  } catch (error) {
    if (error instanceof DictionaryError) return error.message;
    throw error;
  }
  return '';
}

describe('a dictionary of the user', () => {
  const lexicon = load(`
source: our own records
bodies:
  - name: 某某试验委员会
    aliases: [试验委, 某某試驗辦]
    from: 2019
    until: 2021-03
triggers:
  - { name: 挂网, type: publish }
words:
  - { list: media, names: [某某早报] }
`);
  const scan = (text: string) =>
    lexicon
      .scan(fold(text))
      .map(({ start, end, id }) => [text.slice(start, end), lexicon.entries[id]?.row.name]);

  it('adds bodies, aliases and triggers', () => {
    expect(scan('某某试验委员会今日挂网')).toContainEqual(['某某试验委员会', '某某试验委员会']);
    expect(scan('某某试验委员会今日挂网')).toContainEqual(['挂网', '挂网']);
    expect(scan('试验委')).toContainEqual(['试验委', '某某试验委员会']);
  });

  it('fills in what a row does not say', () => {
    const [id] = lexicon.find('试验委');
    expect(lexicon.entries[id!]).toEqual({
      kind: 'body',
      row: {
        name: '某某试验委员会',
        aliases: ['试验委', '某某試驗辦'],
        from: '2019',
        until: '2021-03',
        successor: null,
        level: 'national',
        region: null,
      },
    });
  });

  it('matches Traditional names in Simplified text and the other way round', () => {
    expect(scan('某某试验办')).toContainEqual(['某某试验办', '某某试验委员会']);
    expect(scan('某某試驗委員會')).toContainEqual(['某某試驗委員會', '某某试验委员会']);
  });

  it('adds words to the lists', () => {
    expect(lexicon.words('media').has('某某早报')).toBe(true);
    expect(lexicon.words('no such list').size).toBe(0);
  });
});

describe('mistakes in a dictionary', () => {
  it.each([
    ['bodies:\n  - name: 甲乙会\n    alias: [甲会]', `${file}:3: unknown key "alias"`],
    ['bodies:\n  - aliases: [甲会]', `${file}:2: the key "name" is missing`],
    ['bodies:\n  - name: 甲', `${file}:2: name: "甲" is too short for a name: two characters at least`],
    ['bodies:\n  - name: 甲乙会\n    aliases: 甲会', `${file}:3: aliases: expected a list, such as [甲, 乙]`],
    [
      'bodies:\n  - name: 甲乙会\n    from: 18-3',
      `${file}:3: from: expected a year or month such as 2018 or 2018-03`,
    ],
    [
      'bodies:\n  - name: 甲乙会\n    from: 2018\n    until: 2016',
      `${file}:2: until 2016 is before from 2018`,
    ],
    ['bodies:\n  - name: 甲乙会\n    aliases: [甲会, 甲会]', `${file}:2: "甲会" is given twice`],
    [
      'bodies:\n  - name: 甲乙会\n    level: state',
      `${file}:3: level: expected one of national, province, prefecture, county, foreign`,
    ],
    ['triggers:\n  - name: 挂网\n    type: post', `${file}:3: type: expected one of publish, consult`],
    ['body:\n  - name: 甲乙会', `${file}:1: unknown list "body"`],
    ['bodies: 甲乙会', `${file}:1: expected a list of rows`],
    ['- 甲乙会', `${file}:1: expected lists such as "bodies:" or "triggers:"`],
    ['bodies:\n  - &a {name: 甲乙会}\n  - *a', `${file}:3: anchors and aliases (& and *) are not supported`],
    ['bodies:\n  - name: 甲乙会\n  - name: 甲乙会', `${file}:3: "甲乙会" is already in bodies`],
    ['bodies: [', `${file}:1: `],
  ])('%j is refused with its line', (text, message) => {
    expect(refusal(text)).toContain(message);
  });

  it('tells all of them at once', () => {
    expect(refusal('bodies:\n  - name: 甲\n  - name: 甲乙会\n    foo: 1').split('\n')).toHaveLength(2);
  });

  it('accepts an empty file and an empty list', () => {
    expect(refusal('')).toBe('');
    expect(refusal('bodies:\n')).toBe('');
  });
});
