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

/** A label as it is compared: `标　　题` → `标题`, `索 引 号` → `索引号`. */
export function normalLabel(label: string): string {
  return label.replace(/[\s【】[\]]+/g, '');
}

export function isNoticeFact(label: string): boolean {
  return NOTICE_FACTS.has(normalLabel(label));
}

export function isLabel(label: string): boolean {
  const normal = normalLabel(label);
  return NOTICE_FACTS.has(normal) || BYLINES.has(normal);
}

/** What stands before a colon and may be a label: up to 10 Chinese characters, set apart or not. */
const BEFORE_COLON =
  /(?:^|[\s\u3000|｜【[])([\u4e00-\u9fff](?:[ \u3000\u00a0]{0,4}[\u4e00-\u9fff]){1,7})[】\]]?\s{0,3}[:：]/g;

/** The `标签：值` pairs of a line; empty unless the line begins with a known label (`发布时间：2021/09/24 来源：运行局`). */
export function headerFieldsIn(text: string): LabelledValue[] {
  if (text.length > 300) return [];
  const found: { label: string; at: number; from: number }[] = [];
  for (const match of text.matchAll(BEFORE_COLON)) {
    if (isLabel(match[1]!)) {
      found.push({ label: normalLabel(match[1]!), at: match.index, from: match.index + match[0].length });
    }
  }
  if (found.length === 0 || text.slice(0, found[0]!.at).trim().length > 12) return [];
  return found.flatMap(({ label, from }, index) => {
    const until = found[index + 1]?.at ?? text.length;
    const value = text.slice(from, until).trim();
    const start = from + text.slice(from, until).search(/\S/);
    return value === '' ? [] : [{ label, value, start, end: start + value.length }];
  });
}
