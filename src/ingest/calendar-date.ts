const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const YEAR_FIRST = /(?<!\d)(\d{4})\s?(?:[-/.／－．]|年)\s?(\d{1,2})\s?(?:[-/.／－．]|月)\s?(\d{1,2})(?!\d)/;
const COMPACT = /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/;
const DAY_FIRST = /(?<!\d)(\d{1,2})[ -]([A-Za-z]{3})[a-z]*\.?,?[ -](\d{4})(?!\d)/;
const MONTH_FIRST = /\b([A-Za-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})(?!\d)/;

/** `YYYY-MM-DD` where the three numbers name a day that exists (between 1900 and 2199), else null. */
export function realDay(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * The calendar date that a piece of metadata names, exactly as written: a time and a zone are ignored, never applied
 * (feeds label Beijing time GMT). Null where no day is named or the day does not exist.
 */
export function calendarDate(written: string): string | null {
  const text = written
    .slice(0, 200)
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (yearFirst) return realDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return realDay(Number(dayFirst[3]), monthNumber(dayFirst[2]!), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return realDay(Number(monthFirst[3]), monthNumber(monthFirst[1]!), Number(monthFirst[2]));
  return null;
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.toLowerCase()) + 1;
}

/** The day in a URL's path (`/2021/06/12/`, `/2021-09/24/`, `t20210924_129.html`), or null. The host and the query do not count. */
export function dateInUrl(url: string): string | null {
  const path = url
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/[?#].*$/s, '')
    .slice(0, 2000);
  for (const parts of path.matchAll(/(?<!\d)((?:19|20)\d{2})[-/_]?(\d{2})[-/_]?(\d{2})(?!\d)/g)) {
    const found = realDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
    if (found !== null) return found;
  }
  return null;
}

/** The day that a file's name begins with or holds (`2021-06-18-title.md`, `20210618.txt`), or null. Folders do not count. */
export function dateInFileName(file: string): string | null {
  const name = file.replace(/^.*[\\/]/s, '').slice(0, 500);
  const parts = /(?<!\d)((?:19|20)\d{2})[-_.年]?(\d{1,2})[-_.月]?(\d{1,2})(?!\d)/.exec(name);
  return parts ? realDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}
