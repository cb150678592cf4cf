import type { BodyMention } from '../../model/mention.ts';
import { mentionAt, namesAt, type Reading } from './context.ts';
import { namesOfOrgan } from './local.ts';
import type { PlaceFinder } from './place-finder.ts';

/** Between a place that opens its sentence and the organ: a day, set off by marks. */
const DAY = /[：:，,]\s?[\d年月日号上下午晚间今昨本当天周星期一二三四五六]{2,18}[，,]?$/;
const LONGEST_DAY = 22;
const OPENS = /[。！？\n]/;

/** 郑州：8月3日，房管局召集开发商; 江西九江，7月9日，防汛办发出通告: the place that a sentence is of has the organ. */
export function readTopicPlaces(reading: Reading, finder: PlaceFinder): BodyMention[] {
  const { organs, folded } = reading;
  return organs.flatMap(({ start }) => {
    const day = DAY.exec(folded.slice(Math.max(0, start - LONGEST_DAY), start))?.[0];
    const place = day === undefined ? undefined : finder.endingAt(start - day.length);
    if (!place || !(place.start === 0 || OPENS.test(folded[place.start - 1]!))) return [];
    const found = namesAt(reading, start, 'organ');
    const end = found[0]?.end;
    const names = end === undefined ? [] : namesOfOrgan(reading, { place: place.place }, found, end);
    if (end === undefined || names.length === 0) return [];
    const { level, code } = place.place;
    const facts = { names, level, region: code, form: 'organ', rule: 'body/context-place' } as const;
    return [mentionAt(reading, start, end, facts)];
  });
}
