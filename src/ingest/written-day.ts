import { realDay } from './calendar-date.ts';

const DIGITS = '〇一二三四五六七八九';
const WRITTEN =
  /([〇○Ｏ零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/;

/** A day in Chinese numerals (`二〇二一年五月二十一日`), as signatures have it; null where there is none. */
export function writtenDay(text: string): string | null {
  const parts = WRITTEN.exec(text.slice(0, 300).replace(/\s+/g, ''));
  if (!parts) return null;
  const year = [...parts[1]!.replace(/[○Ｏ零]/g, '〇')].map((digit) => DIGITS.indexOf(digit)).join('');
  return realDay(Number(year), upTo31(parts[2]!), upTo31(parts[3]!));
}

function upTo31(numeral: string): number {
  const [tens, units] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  const ten = numeral.includes('十') ? (tens === '' ? 1 : DIGITS.indexOf(tens!)) : 0;
  return ten * 10 + (units === '' ? 0 : DIGITS.indexOf(units!));
}
