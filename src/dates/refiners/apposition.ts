import type { Refiner } from '../engine.ts';
import type { FoundDate } from '../found.ts';

const OPEN = /^\s?[（(]$/;
const CLOSE = /^\s?[)）]/;

/** Takes together two tellings of one day: 今天（6月16日）, 6月16日（星期五）, 10月12号，星期一. */
export const joinAppositions: Refiner = {
  refine(context, results) {
    const kept: FoundDate[] = [];
    for (const found of results as FoundDate[]) {
      const last = kept.at(-1);
      const gap = last ? context.text.slice(last.stop, Math.min(found.index, last.stop + 3)) : '';
      if (!last || found.index - last.stop > 3 || !isDay(last) || !isDay(found)) {
        kept.push(found);
        continue;
      }
      const closing = OPEN.test(gap) ? CLOSE.exec(context.text.slice(found.stop, found.stop + 2)) : null;
      if (closing && (isRelative(last) || isRelative(found))) {
        take(context.text, last, found, found.stop + closing[0].length);
      } else if (
        /^\s?[，,]?\s?$/.test(gap) &&
        ((isNumbered(last) && isWeekday(found)) || (isWeekday(last) && isNumbered(found)))
      ) {
        take(context.text, last, found, found.stop);
      } else kept.push(found);
    }
    return kept;
  },
};

const isDay = ({ stated }: FoundDate) => Boolean(stated.day || stated.lunar || isSingleWeekday(stated.week));
const isSingleWeekday = (week: FoundDate['stated']['week']) => Boolean(week && week.days[0] === week.days[1]);
const isNumbered = ({ stated }: FoundDate) => Boolean(stated.day && 'at' in stated.day);
const isWeekday = ({ stated }: FoundDate) => isSingleWeekday(stated.week) && stated.week!.shift === null;
const isRelative = ({ stated }: FoundDate) =>
  Boolean(stated.week || stated.lunar || (stated.day && 'shift' in stated.day));

/** The numbered date gives the value, the relative one the hint; a time of day may stand with either. */
function take(text: string, last: FoundDate, found: FoundDate, end: number): void {
  const [numbered, relative] = isNumbered(last) ? [last, found] : [found, last];
  const time = last.stated.time ?? found.stated.time;
  const { stated } = numbered;
  last.hint = relative.stated;
  last.stated = time ? { ...stated, time } : stated;
  last.family = `${last.family}-${found.family}`;
  last.fine = found.fine;
  last.weak = false;
  last.cover(text, last.index, end);
}
