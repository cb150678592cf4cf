import type { Span } from './span.ts';

/** Every mention points into the text it was found in: `text.slice(start, end) === mention.text`. */
export interface Mention extends Span {
  text: string;
  /** The rule that found it, such as `date/month-day` or `body/lexicon`. */
  rule: string;
}

/** How a date came by its parts. `partial`: the year (or month) was inferred. `carried`: taken from a date told before (同日, 该日). */
export type DateBasis = 'explicit' | 'partial' | 'relative' | 'carried' | 'signature';

/** The word that opens or closes a date: `before` (前, 之前, 截至), `from` (起, 以来, 之后), `within` (内, 期间). */
export type DateBound = 'before' | 'from' | 'within';

export interface DateMention extends Mention {
  /** EDTF / ISO 8601-2 with the precision that was stated: `2021-05-21`, `2021-02`, `2021`, `2021-05-21/2021-05-25`, `2018-01-01/..`, `XXXX-05-21`. */
  date: string;
  /** First and last day meant, `YYYY-MM-DD`; null where open or unknown. */
  dateStart: string | null;
  dateEnd: string | null;
  /** `14:00` where a time of day is attached, else null. */
  time: string | null;
  basis: DateBasis;
  bound: DateBound | null;
  /** The same expression without its bound word: `6月底前` has core `2021-06`; `5月15日前` has core `2021-05-15`. Equal to `date` where there is no bound. */
  core: string;
  /** Last day of the core, `YYYY-MM-DD` (`6月底前` → `2021-06-30`): what a deadline means. Null where no year can be known. */
  coreEnd: string | null;
  /** Which part of the month, quarter or year was named (初/上旬 · 中/中旬 · 底/末/下旬), or null. */
  part: 'early' | 'middle' | 'late' | null;
}

export type BodyLevel = 'national' | 'province' | 'prefecture' | 'county' | 'foreign';
export type RegionLevel = 'province' | 'prefecture' | 'county';

/** One official name that a surface can stand for, and when it existed. */
export interface BodyName {
  name: string;
  /** `YYYY-MM` or `YYYY`; null where unknown or open. `until` is the first month in which it no longer existed. */
  from: string | null;
  until: string | null;
}

export interface BodyMention extends Mention {
  /** The full official name of the body that is named, as it was called on the anchor date; never its successor. */
  name: string;
  level: BodyLevel;
  /** GB/T 2260 code of the division it belongs to; null for national and foreign bodies. */
  region: string | null;
  /** Every official name this surface can stand for, the best for the anchor date first. */
  names: BodyName[];
  /** What the mention stands on: a full name or alias, a place with an organ word, an organ word whose place came from the context (市教委), or a word that refers back (该局). */
  form: 'name' | 'place-organ' | 'organ' | 'anaphor';
}

export interface RegionMention extends Mention {
  /** GB/T 2260 code of the most specific division of the chain. */
  code: string;
  name: string;
  level: RegionLevel;
}

export type DocumentStatus = 'draft' | 'final';

export interface DocumentMention extends Mention {
  /** The title without its brackets; null where only a number stands. */
  title: string | null;
  /** 通知, 公告, 办法 …; null where unknown. */
  kind: string | null;
  /** 发文字号 as printed: `国办发〔2019〕3号`, `国务院令第573号`; null where none. */
  number: string | null;
  status: DocumentStatus;
}
