import type { BodyMention } from '../../model/mention.ts';
import { type Found, longestAt, mentionAt, type Reading } from './context.ts';
import { isTrap } from './traps.ts';
import { HAN, isNameRun } from './words.ts';

/** Words for organs that end the names of foreign bodies the dictionary does not list. */
const ORGAN = new RegExp(
  `[${HAN}]{2,12}?(?:委员会|管理局|监管局|部(?![门分位队落署])|局(?![面势限部])|厅|署|最高法院|法院|检察院|总检察长)`,
  'y',
);
const NOT_ORGANS =
  /[东西南北中内外全总分]部$|(?:俱乐|干|编辑|事业|小|大)部$|[当邮结格布战政大全僵开票票时]局$|^[东西南北中]|(?:客|餐|歌|大)厅$|银行|公司|大学|集团|企业|总部|机构|医院/;

/** Authorities of other countries: a place with an organ word behind it (韩国金融委员会, 马耳他金融服务管理局). */
export function readForeign(reading: Reading): BodyMention[] {
  const { names, lexicon, folded } = reading;
  const mentions: BodyMention[] = [];
  for (const match of names) {
    const entry = lexicon.entries[match.id]!;
    if (entry.kind !== 'foreign-place' || folded[match.start - 1] === '驻') continue;
    const end = organEnd(reading, match.end);
    if (end === undefined) continue;
    const name = entry.row.name + folded.slice(match.end, end);
    const names = [{ name, from: null, until: null }];
    mentions.push(
      mentionAt(reading, match.start, end, {
        names,
        level: 'foreign',
        region: null,
        form: 'place-organ',
        rule: 'body/foreign',
      }),
    );
  }
  return mentions;
}

function organEnd(reading: Reading, at: number): number | undefined {
  const { folded } = reading;
  const listed: readonly Found<'foreign-organ'>[] = longestAt(reading, at, 'foreign-organ');
  if (
    listed.length > 0 &&
    !isTrap(folded, at, listed[0]!.end) &&
    !/^(?:债|采购)/.test(folded.slice(listed[0]!.end, listed[0]!.end + 2))
  ) {
    return listed[0]!.end;
  }
  ORGAN.lastIndex = 0;
  const run = ORGAN.exec(folded.slice(at, at + 16))?.[0];
  return run !== undefined && !NOT_ORGANS.test(run) && isNameRun(run) ? at + run.length : undefined;
}
