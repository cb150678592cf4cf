import type { BodyRow } from '../../lexicon/rows.ts';
import type { BodyMention } from '../../model/mention.ts';
import { mentionAt, type Reading } from './context.ts';
import { OWN_PLACES } from './home.ts';
import { isTrap } from './traps.ts';
import { rank } from './validity.ts';

/** A name before its body existed. It is no mention, but no shorter name inside it is meant either (保监会 in 银保监会). */
export const NOT_FOUNDED = 'body/not-founded';

/** Bodies with a name of their own: every surface of the dictionary, as the name it stood for at the anchor date. */
export function readNamed(reading: Reading): BodyMention[] {
  const { names, lexicon, folded, month } = reading;
  const mentions: BodyMention[] = [];
  for (let i = 0; i < names.length; ) {
    const { start, end } = names[i]!;
    const rows: BodyRow[] = [];
    for (; i < names.length && names[i]!.start === start && names[i]!.end === end; i++) {
      const entry = lexicon.entries[names[i]!.id]!;
      if (entry.kind === 'body') rows.push(entry.row);
    }
    if (rows.length === 0 || isTrap(folded, start, end)) continue;
    const ranked = rank(rows, folded.slice(start, end), month);
    if (ranked.length === 0 && isLater(folded, start, end, rows))
      mentions.push(withPrefix(reading, namedMention(reading, start, end, rows)));
    else if (ranked.length > 0) mentions.push(withPrefix(reading, namedMention(reading, start, end, ranked)));
    else mentions.push({ ...namedMention(reading, start, end, rows), rule: NOT_FOUNDED });
  }
  return mentions;
}

/**
 * A rule in force is dated by its first version and tells of its later ones: a full official name is meant as written where the
 * same line tells of a year in which the body existed.
 */
function isLater(folded: string, start: number, end: number, rows: readonly BodyRow[]): boolean {
  const year = /(\d{4})年[^。\n]{0,12}$/.exec(folded.slice(Math.max(0, start - 24), start))?.[1];
  return (
    year !== undefined &&
    rows.some(
      ({ name, from }) => name === folded.slice(start, end) && from !== null && from.slice(0, 4) <= year,
    )
  );
}

function namedMention(reading: Reading, start: number, end: number, rows: readonly BodyRow[]): BodyMention {
  const { level, region } = rows[0]!;
  const names = rows.map(({ name, from, until }) => ({ name, from, until }));
  return mentionAt(reading, start, end, { names, level, region, form: 'name', rule: 'body/name' });
}

const OF_THE_COUNTRY = ['中华人民共和国', '中国', '我国'];
/** Words in front of the bodies of Hong Kong, Macao and Taiwan, by the code of the place. */
const OF_PLACES: ReadonlyMap<string | null, readonly string[]> = new Map(
  OWN_PLACES.map(({ code, prefixes }) => [
    code,
    [...prefixes.filter((words) => words.length > 1), ...(code === '710000' ? [] : ['特区政府'])],
  ]),
);

/** 中华人民共和国商务部, 中国外交部, 香港特区政府保安局: what stands in front belongs to the words of the mention, not to the name. */
function withPrefix(reading: Reading, mention: BodyMention): BodyMention {
  const prefixes = mention.level === 'national' ? OF_THE_COUNTRY : (OF_PLACES.get(mention.region) ?? []);
  for (const prefix of prefixes) {
    const start = mention.start - prefix.length;
    if (start >= 0 && reading.folded.startsWith(prefix, start)) {
      return { ...mention, start, text: reading.text.raw.slice(start, mention.end) };
    }
  }
  return mention;
}
