import { numeral } from '../text/numerals.ts';
import type { ActorGroup } from './actors.ts';
import type { Reading, Sentence } from './reading.ts';

/** 两部门, 上述五部委: a number of bodies without their names. */
const COUNTED =
  /(?:上述|前述|前面?提到的|这|以上|该)?(?<count>[两二三四五六七八九十]|十[一二三四五])(?:家|个)?(?:部门|部委|机关|监管机构|单位)(?!负责|有关|人士)/g;
/** What can stand in front where they are a subject of their own, not the end of a list (央行等五部委). */
const OPENS = /(?:^|[，。；：、,\s日月年天晚]|由|被|经|随后|此后|其后|不久)$/;
/** How many sentences back the bodies are looked for. */
const REACH = 20;

/** Bodies told before that a sentence only counts: 两部门再发通告. `groupsOf` gives the groups of an earlier sentence. */
export function countedGroups(
  reading: Reading,
  sentence: Sentence,
  own: readonly ActorGroup[],
  groupsOf: (earlier: Sentence) => readonly ActorGroup[],
): ActorGroup[] {
  const { folded } = reading.text;
  const words = folded.slice(sentence.start, sentence.end);
  const found: ActorGroup[] = [];
  for (const match of words.matchAll(COUNTED)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const count = match.groups!.count === '两' ? 2 : numeral(match.groups!.count!);
    if (count === null || !OPENS.test(words.slice(Math.max(0, match.index - 2), match.index))) continue;
    if (own.some((g) => g.end <= start && start - g.end <= 2)) continue;
    const meant = lastOfSize(
      reading,
      sentence,
      count,
      own.filter((g) => g.end <= start),
      groupsOf,
    );
    if (!meant) continue;
    const bodies = meant.bodies.map((b) => ({ ...b, text: null, start: null, end: null }));
    found.push({
      start,
      end,
      bodies,
      mentions: meant.mentions,
      kind: 'body',
      role: 'subject',
      rule: 'body/counted',
    });
  }
  return found;
}

/** The group told last that holds so many bodies. */
function lastOfSize(
  reading: Reading,
  sentence: Sentence,
  count: number,
  own: readonly ActorGroup[],
  groupsOf: (earlier: Sentence) => readonly ActorGroup[],
): ActorGroup | undefined {
  const here = own.findLast((g) => g.bodies.length === count);
  if (here) return here;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - REACH); i--) {
    const earlier = reading.sentences[i]!;
    if (earlier.bodies.length < count) continue;
    const group = groupsOf(earlier).findLast((g) => g.bodies.length === count);
    if (group) return group;
  }
  return undefined;
}
