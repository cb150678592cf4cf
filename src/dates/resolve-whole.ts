import type { DateBasis } from '../model/mention.ts';
import { type Day, dateOf, dayOf, weekdayOf } from './calendar.ts';
import type { FoundDate } from './found.ts';
import type { Setting } from './infer.ts';
import { type Resolved, resolve } from './resolve.ts';
import type { Stated } from './stated.ts';
import { rangeValue, type Value } from './value.ts';

/** What an expression means with its range and its apposition; null where it names no possible date. */
export function resolveWhole(date: FoundDate, setting: Setting): Resolved | null {
  if (!date.until) return single(date, setting);
  const [first, last] = [date.stated, date.until];
  if (!first.year && last.year && 'at' in last.year && borrowsBackward(first))
    return rangeFromEnd(first, last, setting);
  const start = resolve(isClock(first) ? clockDay(first) : first, setting);
  if (!start || (isClock(first) && !start.value.days)) return null;
  const whole =
    !start.value.days && last.day && !last.month && first.month ? { ...last, month: first.month } : last;
  const end = resolve(borrow(whole, start.value), setting);
  if (!end) return null;
  return range(start, movedOn(end, start, last, setting));
}

function single(date: FoundDate, setting: Setting): Resolved | null {
  const { hint, stated } = date;
  const resolved = resolve(hinted(date, setting), setting);
  if (!resolved || !hint || stated.year) return resolved;
  return { ...resolved, basis: hint.week?.shift === null ? 'partial' : 'relative' };
}

/** 昨日（20日）: the month and year of the day that the relative word names, or of the nearest day with that number. */
function hinted({ stated, hint }: FoundDate, setting: Setting): Stated {
  if (!hint || stated.year || !stated.day || !('at' in stated.day)) return stated;
  if (hint.week?.shift === null) return withWeekday(stated, hint.week.days[0], setting);
  const near = resolve(hint, setting)?.value.days?.start;
  if (near === undefined) return stated;
  const { at } = stated.day;
  const candidates = Array.from({ length: 61 }, (_, i) => near + (i % 2 ? -(i + 1) / 2 : i / 2));
  const month = stated.month && 'at' in stated.month ? stated.month.at : null;
  const match = candidates
    .map(dateOf)
    .find((date) => date.day === at && (month === null || date.month === month));
  return match ? { ...stated, year: { at: match.year }, month: { at: match.month } } : stated;
}

/** 12月25日（星期六）: of the year inferred and its neighbours, the one in which the day falls on that weekday. */
function withWeekday(stated: Stated, weekday: number, setting: Setting): Stated {
  const day = resolve(stated, setting)?.value.days?.start;
  if (day === undefined || !stated.month || weekdayOf(day) === weekday) return stated;
  const { year, month, day: dayOfMonth } = dateOf(day);
  const other = [year - 1, year + 1].find((near) => weekdayOf(dayOf(near, month, dayOfMonth)) === weekday);
  return other === undefined ? stated : { ...stated, year: { at: other } };
}

const isClock = (stated: Stated) => Object.keys(stated).every((key) => key === 'time' || key === 'closed');
const clockDay = (stated: Stated): Stated => ({ ...stated, day: { shift: 0, from: 'published' } });
const borrowsBackward = (stated: Stated) => Boolean(stated.month || stated.months) && !isRelative(stated);
const isRelative = ({ year, month, day, week, span }: Stated) =>
  Boolean(week || span || [year, month, day].some((part) => part && 'shift' in part));

/** 9月至2022年3月: the start takes its year from the end, or the year before. */
function rangeFromEnd(first: Stated, last: Stated, setting: Setting): Resolved | null {
  const end = resolve(last, setting);
  if (!end?.value.days) return null;
  const { year } = dateOf(end.value.days.end);
  const same = resolve({ ...first, year: { at: year } }, setting);
  if (same?.value.days && same.value.days.start <= end.value.days.end) return range(same, end);
  const before = resolve({ ...first, year: { at: year - 1 } }, setting);
  return before && range(before, end);
}

/** The end of a range with what it leaves out taken from the start: 5月21日至25日. */
function borrow(last: Stated, start: Value): Stated {
  if (
    !start.days ||
    isRelative(last) ||
    last.years ||
    (last.year && 'at' in last.year && last.year.at >= 100)
  )
    return fromStart(last, start);
  const { year, month, day } = dateOf(start.days.start);
  if (last.year && 'at' in last.year)
    return { ...last, year: { at: Math.floor(year / 100) * 100 + last.year.at } };
  if (isClock(last)) return { ...last, year: { at: year }, month: { at: month }, day: { at: day } };
  if (last.month || last.months) return { ...last, year: { at: year } };
  if (last.day || last.tenDays || last.monthHalf)
    return { ...last, year: { at: year }, month: { at: month } };
  return last.portion ? { ...last, year: { at: year } } : last;
}

/** 13:20~次日05:40, 11月至次年3月: counted from the start of the range, not from what was told before. */
function fromStart(last: Stated, { days }: Value): Stated {
  if (!days) return last;
  if (last.week?.shift === null && !last.week.nth) return weekdayAfter(last, days.start);
  if (last.year && 'shift' in last.year && last.year.from === 'told') {
    return { ...last, year: { at: dateOf(days.start).year + last.year.shift } };
  }
  if (!last.day || !('shift' in last.day) || last.day.from !== 'told') return last;
  const { year, month, day } = dateOf(days.end + last.day.shift);
  return { ...last, year: { at: year }, month: { at: month }, day: { at: day } };
}

/** 下周一至周五: the first such weekday from the start on. */
function weekdayAfter(last: Stated, start: Day): Stated {
  const [, weekday] = last.week!.days;
  const { year, month, day } = dateOf(start + ((weekday - weekdayOf(start) + 7) % 7));
  const { week: _, ...rest } = last;
  return { ...rest, year: { at: year }, month: { at: month }, day: { at: day } };
}

/** An end before its start lies a year, or for a day without month a month, later: 8月至2月. */
function movedOn(end: Resolved, start: Resolved, last: Stated, setting: Setting): Resolved {
  const [from, to] = [start.value.days, end.value.days];
  if (!from || !to || to.end >= from.start || last.year || isRelative(last)) return end;
  const { year, month } = dateOf(from.start);
  const moved =
    last.month || last.months
      ? resolve({ ...last, year: { at: year + 1 } }, setting)
      : resolve(
          { ...last, year: { at: month === 12 ? year + 1 : year }, month: { at: (month % 12) + 1 } },
          setting,
        );
  return moved ?? end;
}

const ORDER: readonly DateBasis[] = ['explicit', 'partial', 'relative', 'carried'];

function range(start: Resolved, end: Resolved): Resolved | null {
  const [from, to] = [start.value.days, end.value.days];
  if (from && to && to.end < from.start) return null;
  const basis = ORDER[Math.max(ORDER.indexOf(start.basis), ORDER.indexOf(end.basis))]!;
  const one = from && to && from.start === from.end && from.start === to.start && to.start === to.end;
  return { value: one ? start.value : rangeValue(start.value, end.value), basis };
}
