import type { PolicyEvent } from '../model/event.ts';
import { label } from './labels.ts';
import type { Language } from './writer.ts';

/** One flat column: its name in scripts, its Chinese header, and its cell for an event. Null is an empty cell. */
export interface Column {
  name: string;
  chinese: string;
  cell(event: PolicyEvent, language: Language): string | number | null;
}

/** What joins the items of a list in one cell. */
export const LIST_SEPARATOR = '; ';

function list(items: readonly (string | null)[]): string {
  return items.filter((item) => item !== null).join(LIST_SEPARATOR);
}

/** Every column of the flat formats, in their default order. A new one goes to the end: scripts may count columns. */
export const COLUMNS: readonly Column[] = [
  { name: 'date', chinese: '日期', cell: (e) => e.date },
  { name: 'date_start', chinese: '起始日', cell: (e) => e.dateStart },
  { name: 'date_end', chinese: '结束日', cell: (e) => e.dateEnd },
  { name: 'time', chinese: '时间', cell: (e) => e.time },
  { name: 'date_text', chinese: '日期原文', cell: (e) => e.dateText },
  { name: 'date_basis', chinese: '日期依据', cell: (e, language) => label('basis', e.dateBasis, language) },
  { name: 'type', chinese: '类型', cell: (e, language) => label('type', e.type, language) },
  { name: 'bodies', chinese: '机构', cell: (e) => list(e.bodies.map((body) => body.name)) },
  { name: 'bodies_text', chinese: '机构原文', cell: (e) => list(e.bodies.map((body) => body.text)) },
  {
    name: 'body_levels',
    chinese: '机构层级',
    cell: (e, language) => list(e.bodies.map((body) => label('level', body.level, language))),
  },
  { name: 'regions', chinese: '地区', cell: (e) => list(e.regions.map((region) => region.name)) },
  { name: 'region_codes', chinese: '地区代码', cell: (e) => list(e.regions.map((region) => region.code)) },
  { name: 'action', chinese: '行为', cell: (e) => e.action },
  { name: 'document_title', chinese: '文件名称', cell: (e) => e.document?.title ?? null },
  { name: 'document_kind', chinese: '文种', cell: (e) => e.document?.kind ?? null },
  { name: 'document_number', chinese: '发文字号', cell: (e) => e.document?.number ?? null },
  {
    name: 'document_status',
    chinese: '文件状态',
    cell: (e, language) => label('status', e.document?.status, language),
  },
  { name: 'certainty', chinese: '确定性', cell: (e, language) => label('certainty', e.certainty, language) },
  { name: 'attribution', chinese: '消息来源', cell: (e) => e.attribution },
  { name: 'confidence', chinese: '置信度', cell: (e) => e.confidence },
  { name: 'quote', chinese: '原文', cell: (e) => e.evidence.quote },
  { name: 'quote_start', chinese: '原文起点', cell: (e) => e.evidence.start },
  { name: 'quote_end', chinese: '原文终点', cell: (e) => e.evidence.end },
  { name: 'source_file', chinese: '文件', cell: (e) => e.source.file },
  { name: 'source_entry', chinese: '条目', cell: (e) => e.source.entry },
  { name: 'source_title', chinese: '文章标题', cell: (e) => e.source.title },
  { name: 'source_publisher', chinese: '媒体', cell: (e) => e.source.publisher },
  { name: 'source_author', chinese: '作者', cell: (e) => e.source.author },
  { name: 'source_url', chinese: '网址', cell: (e) => e.source.url },
  { name: 'source_published_on', chinese: '发表日期', cell: (e) => e.source.publishedOn },
  {
    name: 'source_published_on_from',
    chinese: '发表日期依据',
    cell: (e, language) => label('origin', e.source.publishedOnFrom, language),
  },
  { name: 'id', chinese: '编号', cell: (e) => e.id },
  { name: 'key', chinese: '事件键', cell: (e) => e.key },
  { name: 'rules', chinese: '规则', cell: (e) => list(e.rules) },
];

const BY_NAME = new Map(COLUMNS.map((column) => [column.name, column]));

/** Names of all columns: what `--fields` takes. */
export const COLUMN_NAMES: readonly string[] = COLUMNS.map((column) => column.name);

/** The columns of these names, in this order. Throws a RangeError for a name that no column has. */
export function columnsNamed(names: readonly string[]): Column[] {
  return names.map((name) => {
    const column = BY_NAME.get(name);
    if (!column) throw new RangeError(`no column is called "${name}"`);
    return column;
  });
}
