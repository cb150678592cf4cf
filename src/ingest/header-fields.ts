import { fold } from '../text/fold.ts';

/** Labels of the facts of a notice (信息公开 tables and lines), without white space. These are text of the notice. */
const NOTICE_FACTS = new Set(
  '索引号 信息索引号 主题分类 主题词 组配分类 体裁分类 公文种类 文种 发文机关 发文单位 发布机关 制发机关 制定机关 发文机构 发布机构 发布单位 公开主体 责任部门 成文日期 发文日期 印发日期 签发日期 生成日期 制发日期 标题 名称 信息名称 文件名称 发文字号 文号 文件编号 发布文号 公文字号 发布日期 公开日期 公布日期 有效性 时效性 效力状态 实施日期 施行日期 生效日期 失效日期 废止日期'.split(
    ' ',
  ),
);
/** Labels of what a page prints about its article: these are not text of the article. */
const BYLINES = new Set(
  '发布时间 发表时间 时间 日期 更新时间 来源 信息来源 文章来源 稿件来源 来源网站 作者 记者 发布人 发布者 编辑 责任编辑 浏览次数 点击数 阅读次数 字体 字号'.split(
    ' ',
  ),
);

export interface LabelledValue {
  label: string;
  value: string;
  /** Where the value stands in the line it was read from. */
  start: number;
  end: number;
}

/** A label as it is compared, in Simplified characters: `标　　题` → `标题`, `索 引 号` → `索引号`. */
export function normalLabel(label: string): string {
  return fold(label).replace(/[\s【】[\]]+/g, '');
}

export function isNoticeFact(label: string): boolean {
  return NOTICE_FACTS.has(normalLabel(label));
}

export function isLabel(label: string): boolean {
  const normal = normalLabel(label);
  return NOTICE_FACTS.has(normal) || BYLINES.has(normal);
}

/** Every label with a colon, its characters set apart or not, the longest first. */
const LABELS = `(?:${[...NOTICE_FACTS, ...BYLINES]
  .sort((a, b) => b.length - a.length)
  .map((label) => [...label].join('[ \u3000\u00a0]{0,4}'))
  .join('|')})[】\\]]?\\s{0,3}[:：]`;
const LABEL_WITH_COLON = new RegExp(LABELS, 'g');
/** What may stand before the first label: a bracket, or the bare date of a byline. */
const LEAD = '^[\\s【[|｜]{0,300}(?:(?:19|20)\\d{2}[-/.年][\\d\\-/.:：年月日\\s]{4,20})?';
const BEFORE_LABELS = new RegExp(`${LEAD}$`);
const BEGINS_WITH_LABEL = new RegExp(LEAD + LABELS);

/** The `标签：值` pairs of a line; empty unless the line begins with a known label (`发布时间：2021/09/24 来源：运行局`). */
export function headerFieldsIn(text: string): LabelledValue[] {
  if (text.length > 300 || !/[:：]/.test(text)) return [];
  const folded = fold(text);
  if (!BEGINS_WITH_LABEL.test(folded)) return [];
  const found = [...folded.matchAll(LABEL_WITH_COLON)];
  if (found.length === 0 || !BEFORE_LABELS.test(text.slice(0, found[0]!.index))) return [];
  return found.flatMap((match, index) => {
    const from = match.index + match[0].length;
    const between = text.slice(from, found[index + 1]?.index ?? text.length);
    const value = between.replace(/[\s|｜【[]{1,20}$/, '').trim();
    const start = from + between.search(/\S/);
    const label = normalLabel(match[0].replace(/[:：]$/, ''));
    return value === '' ? [] : [{ label, value, start, end: start + value.length }];
  });
}

/** The date that a byline begins with and that needs no label (`2019-09-26 10:56:28 证券时报网`), or null. */
export function bylineDate(text: string): string | null {
  if (text.length > 80 || /[。！？]/.test(text)) return null;
  const date =
    /^(?:19|20)\d{2}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日?)(?:\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?(?=\s|$|来源)/.exec(
      text,
    );
  return date?.[0] ?? null;
}

const TOLD_ON =
  /((?:19|20)\d{2})年\s?(\d{1,2})月\s?(\d{1,2})日((?:(?!\d{4}年)[^。；]){0,60}?)(?:公布|发布|通过|修订|修正|批准|颁布|印发)/g;

/**
 * The days named in the note under the title of a law or rule (题注: `2021年1月26日 国务院令第737号公布`,
 * `（2001年6月1日通过 根据2014年8月31日《…》修正）`), in text order. The last one is the text's own.
 */
export function noteDates(text: string): string[] {
  // A paragraph that begins with a day tells a story; a note is no sentence, or stands in brackets.
  if (text.length > 600 || !/^(?:[（(]\s*(?:19|20)\d{2}年|(?:19|20)\d{2}年[^。]*$)/.test(text)) return [];
  return [...text.matchAll(TOLD_ON)]
    .map((match) => `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`)
    .sort();
}
