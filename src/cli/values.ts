import type { Say } from './language.ts';
import { nearest, UsageError } from './usage-error.ts';

/** Refuses a value of an option in the words of the user's language. */
function refuse(say: Say, option: string, value: string, english: string, chinese: string): never {
  throw new UsageError(say(`${option} "${value}": ${english}`, `${option} "${value}"：${chinese}`));
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** First and last day of `2021-05-21`, `2021-05` or `2021`. */
export function parseDates(say: Say, option: string, value: string): { first: string; last: string } {
  const match = DATE.exec(value);
  const [, year, month, day] = match ?? [];
  const monthNumber = Number(month ?? 1);
  const isReal =
    year !== undefined &&
    monthNumber >= 1 &&
    monthNumber <= 12 &&
    (day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), monthNumber)));
  if (!isReal) {
    refuse(
      say,
      option,
      value,
      'not a date; write 2021-05-21, 2021-05 or 2021',
      '不是日期；请写 2021-05-21、2021-05 或 2021',
    );
  }
  const lastMonth = month ?? '12';
  return {
    first: `${year}-${month ?? '01'}-${day ?? '01'}`,
    last: `${year}-${lastMonth}-${day ?? daysIn(Number(year), Number(lastMonth))}`,
  };
}

/** One day, `YYYY-MM-DD`. */
export function parseDay(say: Say, option: string, value: string): string {
  const { first, last } = parseDates(say, option, value);
  if (first !== last || value.length !== 10) {
    refuse(say, option, value, 'not a day; write it as 2021-05-21', '不是具体日期；请写成 2021-05-21');
  }
  return first;
}

/** A number between two bounds; `whole` refuses fractions. */
export function parseNumber(
  say: Say,
  option: string,
  value: string,
  bounds: { least: number; most: number; whole?: boolean },
): number {
  const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  const { least, most, whole = false } = bounds;
  if (!(number >= least && number <= most) || (whole && !Number.isInteger(number))) {
    const range = most === Number.MAX_SAFE_INTEGER ? `${least}…` : `${least}…${most}`;
    refuse(say, option, value, `not a number in ${range}`, `不是 ${range} 之间的数`);
  }
  return number;
}

const UNITS: Record<string, number> = { '': 1, k: 1 << 10, m: 1 << 20, g: 1 << 30 };

/** A size in bytes: `500000`, `200k`, `64M`, `1g`. */
export function parseBytes(say: Say, option: string, value: string): number {
  const match = /^(\d{1,12})\s?([kmg]?)i?b?$/i.exec(value);
  const bytes = match ? Number(match[1]) * UNITS[match[2]!.toLowerCase()]! : 0;
  if (bytes < 1)
    refuse(
      say,
      option,
      value,
      'not a size; write bytes, 200k, 64M or 1G',
      '不是大小；请写字节数、200k、64M 或 1G',
    );
  return bytes;
}

/** One word of a fixed list; a near miss is pointed out. */
export function parseChoice<T extends string>(
  say: Say,
  option: string,
  value: string,
  known: readonly T[],
): T {
  const choice = known.find((word) => word === value);
  if (choice !== undefined) return choice;
  const near = nearest(value, known);
  const guess = near ? say(` Did you mean ${near}?`, ` 是否想写 ${near}？`) : '';
  return refuse(
    say,
    option,
    value,
    `choose from ${known.join(', ')}.${guess}`,
    `可选：${known.join('、')}。${guess}`,
  );
}

/** A list, given with commas (Western or Chinese) or by repeating the option; each word from a fixed list. */
export function parseChoices<T extends string>(
  say: Say,
  option: string,
  values: readonly string[],
  known: readonly T[],
): T[] {
  return splitList(values).map((word) => parseChoice(say, option, word, known));
}

/** The items of `a,b` and of repeated options. */
export function splitList(values: readonly string[]): string[] {
  return values
    .flatMap((value) => value.split(/[,，、]/))
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
