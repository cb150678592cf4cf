import type { BodyMention } from '../../model/mention.ts';
import { countBefore } from '../../model/span.ts';
import { mentionAt, type Reading } from './context.ts';
import { HAN } from './words.ts';

/** 该局, 本委, 我部, and 总局 or 指挥部 on their own: the kind of the body, not its name. */
const KIND_WORDS = [
  '部(?![门分位])',
  '部门(?!规章|的规章)',
  '局(?![面势部])',
  '委员会',
  '委(?!员)',
  '会(?![议计员场期])',
  '院(?![校士线])',
  '署',
  '厅',
  '办(?![法公理事])',
  '府(?![上邸宅])',
  '所(?![有以谓])',
  '行(?![业为动程政])',
  '协会',
  '中心',
  '组织(?![了起])',
  '司(?![法机令仪])',
  '机构',
  '交易所',
].join('|');
const WORDS = new RegExp(
  `(?<![${HAN}])(?<bare>总局|指挥部|署方|局方|调查组|督导组|督察组|巡视组|专案组)(?!长)|(?<who>该|本|我)(?<kind>${KIND_WORDS})`,
  'g',
);
const KINDS: Readonly<Record<string, RegExp>> = {
  部: /部$/,
  局: /局$/,
  委员会: /委员会$/,
  委: /委员会$/,
  会: /(?:委员会|协会|学会|总会|会)$/,
  院: /(?<!国务)院$/,
  署: /署$/,
  厅: /厅$/,
  办: /办公室$/,
  所: /所$/,
  行: /行$/,
  协会: /协会$/,
  中心: /中心$/,
  组织: /组织$/,
  司: /司$/,
  总局: /总局$/,
  署方: /署$/,
  调查组: /调查组$/,
  督导组: /督导组$/,
  督察组: /督察组$/,
  巡视组: /巡视组$/,
  专案组: /专案组$/,
  府: /人民政府$/,
  局方: /局$/,
  指挥部: /指挥部$/,
  机构: /./,
  部门: /(?:部|委员会|局|厅|署|院|办公室|司|处|海关|总队|支队|银行|政府)$/,
  交易所: /交易所$/,
};
/** 我会 begins a sentence in the first person more often than it names a commission; these words settle it. */
const OFFICIAL = /^(?:将|已|现|就|于|自|决定|拟|收到|受理|组织|根据|各|联合|同意|依法|对)/;
/** How far back 该局 can point, in characters. */
const REACH = 1500;

/** Words that refer back to a body: the nearest one before that fits; 我部 and 本局 in a notice can point to its signature. */
export function readAnaphora(reading: Reading, bodies: readonly BodyMention[]): BodyMention[] {
  const mentions: BodyMention[] = [];
  let next = 0;
  for (const match of reading.folded.matchAll(WORDS)) {
    const { bare, who = '', kind = bare } = match.groups!;
    const start = match.index;
    const end = start + match[0].length;
    if (who === '我' && kind === '会' && !OFFICIAL.test(reading.folded.slice(end, end + 2))) continue;
    if (who === '该' && kind === '行') continue;
    while (next < bodies.length && bodies[next]!.end <= start) next++;
    // An agency of another country is called 机构; here it is more often a firm.
    const body = nearest(bodies, next, start, KINDS[kind!]!, who === '本' || who === '我');
    if (!body) continue;
    const { names, level, region } = body;
    mentions.push(
      mentionAt(reading, start, end, { names, level, region, form: 'anaphor', rule: 'body/anaphor' }),
    );
  }
  return [
    ...mentions,
    ...readHeads(reading, bodies),
    ...readSpokesmen(reading, bodies),
    ...readLatter(reading, bodies),
  ];
}

/** 局长张某要求…, 部长李某说: the head of the body told before, named by the office alone, where the sentence or clause begins with it. */
const HEAD = new RegExp(
  `(?<![${HAN}])(?<kind>部|局|署|厅|行|院)长(?=[${HAN}]{2,4}?(?:[\\d今昨于]|在[^，。；]{2,12}会|表示|指出|强调|透露|介绍|要求|宣布|回应|坦言|解释|提出|致信|说|称|主持|率))`,
  'g',
);

/** 发言人邓某头一次回应: the spokesman of the body told before, where the clause begins with him. */
const SPOKESMAN = new RegExp(
  `(?<![${HAN}])(?:新闻)?发言人(?=[${HAN}]{0,8}?(?:表示|说|称|回应|答|指出|强调|透露|介绍|证实|否认|宣布|解释|重申))`,
  'g',
);
/** How far back the latter may stand, in characters. */
const LATTER = 60;

/** 上诉至某高院，后者裁定…: the body named last before it. */
function readLatter(reading: Reading, bodies: readonly BodyMention[]): BodyMention[] {
  const { folded } = reading;
  return [...folded.matchAll(/(?<=[^”’」][，；。：]\s?)后者/g)].flatMap(({ index }) => {
    const body = bodies[countBefore(bodies, index) - 1];
    const place = reading.regions[countBefore(reading.regions, index) - 1];
    // 九江和赣州…，后者: a place that is named later is meant.
    if (body && place && place.start >= body.end) return [];
    if (!body || index - body.end > LATTER || /\n/.test(folded.slice(body.end, index))) return [];
    const { names, level, region } = body;
    const facts = { names, level, region, form: 'anaphor', rule: 'body/anaphor' } as const;
    return [mentionAt(reading, index, index + 2, facts)];
  });
}

/** How far back a spokesman's body may stand, in characters. */
const NEAR = 400;

function readSpokesmen(reading: Reading, bodies: readonly BodyMention[]): BodyMention[] {
  return [...reading.folded.matchAll(SPOKESMAN)].flatMap(({ 0: word, index }) => {
    let at = countBefore(bodies, index) - 1;
    while (bodies[at]?.form === 'anaphor' && index - bodies[at]!.end <= NEAR) at--;
    const body = bodies[at];
    if (!body || body.form === 'anaphor' || index - body.end > NEAR) return [];
    const { names, level, region } = body;
    const facts = { names, level, region, form: 'anaphor', rule: 'body/head' } as const;
    return [mentionAt(reading, index, index + word.length, facts)];
  });
}

function readHeads(reading: Reading, bodies: readonly BodyMention[]): BodyMention[] {
  const mentions: BodyMention[] = [];
  let next = 0;
  for (const match of reading.folded.matchAll(HEAD)) {
    const start = match.index;
    while (next < bodies.length && bodies[next]!.end <= start) next++;
    const body = nearest(bodies, next, start, KINDS[match.groups!.kind!] ?? /行$/, false);
    if (!body) continue;
    const { names, level, region } = body;
    const facts = { names, level, region, form: 'anaphor', rule: 'body/head' } as const;
    mentions.push(mentionAt(reading, start, start + match[0].length, facts));
  }
  return mentions;
}

function nearest(
  bodies: readonly BodyMention[],
  next: number,
  start: number,
  kind: RegExp,
  isIssuer: boolean,
): BodyMention | undefined {
  for (let i = next - 1; i >= 0; i--) {
    const body = bodies[i]!;
    if (!isIssuer && start - body.end > REACH) break;
    if (body.form !== 'anaphor' && kind.test(body.name) && (kind !== KINDS.机构 || body.level === 'foreign'))
      return body;
    if (next - i > 200) break;
  }
  return isIssuer ? bodies.slice(next, next + 200).find((body) => kind.test(body.name)) : undefined;
}
