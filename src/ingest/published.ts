import type { HeaderField, PublishedOnFrom } from '../model/article.ts';
import { calendarDate, dateInFileName, dateInUrl } from './calendar-date.ts';
import { noteDates } from './header-fields.ts';
import { writtenDay } from './written-day.ts';

export interface DateSources {
  flag: string | null;
  frontMatter: string | null;
  metadata: string | null;
  /** Labelled dates that the page or the head of the notice prints. */
  header: readonly Pick<HeaderField, 'label' | 'value'>[];
  /** The first lines of the text, among which the note under a law's title (题注) may be. */
  note: readonly string[];
  /** The last lines of the text: newspapers print their page and day there. */
  tail: readonly string[];
  title: string | null;

  /** The signature's lines. */
  signature: readonly string[];
  url: string | null;
  file: string | null;
}

export interface PublishedOn {
  publishedOn: string | null;
  publishedOnFrom: PublishedOnFrom | null;
  /** A front matter or metadata date that names no real day, as written. */
  unread: string | null;
}

/** Labels whose value is a publication date, the most telling first. */
const DATE_LABELS =
  '发布日期 发布时间 公开日期 公布日期 发表时间 成文日期 发文日期 印发日期 制发日期 签发日期 生成日期 日期 时间 更新时间'.split(
    ' ',
  );

/** The publication date: flag, front matter, metadata, page header, signature, URL, file name, in this order. */
export function findPublishedOn(sources: DateSources): PublishedOn {
  const asked: [PublishedOnFrom, () => string | null][] = [
    ['flag', () => sources.flag],
    ['front-matter', () => day(sources.frontMatter)],
    ['metadata', () => day(sources.metadata)],
    [
      'header',
      () =>
        headerDay(sources.header) ??
        noteDay(sources.note) ??
        titleDay(sources.title) ??
        bylineDay([...sources.note, ...sources.tail]),
    ],
    ['signature', () => firstDay([...sources.signature].reverse())],
    ['url', () => (sources.url === null ? null : dateInUrl(sources.url))],
    ['file-name', () => (sources.file === null ? null : dateInFileName(sources.file))],
    // A title that holds a whole date (新闻联播 20211023) is asked last: the date may be what it tells of.
    ['header', () => day(sources.title)],
  ];
  const written = sources.frontMatter ?? sources.metadata;
  const unread = written !== null && day(written) === null ? written : null;
  for (const [publishedOnFrom, find] of asked) {
    const publishedOn = find();
    if (publishedOn !== null) return { publishedOn, publishedOnFrom, unread };
  }
  return { publishedOn: null, publishedOnFrom: null, unread };
}

function day(written: string | null): string | null {
  return written === null ? null : (calendarDate(written) ?? writtenDay(written));
}

function headerDay(fields: DateSources['header']): string | null {
  for (const label of DATE_LABELS) {
    const found = firstDay(fields.filter((field) => field.label === label).map((field) => field.value));
    if (found !== null) return found;
  }
  return null;
}

const LONGEST_BYLINE = 60;
/** What else a byline holds: a time, a weekday, a medium, a page, buttons. */
const BYLINE = /\d{1,2}:\d{2}|星期[一二三四五六日天]|[网报社版闻聞台]|来源|來源|记者|記者|编辑|[|｜]/;

/** The day of a byline under the title (示例网　2022年08月25日 06:48　|　分享) or of the newspaper's page at the end. */
function bylineDay(lines: readonly string[]): string | null {
  for (const text of lines) {
    const found = text.length <= LONGEST_BYLINE && !/[。！？，]/.test(text) ? calendarDate(text) : null;
    const rest = text.replace(/\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?/, '').trim();
    if (found !== null && (rest === '' || BYLINE.test(rest))) return found;
  }
  return null;
}

/** The latest day of the notes under the title: a law revised in 2024 is the law of 2024. */
function noteDay(lines: readonly string[]): string | null {
  return (
    lines
      .flatMap((text) => noteDates(text))
      .sort()
      .at(-1) ?? null
  );
}

/** The day in brackets at the end of a title: `新闻联播 (20230616)`. */
function titleDay(title: string | null): string | null {
  return day(/[（(]([^（）()]{8,20})[）)]\s*$/.exec(title ?? '')?.[1] ?? null);
}

function firstDay(texts: readonly string[]): string | null {
  for (const text of texts) {
    const found = day(text);
    if (found !== null) return found;
  }
  return null;
}
