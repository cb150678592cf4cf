import type { BodyMention } from '../../model/mention.ts';
import { anyOf } from '../../text/patterns.ts';
import { mentionAt, namesAt, type Reading } from './context.ts';
import { placeNameInBody } from './places.ts';
import { isTrap } from './traps.ts';
import { HAN, isNameRun, SHARED, tellsAct } from './words.ts';

/** Words that end the name of an organ; the shortest run in front of them is its field. */
const ORGAN = new RegExp(`^[${HAN}]{2,14}?(?:委员会|办公室|局(?![势面限部])|厅|总队|支队)`);
const LONGEST_ORGAN = 20;
/** Runs that end like an organ and are a firm, a mass organisation of citizens or a plain word. */
const ENDS_OTHERWISE = anyOf(
  [
    '[当邮书棋饭结格布战政大全僵开票时定骗危残]局 (?:铁路|电力|供电|供水|自来水|热力|电信)局',
    '(?:客|餐|歌|大|展|音乐|舞|影|门)厅',
    '(?:居民|村民|业主|筹备|组织|学术|专业|组|校友|家长|董事|薪酬|审计|编辑|评审|伦理)委员会',
  ].join(' '),
);
const CONTAINS_OTHER = anyOf(
  '公司 集团 银行 大学 学院 学校 中学 小学 医院 协会 学会 商会 总部 代表处 校长 院长 项目 酒店 律师 律所 媒体 事务所',
);
const NOT_ORGANS = new RegExp(`${SHARED.source}|${ENDS_OTHERWISE}$|${CONTAINS_OTHER}`);

/** Organs of places whose word no dictionary lists: 西湖区文化和广电旅游体育局. Only where no listed organ stands behind the place. */
export function readUnlisted(reading: Reading): BodyMention[] {
  const { folded, regions, places } = reading;
  const mentions: BodyMention[] = [];
  for (const { start, end, code } of regions) {
    const place = places.get(code);
    const organ = ORGAN.exec(folded.slice(end, end + LONGEST_ORGAN))?.[0];
    if (!place || organ === undefined || NOT_ORGANS.test(organ) || tellsAct(organ) || !isNameRun(organ))
      continue;
    if (namesAt(reading, end, 'organ').length > 0 || isTrap(folded, end, end + organ.length)) continue;
    const names = [{ name: placeNameInBody(places, place) + organ, from: null, until: null }];
    const facts = {
      names,
      level: place.level,
      region: code,
      form: 'place-organ',
      rule: 'body/unlisted',
    } as const;
    mentions.push(mentionAt(reading, start, end + organ.length, facts));
  }
  return mentions;
}
