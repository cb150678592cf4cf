import { family, RANK, type Reading } from '../found.ts';
import type { Part, Stated } from '../stated.ts';

const SHIFTS: Readonly<Record<string, readonly [number, number]>> = {
  今明: [0, 1],
  明后: [1, 2],
  昨今: [-1, 0],
  去今: [-1, 0],
};

/** 今明两年, 明后两天: a relative day or year and the next. */
export const pairs = family('pair', /(今明|明后|昨今|去今)[两二]?(年|天|日)/, (match): Reading => {
  const [first, last] = SHIFTS[match[1]!]!;
  const part = (shift: number): Part => ({ shift, from: 'published' });
  const stated = (shift: number): Stated =>
    match[2] === '年' ? { year: part(shift) } : { day: part(shift) };
  const rank = match[2] === '年' ? RANK.year : RANK.day;
  return { stated: stated(first), until: stated(last), coarse: rank, fine: rank };
});
