const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const UNITS: Readonly<Record<string, number>> = { 十: 10, 廿: 20, 卅: 30, 百: 100, 千: 1000, 万: 10000 };

/** The characters of a Chinese numeral, for use inside a character class. */
export const NUMERAL_CHARS = '〇零一二两三四五六七八九十廿卅百千万';

/** Whether a character can belong to a number: an ASCII digit or a Chinese numeral character. */
export function isNumeric(char: string): boolean {
  return (char >= '0' && char <= '9') || char in DIGITS || char in UNITS;
}

/**
 * The whole number that a folded text spells: `21`, `二十一`, `廿一`, `二〇二一` (digit by digit), `两`, `三百零五`.
 * Null where the text is no such number.
 */
export function numeral(text: string): number | null {
  if (/^[0-9]{1,15}$/.test(text)) return Number(text);
  if (text.length === 0 || text.length > 12) return null;
  return [...text].some((char) => char in UNITS) ? withUnits(text) : digitByDigit(text);
}

function digitByDigit(text: string): number | null {
  let value = 0;
  for (const char of text) {
    const digit = DIGITS[char];
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}

function withUnits(text: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (const char of text) {
    const unit = UNITS[char];
    if (unit === undefined) {
      const next = DIGITS[char];
      if (next === undefined || (digit !== null && digit !== 0)) return null;
      digit = next;
    } else if (unit === 10000) {
      total += (section + (digit ?? 0)) * unit;
      section = 0;
      digit = null;
      lowest = Number.POSITIVE_INFINITY;
    } else {
      if (unit >= lowest) return null;
      // 廿 and 卅 carry their own digit; 十 alone is 一十.
      section += char === '廿' || char === '卅' ? unit : (digit ?? 1) * unit;
      digit = null;
      lowest = char === '廿' || char === '卅' ? 10 : unit;
    }
  }
  return total + section + (digit ?? 0);
}
