import type { BodyMention } from '../../model/mention.ts';
import { mentionAt, type Reading } from './context.ts';
import { HAN } from './words.ts';

/** Missions abroad, which warn and advise: 中国驻日本大使馆, 驻纽约总领馆. */
const MISSION = new RegExp(
  `(?<who>中华人民共和国|中国|我国?)?驻(?<where>[${HAN}]{1,8}?)(?<kind>大使馆|使馆|总领事馆|总领馆)(?!区|馆|门|街|路|附近|前)`,
  'g',
);
const HAN_CHAR = new RegExp(`[${HAN}]`);
/** 各驻外使领馆, 驻外使馆: all of them at once. */
const MANY = /外|各|华|京|沪|穗/;

/** Missions of China, under their own name or without the country's. */
export function readMissions(reading: Reading): BodyMention[] {
  const { folded } = reading;
  const mentions: BodyMention[] = [];
  for (const match of folded.matchAll(MISSION)) {
    const { who, where, kind } = match.groups!;
    if (MANY.test(where!)) continue;
    // 美国驻日本大使馆 is another country's.
    if (who === undefined && HAN_CHAR.test(folded[match.index - 1] ?? '')) continue;
    const full = kind!.startsWith('总领') ? '总领事馆' : '大使馆';
    const names = [{ name: `中华人民共和国驻${where}${full}`, from: null, until: null }];
    const facts = { names, level: 'national', region: null, form: 'name', rule: 'body/mission' } as const;
    mentions.push(mentionAt(reading, match.index, match.index + match[0].length, facts));
  }
  return mentions;
}
