import { NUMERAL_CHARS, numeral } from '../../text/numerals.ts';
import { two } from '../calendar.ts';
import { family, RANK } from '../found.ts';

const MORNING = '凌晨|清晨|早晨|早上|早间|清早|一早|早|上午|黎明|拂晓|前半夜';
const NOON = '正午|中午|晌午|午间';
const EVENING = '下午|午后|傍晚|黄昏|晚上|晚间|夜晚|夜间|夜里|深夜|午夜|半夜|后半夜|零时|晚|夜';
const PART = `(${MORNING}|${NOON}|${EVENING})`;
const HOUR = '2[0-4]|[01]?[0-9]|二十[一二三四]?|十[一二三四五六七八九]?|[〇零一二两三四五六七八九]{1,2}';
const MINUTE =
  '[0-5]?[0-9]|[二三四五]?十[一二三四五六七八九]?|[〇零][一二三四五六七八九]|[一二三四五六七八九]';
const CLOCK = `(?:(?:${HOUR})\\s?(?:[:：][0-5][0-9](?:[:：][0-5][0-9])?(?:时)?|[点时](?:钟|整|半|[一三]刻|(?:${MINUTE})分?)?(?:[0-5]?[0-9]秒)?))`;
const ZONE = '(?:北京|当地|美国当地|格林尼治)时间\\s?';

const inNumber = new RegExp(`[0-9.:/${NUMERAL_CHARS}第]$`);
const spelled = new RegExp(`(${HOUR})\\s?(?:[:：]([0-5][0-9])|[点时](?:(半)|([一三])刻|(${MINUTE}))?)`);

/** A part of the day, a time of the day, or both: 下午, 14点, 晚上7:30, 上午9时许. Dates only beside a day. */
export const clocks = family(
  'clock',
  new RegExp(
    `(?:${ZONE})?(?:${PART}\\s?(?:${ZONE})?(?:${CLOCK})?|${CLOCK})(?:许|左右|钟)?(?:\\s?(?:至|到|~|[—–-]{1,2})\\s?(?:${PART})?(?:${CLOCK}))?`,
  ),
  (match, { before, after }) => {
    if (
      inNumber.test(before) &&
      /^[0-9〇零一二三四五六七八九十]/.test(match[0]) &&
      !/[-日号]$|-[0-9]{2}$/.test(before)
    )
      return null;
    if (/^[早晚夜]$/.test(match[0]) && !/[日号天一二三四五六昨今明当前]$/.test(before)) return null;
    if (/^(?:代|期|间)/.test(after) && match[0].endsWith('时')) return null;
    const time = timeOf(match[0], match[1]);
    const ends = /至|到|~|—|-/.test(match[0]);
    return {
      stated: { ...(time ? { time } : {}), ...(ends ? { closed: true } : {}) },
      coarse: RANK.clock,
      fine: RANK.clock,
      weak: true,
    };
  },
);

function timeOf(text: string, part: string | undefined): string | null {
  const match = spelled.exec(text);
  if (!match) return null;
  let hour = numeral(match[1]!);
  if (hour === null || hour > 24) return null;
  let minute = 0;
  if (match[2] || match[5]) minute = numeral((match[2] ?? match[5])!) ?? 0;
  else if (match[3]) minute = 30;
  else if (match[4]) minute = match[4] === '一' ? 15 : 45;
  const late =
    part !== undefined &&
    new RegExp(`^(?:${EVENING})$`).test(part) &&
    !/^(?:午夜|半夜|后半夜|零时)$/.test(part);
  if (late && hour >= 1 && hour < 12) hour += 12;
  if (part && new RegExp(`^(?:${NOON})$`).test(part) && hour >= 1 && hour <= 2) hour += 12;
  return `${two(hour)}:${two(minute)}`;
}
