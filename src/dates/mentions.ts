import type { DateMention } from '../model/mention.ts';
import type { FoldedText } from '../text/fold.ts';
import { type Day, dateOf, isoDay } from './calendar.ts';
import type { FoundDate } from './found.ts';
import { Narrative } from './narrative.ts';
import type { Resolved } from './resolve.ts';
import { resolveWhole } from './resolve-whole.ts';
import { type Tense, tenseAround } from './tense.ts';
import type { Value } from './value.ts';

/** 10月或12月: the second date has the tense of the first. */
const COORDINATED = /^[、或和及与]$/;
const COMPARED = /(?:较|比|超过|高于|低于|同比)$/;
/** The day of a source (8月2日的报道, 20日电), not of what is told. */
const CITED = /^\s?(?:的?(?:报道|消息|文章)|讯|电)/;
/** Such a date opens the present (2018年以来), or only measures a record (2010年8月以来最高). */
const SINCE = /以来$/;
/** 2020年那次, 2022年的, 2011年受理的投诉: a year that only says which one is meant. */
const DESCRIBES = /^(?:的(?!\d)|那|这|版|款|(?:全年|度)?[\u4e00-\u9fff]{2,6}的(?!是))/;
/** 2011年主营业务收入超过一万亿元, 2010年共查处九万件: the year that figures are of. */
const FIGURES =
  /^(?:全年|度)?[^，。；！？\n]{0,24}?(?:同比|环比|增长|下降|收入|产值|产量|销量|人均|总量|占比|总额|GDP|亿元|万吨|[%％]|万人次|万件)/;
/** 2022年3月抛出的提案: a date in words that say which thing is meant. */
const MODIFIES = /^[\u4e00-\u9fff]{2,8}的(?!是)/;
/** A stretch of more days than this is no step of a story. */
const LONGEST_STORY = 366;

/** Gives every expression its value, in the order of the text: each leans on what was told before it. */
export function toMentions(text: FoldedText, found: FoundDate[], published: Day | null): DateMention[] {
  const narrative = new Narrative(text.folded);
  const mentions: DateMention[] = [];
  let tense: Tense = null;
  let end = 0;
  for (const date of found) {
    narrative.moveTo(date.index);
    const coordinated = end > 0 && COORDINATED.test(text.folded.slice(end, Math.min(date.index, end + 3)));
    if (!coordinated || date.index > end + 2) tense = tenseAround(text.folded, date.index, date.stop);
    end = date.stop;
    const resolved = resolveWhole(date, { published, told: narrative.told, tense });
    if (!resolved) continue;
    mentions.push(toMention(text, date, resolved));
    tell(narrative, text.folded, date, resolved.value);
  }
  return mentions;
}

/** 该公司成立于2009年5月: a fact of somebody's life, which the story does not go on from. */
const FOUNDED = /(?:成立|创立|创办|创建|注册|建成|始建|出生|毕业|上市|投产)[于在]\s*$/;

/** 1998年建成投产的老厂. */
const BORN =
  /^(?:成立|创立|创办|创建|注册|建成|始建|出生|毕业|上市|投产|开业|建厂|建校|入行|参加工作)[^，。；]{0,4}的/;

/** Remembers a date for those that lean on it. What a text only compares with, and stretches of years, tell no year. */
function tell(narrative: Narrative, text: string, date: FoundDate, { coreDays }: Value): void {
  const { stated, until } = date;
  const compared =
    COMPARED.test(text.slice(Math.max(0, date.index - 3), date.index)) ||
    /^(?:同期|年?度)/.test(text.slice(date.stop, date.stop + 2));
  const describes =
    stated.year &&
    !stated.month &&
    !until &&
    (DESCRIBES.test(text.slice(date.stop, date.stop + 10)) ||
      FIGURES.test(text.slice(date.stop, date.stop + 40)));
  const founded =
    FOUNDED.test(text.slice(Math.max(0, date.index - 6), date.index)) ||
    (stated.year && !stated.month && BORN.test(text.slice(date.stop, date.stop + 8)));
  if (!coreDays || compared || founded || SINCE.test(date.text)) return;
  const year = stated.year ?? until?.year;
  const ends = dateOf(coreDays.end).year;
  if (describes) {
    if (DESCRIBES.test(text.slice(date.stop, date.stop + 10))) narrative.passYear(ends);
    return;
  }
  const isStory = coreDays.end - coreDays.start <= LONGEST_STORY && (until?.month || until?.day);
  if (!year && stated.month && coreDays.start === coreDays.end) narrative.goOnTo(ends);
  if (year && (dateOf(coreDays.start).year === ends || isStory)) {
    const isRelative = 'shift' in year;
    const isFine = stated.month || stated.months || stated.portion || until?.month;
    narrative.tellYear(ends, {
      isAside:
        MODIFIES.test(text.slice(date.stop, date.stop + 10)) ||
        (isRelative && !(isFine && !narrative.hasTold(ends + 1))) ||
        (!isFine && date.bound !== null),
      isRelative,
    });
  }
  // 2019年…。一个多月后的8月18日: the day after a length of time is of the year that it leads to.
  if (
    stated.span?.sense === 'at' &&
    stated.span.direction === 1 &&
    !year &&
    dateOf(coreDays.start).year === ends
  )
    narrative.tellYear(ends, { isAside: true, isRelative: false });
  const cited = CITED.test(text.slice(date.stop, date.stop + 4));
  // 自9月1日起施行 looks ahead: 当天 and 次日 behind it still lean on the day of the act.
  if (date.bound !== 'before' && date.bound !== 'from' && !cited) narrative.tellDays(coreDays);
}

function toMention(text: FoldedText, date: FoundDate, { value, basis }: Resolved): DateMention {
  const { bound } = date;
  const open = opened(date, value);
  return {
    start: date.index,
    end: date.stop,
    text: text.raw.slice(date.index, date.stop),
    rule: `date/${date.family}`,
    ...open,
    time: date.stated.time ?? null,
    basis,
    bound,
    core: value.core,
    coreEnd: value.coreDays ? isoDay(value.coreDays.end) : null,
    part: value.portion,
  };
}

type Dated = Pick<DateMention, 'date' | 'dateStart' | 'dateEnd'>;

/** The interval that a bound makes of its core: `../2021-06-30`, `2021-09-01/..`. */
function opened({ bound, exclusive, stated }: FoundDate, value: Value): Dated {
  const { days, coreDays, edtf } = value;
  if (bound === 'before') {
    if (!coreDays || !days) return { date: `../${edtf.split('/').at(-1)}`, dateStart: null, dateEnd: null };
    const last = isoDay(stated.span ? days.start : exclusive ? coreDays.start - 1 : days.end);
    return { date: `../${last}`, dateStart: null, dateEnd: last };
  }
  if (bound === 'from') {
    if (!days) return { date: `${edtf.split('/')[0]}/..`, dateStart: null, dateEnd: null };
    const first = isoDay(exclusive ? days.end + 1 : days.start);
    return { date: `${first}/..`, dateStart: first, dateEnd: null };
  }
  return { date: edtf, dateStart: days ? isoDay(days.start) : null, dateEnd: days ? isoDay(days.end) : null };
}
