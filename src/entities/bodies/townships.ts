import type { BodyMention } from '../../model/mention.ts';
import { mentionAt, type Reading } from './context.ts';
import { placeNameInBody } from './places.ts';
import { HAN, isNameRun } from './words.ts';

/** Below the counties the divisions have no codes: their organs are read behind the county's name. */
const TOWNSHIP = new RegExp(
  `^([${HAN}]{1,6}?(?:镇|乡|街道|苏木))(人民政府|政府|办事处|党委|党工委)(?!部门|采购)`,
);
const REACH = 14;

/** 横店镇人民政府, 望京街道办事处 behind their county or district; the level is the county's, the lowest there is. */
export function readTownships(reading: Reading): BodyMention[] {
  const { folded, regions, places } = reading;
  return regions.flatMap(({ start, end, code }) => {
    const place = places.get(code);
    const match = place && TOWNSHIP.exec(folded.slice(end, end + REACH));
    if (!match || !isNameRun(match[1]!)) return [];
    const organ = match[2] === '政府' ? '人民政府' : match[2]!;
    const names = [{ name: placeNameInBody(places, place) + match[1] + organ, from: null, until: null }];
    const facts = {
      names,
      level: 'county',
      region: code,
      form: 'place-organ',
      rule: 'body/township',
    } as const;
    return [mentionAt(reading, start, end + match[0].length, facts)];
  });
}
