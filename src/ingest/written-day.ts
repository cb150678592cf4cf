import { fold } from '../text/fold.ts';
import { numeral } from '../text/numerals.ts';
import { realDay } from './calendar-date.ts';

const WRITTEN =
  /([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十廿卅]{1,3})日/;

/** A day in Chinese numerals (`二〇二一年五月二十一日`, `二○○四年…`), as signatures have it; null where there is none. */
export function writtenDay(text: string): string | null {
  const parts = WRITTEN.exec(fold(text.slice(0, 300)).replace(/\s+/g, ''));
  if (!parts) return null;
  const [year, month, day] = parts.slice(1).map((part) => numeral(part) ?? 0) as [number, number, number];
  return realDay(year, month, day);
}
