import { Chrono, type Parser, type Refiner } from './engine.ts';
import type { FoundDate } from './found.ts';
import { clocks } from './parsers/clock.ts';
import {
  bareYesterdays,
  countedDays,
  nights,
  numberedDays,
  numberedRelativeDays,
  relativeDays,
  toldDays,
} from './parsers/days.ts';
import { centuries, plans } from './parsers/eras.ts';
import { festivals, lunarDays } from './parsers/festivals.ts';
import { adjacentMonths, numberedMonths, relativeMonths } from './parsers/months.ts';
import { bareYears, listedYears, numericDays, numericEnds, numericMonths } from './parsers/numeric.ts';
import { pairs } from './parsers/pairs.ts';
import { portions, tenDays, withins } from './parsers/portions.ts';
import { halves, quarters, seasons } from './parsers/quarters.ts';
import { rangeHeads } from './parsers/range-heads.ts';
import { reaches, spans } from './parsers/spans.ts';
import { nthWeeks, weekHalves, weeks } from './parsers/weeks.ts';
import { fullYears, relativeYears, republicYears, shortYears, spelledYears } from './parsers/years.ts';
import { joinAppositions } from './refiners/apposition.ts';
import { readBounds } from './refiners/bounds.ts';
import { joinPieces } from './refiners/join.ts';
import { dropNotDates } from './refiners/not-dates.ts';
import { dropOverlaps } from './refiners/overlaps.ts';
import { joinRanges } from './refiners/ranges.ts';
import { where } from './where.ts';
import { windows } from './windows.ts';

/** The families of pieces. Of two that read the same words, the earlier one stays. */
const PARSERS: Parser[] = [
  where('民国', republicYears),
  fullYears,
  where('千', spelledYears),
  shortYears,
  relativeYears,
  numberedMonths,
  adjacentMonths,
  relativeMonths,
  numberedDays,
  relativeDays,
  numberedRelativeDays,
  countedDays,
  toldDays,
  where('昨', bareYesterdays),
  where('早 晨 午 晚 夜', nights),
  where('今明 明后 昨今 去今', pairs),
  portions,
  where('旬 半月', tenDays),
  where('年内 月内', withins),
  where('季 Q', quarters),
  halves,
  where('春 夏 秋 冬', seasons),
  where('周 星期 礼拜', weeks),
  where('半周', weekHalves),
  where('周 星期 礼拜', nthWeeks),
  numericDays,
  numericMonths,
  numericEnds,
  listedYears,
  bareYears,
  rangeHeads,
  spans,
  reaches,
  where('世纪 年代', centuries),
  where('五', plans),
  festivals,
  where('月初 月十 月二十 月三十 月廿', lunarDays),
  clocks,
];

/** From pieces to whole expressions, in this order; pieces are joined again for the time of day after an apposition. */
const REFINERS: Refiner[] = [
  dropOverlaps,
  joinPieces,
  joinAppositions,
  joinPieces,
  joinRanges,
  readBounds,
  dropNotDates,
];

const chrono = new Chrono({ parsers: PARSERS, refiners: REFINERS });
const REFERENCE = new Date(0);
/** No expression runs over a full stop. */
const SEPARATOR = '。';

/**
 * The date expressions of a folded text, in order, with offsets into it; nothing is inferred yet. The engine makes one
 * pass a parser, so it is given only the clauses that can hold a date, set together with a full stop between them.
 */
export function readExpressions(text: string): FoundDate[] {
  const spans = windows(text);
  const parts = spans.map(({ start, end }) => text.slice(start, end));
  const found = chrono.parse(parts.join(SEPARATOR), REFERENCE) as unknown as FoundDate[];
  let window = 0;
  let offset = 0;
  for (const date of found) {
    while (date.index >= offset + parts[window]!.length) offset += parts[window++]!.length + SEPARATOR.length;
    date.index += spans[window]!.start - offset;
  }
  return found;
}
