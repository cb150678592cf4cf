import type { Refiner } from '../engine.ts';
import type { FoundDate } from '../found.ts';

const RECURRING = /(?:每逢|每年的?|每月的?|每周的?|每个?月|每个|逐|适逢|如遇|恰逢|凡|历年的?|往年的?|每)\s?$/;
const PAPER_NUMBER = /^\s?第\s?\d{1,4}\s?号/;
const TITLE_OPEN = /《[^《》。\n]{0,60}$/;
const TITLE_CLOSE = /^[^《》。\n]{0,60}》/;

/** Drops what only looks like a date: recurring days (每月10日), words within titles (《明日之后》). */
export const dropNotDates: Refiner = {
  refine({ text }, results) {
    return (results as FoundDate[]).filter((date) => {
      if (RECURRING.test(text.slice(Math.max(0, date.index - 4), date.index))) return false;
      // 13月5日: the month before the day is none.
      if (!date.stated.month && date.stated.day && text[date.index - 1] === '月') return false;
      // 2022年第34号公告, 22-02号指令: numbers of papers.
      if (PAPER_NUMBER.test(text.slice(date.stop, date.stop + 8)) && !date.stated.month) return false;
      if (date.family.startsWith('numeric') && text[date.stop] === '号') return false;
      return !isRelativeOnly(date) || !inTitle(text, date);
    });
  },
};

/** A date of nothing but relative words, which in a title are part of a name. */
function isRelativeOnly({ stated }: FoundDate): boolean {
  return [stated.year, stated.month, stated.day].every((part) => !part || 'shift' in part) && !stated.years;
}

function inTitle(text: string, date: FoundDate): boolean {
  return (
    TITLE_OPEN.test(text.slice(Math.max(0, date.index - 61), date.index)) &&
    TITLE_CLOSE.test(text.slice(date.stop, date.stop + 61))
  );
}
