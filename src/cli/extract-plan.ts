import path from 'node:path';
import { EVENT_TYPES } from '../model/event.ts';
import { COLUMN_NAMES } from '../output/columns.ts';
import { FORMATS, type Format, formatOf, type WriteOptions } from '../output/index.ts';
import type { Filter } from '../work/filter.ts';
import { readConfig } from './config.ts';
import type { Say } from './language.ts';
import { resolveRegions } from './regions.ts';
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
  jobs?: string;
  resume?: boolean;
  /** A config file; false for none, true (or missing) for the nearest. */
  config?: string | boolean;
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
  /** Number of processes; null lets the amount of work decide. */
  jobs: number | null;
  resume: boolean;
  quiet: boolean;
  verbose: boolean;
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

async function resolveFilter(raw: RawExtractOptions, say: Say): Promise<Filter> {
  return {
    since: raw.since === undefined ? null : parseDates(say, '--since', raw.since).first,
    until: raw.until === undefined ? null : parseDates(say, '--until', raw.until).last,
    types: parseChoices(say, '--type', raw.type ?? [], EVENT_TYPES),
    bodies: splitList(raw.body ?? []),
    regions: await resolveRegions(splitList(raw.region ?? [])),
    minConfidence:
      raw.minConfidence === undefined
        ? 0
        : parseNumber(say, '--min-confidence', raw.minConfidence, { least: 0, most: 1 }),
  };
}

/** Defaults that only some formats know are no mistake when another format is asked for. */
function withConfig(typed: RawExtractOptions, config: RawExtractOptions, say: Say): RawExtractOptions {
  const { format: configured, ...defaults } = config;
  const isNamed =
    typed.format !== undefined || (typed.output !== undefined && formatOf(typed.output) !== null);
  const raw: RawExtractOptions = { ...defaults, ...typed };
  if (!isNamed && configured !== undefined) raw.format = configured;
  const format = resolveFormat(raw, say);
  if (format !== 'csv' && typed.excel === undefined) delete raw.excel;
  if (format !== 'csv' && format !== 'markdown' && typed.fields === undefined) delete raw.fields;
  return raw;
}

export async function resolveExtractOptions(typed: RawExtractOptions, say: Say): Promise<ExtractPlan> {
  const raw = withConfig(typed, await readConfig(typed.config, say), say);
  const format = resolveFormat(raw, say);
  const fields = raw.fields && parseChoices(say, '--fields', raw.fields, COLUMN_NAMES);
  const refuseFor = (option: string, formats: string): never => {
    throw new UsageError(
      say(`${option} is for ${formats}, not ${format}`, `${option} 只用于 ${formats}，不用于 ${format}`),
    );
  };
  if (raw.resume && raw.output === undefined) {
    throw new UsageError(say('--resume needs -o FILE', '--resume 需要与 -o FILE 一起使用'));
  }
  if (
    raw.errors !== undefined &&
    raw.output !== undefined &&
    path.resolve(raw.errors) === path.resolve(raw.output)
  ) {
    throw new UsageError(say('--errors and -o name the same file', '--errors 与 -o 是同一个文件'));
  }
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
    filter: await resolveFilter(raw, say),
    sort: raw.sort ?? false,
    publishedOn: raw.publishedOn === undefined ? null : parseDay(say, '--published-on', raw.publishedOn),
    maxBytes: raw.maxBytes === undefined ? DEFAULT_MAX_BYTES : parseBytes(say, '--max-bytes', raw.maxBytes),
    dictFiles: raw.dict ?? [],
    filesFrom: raw.filesFrom ?? null,
    errors: raw.errors ?? null,
    failFast: raw.failFast ?? false,
    jobs:
      raw.jobs === undefined
        ? null
        : parseNumber(say, '--jobs', raw.jobs, { least: 1, most: 256, whole: true }),
    resume: raw.resume ?? false,
    quiet: raw.quiet ?? false,
    verbose: raw.verbose ?? false,
  };
}
