import { EVENT_TYPES } from '../model/event.ts';
import { COLUMN_NAMES } from '../output/columns.ts';
import { FORMATS, type Format, formatOf, type WriteOptions } from '../output/index.ts';
import type { Filter } from './filter.ts';
import type { Say } from './language.ts';
import { UsageError } from './usage-error.ts';
import {
  parseBytes,
  parseChoice,
  parseChoices,
  parseDates,
  parseDay,
  parseNumber,
  splitList,
} from './values.ts';

/** Most bytes of one article where the user does not say. */
export const DEFAULT_MAX_BYTES = 64 << 20;

/** The options of `dashiji extract` as they were typed, or as a config file has them. */
export interface RawExtractOptions {
  format?: string;
  output?: string;
  publishedOn?: string;
  filesFrom?: string;
  dict?: string[];
  since?: string;
  until?: string;
  type?: string[];
  body?: string[];
  region?: string[];
  minConfidence?: string;
  fields?: string[];
  sort?: boolean;
  excel?: boolean;
  lang?: string;
  errors?: string;
  failFast?: boolean;
  maxBytes?: string;
  quiet?: boolean;
  verbose?: boolean;
}

/** The options resolved: nothing in it has to be parsed or decided again. */
export interface ExtractPlan {
  output: string | null;
  format: Format;
  write: WriteOptions;
  filter: Filter;
  sort: boolean;
  publishedOn: string | null;
  maxBytes: number;
  dictFiles: readonly string[];
  filesFrom: string | null;
  errors: string | null;
  failFast: boolean;
}

function resolveFormat(raw: RawExtractOptions, say: Say): Format {
  if (raw.format !== undefined) return parseChoice(say, '--format', raw.format, FORMATS);
  if (raw.output === undefined) return 'json';
  const format = formatOf(raw.output);
  if (format) return format;
  throw new UsageError(
    say(
      `the ending of "${raw.output}" names no format; add one of -f ${FORMATS.join(', ')}`,
      `无法由 "${raw.output}" 的后缀判断格式；请用 -f 指定：${FORMATS.join('、')}`,
    ),
  );
}

function resolveFilter(raw: RawExtractOptions, say: Say): Filter {
  return {
    since: raw.since === undefined ? null : parseDates(say, '--since', raw.since).first,
    until: raw.until === undefined ? null : parseDates(say, '--until', raw.until).last,
    types: parseChoices(say, '--type', raw.type ?? [], EVENT_TYPES),
    bodies: splitList(raw.body ?? []),
    regions: splitList(raw.region ?? []),
    minConfidence:
      raw.minConfidence === undefined
        ? 0
        : parseNumber(say, '--min-confidence', raw.minConfidence, { least: 0, most: 1 }),
  };
}

export function resolveExtractOptions(raw: RawExtractOptions, say: Say): ExtractPlan {
  const format = resolveFormat(raw, say);
  const fields = raw.fields && parseChoices(say, '--fields', raw.fields, COLUMN_NAMES);
  const refuseFor = (option: string, formats: string): never => {
    throw new UsageError(
      say(`${option} is for ${formats}, not ${format}`, `${option} 只用于 ${formats}，不用于 ${format}`),
    );
  };
  if (raw.excel && format !== 'csv') refuseFor('--excel', '-f csv');
  if (fields && format !== 'csv' && format !== 'markdown') refuseFor('--fields', '-f csv, -f markdown');
  return {
    output: raw.output ?? null,
    format,
    write: {
      language: raw.lang === undefined ? 'en' : parseChoice(say, '--lang', raw.lang, ['en', 'zh']),
      excel: raw.excel ?? false,
      ...(fields ? { fields } : {}),
    },
    filter: resolveFilter(raw, say),
    sort: raw.sort ?? false,
    publishedOn: raw.publishedOn === undefined ? null : parseDay(say, '--published-on', raw.publishedOn),
    maxBytes: raw.maxBytes === undefined ? DEFAULT_MAX_BYTES : parseBytes(say, '--max-bytes', raw.maxBytes),
    dictFiles: raw.dict ?? [],
    filesFrom: raw.filesFrom ?? null,
    errors: raw.errors ?? null,
    failFast: raw.failFast ?? false,
  };
}
