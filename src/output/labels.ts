import type { PublishedOnFrom } from '../model/article.ts';
import type { Certainty, EventType } from '../model/event.ts';
import type { BodyLevel, DateBasis, DocumentStatus } from '../model/mention.ts';
import type { Language } from './writer.ts';

const TYPES: Record<EventType, string> = {
  publish: '发布',
  consult: '征求意见',
  meeting: '会议',
  statement: '表态',
  enforce: '执法处置',
  inspect: '检查调研',
  approve: '批准',
  launch: '启动',
  effective: '施行',
  deadline: '截止',
  repeal: '废止',
  other: '其他',
};

const CERTAINTIES: Record<Certainty, string> = { confirmed: '确认', reported: '据报道', rumoured: '网传' };

const BASES: Record<DateBasis, string> = {
  explicit: '原文完整',
  partial: '年份推定',
  relative: '相对日期',
  carried: '承前',
  signature: '落款',
};

const LEVELS: Record<BodyLevel, string> = {
  national: '国家级',
  province: '省级',
  prefecture: '地市级',
  county: '区县级',
  foreign: '境外',
};

const STATUSES: Record<DocumentStatus, string> = { draft: '征求意见稿', final: '正式' };

const ORIGINS: Record<PublishedOnFrom, string> = {
  flag: '命令行',
  'front-matter': '文首元数据',
  metadata: '网页元数据',
  header: '公文表头',
  signature: '落款',
  url: '网址',
  'file-name': '文件名',
};

const CHINESE = {
  type: TYPES,
  certainty: CERTAINTIES,
  basis: BASES,
  level: LEVELS,
  status: STATUSES,
  origin: ORIGINS,
} satisfies Record<string, Record<string, string>>;

/** What a coded value reads as in a language: the code itself in English. */
export function label(
  kind: keyof typeof CHINESE,
  code: string | null | undefined,
  language: Language,
): string {
  if (code === null || code === undefined) return '';
  if (language === 'en') return code;
  const names: Record<string, string> = CHINESE[kind];
  return names[code] ?? code;
}
