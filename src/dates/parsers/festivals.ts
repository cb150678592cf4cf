import { numeral } from '../../text/numerals.ts';
import { family, RANK } from '../found.ts';

const NAMES =
  '元旦|春节|除夕|大年三十|元宵|清明|劳动节|青年节|儿童节|建党节|建军节|教师节|国庆|国庆节|端午|七夕|中元|中秋|重阳|腊八|妇女节|植树节|情人节|愚人节|圣诞|平安夜|母亲节|父亲节|感恩节|万圣节|光棍节|双十一|双十二|双11|双12|五一|十一';
const NEEDS_MORE = /^(?:五一|十一)$/;

/** 春节, 国庆节期间, 中秋假期, 五一小长假. */
export const festivals = family(
  'festival',
  new RegExp(
    `(${NAMES})(?:佳?节|当天)?(假期|长假|小长假|黄金周)?(?!档|联欢|晚会|[一二三四五六七八九]?届|文化|套餐|树|老人|路|镇|区|县)`,
  ),
  (match, { before, after }) => {
    const name = match[1]!;
    const whole = match[0];
    if (NEEDS_MORE.test(name) && !/年$/.test(before)) {
      const marked = /假|黄金周|节$/.test(whole) || /^(?:期间|前后|前夕|当天)/.test(after);
      if (!marked || /[0-9一二三四五六七八九十第月]$/.test(before)) return null;
    }
    if (name === '重阳' && !/节/.test(whole)) return null;
    if (name === '清明' && /^(?:时节|上河)/.test(after)) return null;
    const long = match[2] !== undefined && /^(?:春节|国庆|十一)/.test(name);
    return {
      stated: { festival: name, ...(long ? { longHoliday: true } : {}) },
      coarse: RANK.season,
      fine: RANK.day,
    };
  },
);

const LUNAR_MONTHS: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 };

/** 农历八月十五, 正月初一, 腊月廿三: dates of the lunar calendar, marked as such by a word or by 初. */
export const lunarDays = family(
  'lunar',
  /(农历|阴历|旧历)?(?:(正|冬|腊)|(十[一二]?|[一二三四五六七八九]))月(初[一二三四五六七八九十]|三十|二?十[一二三四五六七八九]?|廿[一二三四五六七八九]?)(?!日|号|[〇零一二三四五六七八九十年月个])/,
  (match) => {
    const marked = match[1] || match[2] || match[4]!.startsWith('初');
    if (!marked) return null;
    const month = match[2] ? LUNAR_MONTHS[match[2]]! : numeral(match[3]!)!;
    const day = numeral(match[4]!.replace('初', ''))!;
    return { stated: { lunar: { month, day } }, coarse: RANK.season, fine: RANK.day };
  },
);
