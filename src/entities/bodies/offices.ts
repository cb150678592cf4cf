import type { BodyMention } from '../../model/mention.ts';
import { mentionAt, type Reading } from './context.ts';
import type { PlaceFinder } from './place-finder.ts';

/** What the offices of central bodies in the provinces are called, and the short forms of those words. */
const OFFICES: readonly (readonly [string, string])[] = [
  ['监管专员办公室', '监管专员办公室'],
  ['能源监管办公室', '监管办公室'],
  ['监管办公室', '监管办公室'],
  ['监管办', '监管办公室'],
  ['监管分局', '监管分局'],
  ['监管局', '监管局'],
  ['省分行', '省分行'],
  ['市分行', '市分行'],
  ['中心支行', '中心支行'],
  ['中支', '中心支行'],
  ['分行', '分行'],
  ['支行', '支行'],
  ['总部', '总部'],
  ['营业管理部', '营业管理部'],
  ['税务局', '税务局'],
  ['证监局', '监管局'],
  ['银保监局', '监管局'],
  ['调查总队', '调查总队'],
  ['调查队', '调查队'],
  ['财政监察专员办事处', '财政监察专员办事处'],
  ['特派员办事处', '特派员办事处'],
  ['特派办', '特派员办事处'],
  ['地区管理局', '地区管理局'],
  ['督察局', '督察局'],
  ['海事局', '海事局'],
  ['分署', '分署'],
  ['外汇管理部', '外汇管理部'],
  ['分局', '分局'],
  ['监管中心', '监管中心'],
  ['地方税务局', '地方税务局'],
  ['局', '局'],
];
/** 最高人民法院, 国务院 and the like have no such offices; a place behind them is something else. */
const HEADS_WITH_OFFICES = /(?:[局署部会行]|委员会)$/;

/**
 * A central body, a place and the word for its office there: 国家税务总局浙江省税务局, 人民银行成都分行, 国家能源局四川监管办公室,
 * 财政部驻云南财政监察专员办事处.
 */
export function readOffices(
  reading: Reading,
  finder: PlaceFinder,
  heads: readonly BodyMention[],
): BodyMention[] {
  const { folded } = reading;
  const mentions: BodyMention[] = [];
  for (const head of heads) {
    if (head.level !== 'national' || !HEADS_WITH_OFFICES.test(head.name)) continue;
    const posted = folded[head.end] === '驻' ? '驻' : '';
    const at = finder.startingAt(head.end + posted.length);
    const office = at && OFFICES.find(([words]) => folded.startsWith(words, at.end));
    if (!at || !office) continue;
    const end = at.end + office[0].length;
    const place = office[1] === '税务局' ? at.place.name : folded.slice(at.start, at.end);
    const names = head.names.map(({ name, from, until }) => ({
      name: name + posted + place + office[1],
      from,
      until,
    }));
    const { level, code } = at.place;
    mentions.push(
      mentionAt(reading, head.start, end, { names, level, region: code, form: 'name', rule: 'body/office' }),
    );
  }
  return mentions;
}
