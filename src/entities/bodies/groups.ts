import type { BodyMention } from '../../model/mention.ts';
import { mentionAt, type Reading } from './context.ts';
import type { PlaceFinder } from './place-finder.ts';
import { placeFor } from './place-words.ts';
import { placeNameInBody } from './places.ts';
import { canBeginWord, isNameRun } from './words.ts';

/** What temporary and coordinating organs are called. */
const GROUP =
  /(?:领导小组|指挥部|联席会议|协调小组|工作专班|工作小组|联防联控机制|督察组|督查组|巡视组|巡查组|调查组|检查组|考核组|指导组)(?:办公室|综合组|秘书处|秘书组)?(?!会议)/g;
/** The longest name in front of those words. */
const LONGEST = 44;
/** A name never runs over these. */
const BREAK = /[，。；：、！？\s,;:!?《》〈〉【】|/]/;
const CENTRAL = /国务院|全国|中央|国家/g;
const PLACE_WORD = /(?:自治区|[省市县区州])/g;

/** Coordinating organs under their own long names: 仙居县疫情防控指挥部, 省应对新冠肺炎疫情工作领导小组办公室. */
export function readGroups(reading: Reading, finder: PlaceFinder): BodyMention[] {
  const { folded } = reading;
  const mentions: BodyMention[] = [];
  for (const match of folded.matchAll(GROUP)) {
    const head = runBefore(folded, match.index);
    const end = match.index + match[0].length;
    if (match.index - head < 2 || /^[成会]/.test(folded.slice(end, end + 1))) continue;
    const mention =
      ofPlace(reading, finder, head, match.index, end) ??
      ofCentre(reading, head, match.index, end) ??
      ofPlaceWord(reading, finder, head, match.index, end);
    if (mention) mentions.push(mention);
  }
  return mentions;
}

/** 省发改委派出督查组: who sends a group, not its name. */
const SENDS = /派出|派遣|[委局厅部府]派|成立|组建|组成|组织\d|设立|会同|联合(?!防|监|调)|要求|责成/;

function isName(words: string): boolean {
  const run = words.replace('感染的肺炎', '感染肺炎');
  return (
    isNameRun(run) &&
    !SENDS.test(run) &&
    (run.match(/[（(]/g)?.length ?? 0) === (run.match(/[）)]/g)?.length ?? 0)
  );
}

/** The name in full: 新冠肺炎 is what 新型冠状病毒肺炎 was abbreviated to. */
function fullName(words: string): string {
  return words.replace('新冠肺炎', '新型冠状病毒肺炎');
}

/** Where the stretch in front of the group word begins that can belong to the name. */
function runBefore(folded: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST && !BREAK.test(folded[start - 1]!)) start--;
  return start;
}

function ofPlace(reading: Reading, finder: PlaceFinder, from: number, group: number, end: number) {
  for (const at of finder.within({ start: from, end: group })) {
    const run = reading.folded.slice(at.end, group);
    if (run.length < 2 || !isName(run)) continue;
    const name = placeNameInBody(reading.places, at.place) + reading.folded.slice(at.end, end);
    const { level, code } = at.place;
    return groupMention(reading, at.start, end, name, level, code);
  }
  return undefined;
}

function ofCentre(reading: Reading, from: number, group: number, end: number): BodyMention | undefined {
  const run = reading.folded.slice(from, group);
  for (const match of run.matchAll(CENTRAL)) {
    if (
      !isName(run.slice(match.index)) ||
      match.index + match[0].length + (match[0] === '国务院' ? 0 : 2) > run.length
    )
      continue;
    const start = from + match.index;
    return groupMention(reading, start, end, reading.folded.slice(start, end), 'national', null);
  }
  return undefined;
}

function ofPlaceWord(reading: Reading, finder: PlaceFinder, from: number, group: number, end: number) {
  const run = reading.folded.slice(from, group);
  for (const match of run.matchAll(PLACE_WORD)) {
    const start = from + match.index;
    const behind = start + match[0].length;
    if (group - behind < 2 || !canBeginWord(reading.folded, start) || !isName(run.slice(match.index)))
      continue;
    const place = placeFor(reading, finder, match[0], start);
    if (!place) continue;
    const name = placeNameInBody(reading.places, place) + reading.folded.slice(behind, end);
    return { ...groupMention(reading, start, end, name, place.level, place.code), form: 'organ' as const };
  }
  return undefined;
}

function groupMention(
  reading: Reading,
  start: number,
  end: number,
  name: string,
  level: BodyMention['level'],
  region: string | null,
): BodyMention {
  const names = [{ name: fullName(name), from: null, until: null }];
  return mentionAt(reading, start, end, { names, level, region, form: 'place-organ', rule: 'body/group' });
}
