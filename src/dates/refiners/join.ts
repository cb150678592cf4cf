import type { Refiner } from '../engine.ts';
import { type FoundDate, RANK } from '../found.ts';
import type { Stated } from '../stated.ts';

const GAP = /^(?:\s{0,2}的?\s{0,2})$/;
const CLOCK_GAP = /^(?:\s{0,2}[的T-]?\s{0,2})$/;

/** Puts pieces together that follow one another from coarse to fine: 去年 + 5月 + 底, 2021年 + 第一季度, 昨日 + 下午3点. */
export const joinPieces: Refiner = {
  refine(context, results) {
    const joined: FoundDate[] = [];
    for (const piece of results as FoundDate[]) {
      const last = joined.at(-1);
      if (last && fits(last, piece, context.text.slice(last.stop, last.stop + 5), piece.index - last.stop)) {
        merge(context.text, last, piece);
      } else joined.push(piece);
    }
    return joined;
  },
};

function fits(last: FoundDate, piece: FoundDate, following: string, distance: number): boolean {
  if (distance > 5 || last.bound || piece.bound === 'before' || piece.bound === 'from') return false;
  if (saysTheSameDay(last, piece, distance)) return true;
  if (isDayOfWeek(last, piece)) return GAP.test(following.slice(0, distance));
  if (piece.coarse <= last.fine) return piece.bound === 'within' && repeatsUnit(last, piece, distance);
  const gap = following.slice(0, distance);
  if (piece.coarse === RANK.clock) return last.fine >= RANK.day && CLOCK_GAP.test(gap);
  if (!GAP.test(gap)) return false;
  if (last.stated.span || last.stated.lunar || (last.stated.years && !piece.stated.portion)) return false;
  return agrees(last.stated, piece.stated);
}

/** 6月9日当天, 春节当日: the second piece adds nothing. */
function saysTheSameDay(last: FoundDate, { stated, fine }: FoundDate, distance: number): boolean {
  const { day } = stated;
  return (
    distance === 0 &&
    last.fine === RANK.day &&
    fine <= RANK.day &&
    day !== undefined &&
    'shift' in day &&
    day.from === 'told' &&
    day.shift === 0
  );
}

/** 2013年年内: the second piece only says "within" of the first. */
function repeatsUnit(last: FoundDate, piece: FoundDate, distance: number): boolean {
  return distance <= 1 && last.fine === piece.coarse && Object.keys(piece.stated).length === 1;
}

/** 下周的星期三: a weekday of the week before it. */
function isDayOfWeek({ stated }: FoundDate, piece: FoundDate): boolean {
  const [whole, day] = [stated.week, piece.stated.week];
  return Boolean(
    whole &&
      day &&
      whole.shift !== null &&
      whole.days[1] - whole.days[0] === 6 &&
      day.shift === null &&
      !day.nth &&
      !day.weeks,
  );
}

/** 去年的今天: the same day of another year. */
const isToday = (day: Stated['day']) =>
  day !== undefined && 'shift' in day && day.from === 'published' && day.shift === 0;

function agrees(coarse: Stated, fine: Stated): boolean {
  const { week, day } = fine;
  if (isToday(day) && coarse.year && !coarse.month) return true;
  // 昨日, 同日 and bare weekdays need no month before them; a day needs its month.
  if (day && ('shift' in day || !coarse.month) && !fine.month) return false;
  if (week && !week.nth && !week.weeks) return false;
  if (week?.nth && !coarse.month) return false;
  if (fine.quarterShift !== undefined) return false;
  return !(fine.tenDays && !coarse.month);
}

function merge(text: string, last: FoundDate, piece: FoundDate): void {
  if (saysTheSameDay(last, piece, piece.index - last.stop)) last.fine = RANK.day;
  else if (isDayOfWeek(last, piece))
    last.stated.week = { ...last.stated.week!, days: piece.stated.week!.days };
  else if (piece.coarse <= last.fine) last.bound = piece.bound;
  else {
    const month = last.stated.month;
    last.stated = { ...last.stated, ...piece.stated };
    // 5月月底, 5月下旬: the piece's own month was only a fallback.
    if (month && piece.coarse === RANK.portion) last.stated.month = month;
    last.fine = piece.fine;
    last.bound = piece.bound;
  }
  if (piece.coarse !== RANK.clock || last.fine >= RANK.day) last.weak = false;
  last.family = `${last.family}-${piece.family}`;
  last.cover(text, last.index, piece.stop);
}
