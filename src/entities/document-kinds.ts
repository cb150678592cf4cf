/**
 * Words that a document's title ends with. The first fifteen are the 公文种类 of 《党政机关公文处理工作条例》 (2012), article 8;
 * the rest are the names that laws, regulations, rules, standards and plans bear (立法法; 规章制定程序条例; GB/T 9704).
 */
const OFFICIAL = '决议 决定 命令 公报 公告 通告 意见 通知 通报 报告 请示 批复 议案 函 纪要';
const RULES =
  '宪法 法典 法 条例 规定 办法 细则 规则 规程 规范 章程 准则 守则 制度 解释 修正案 令 标准 基准 目录 清单 名单 名录 图谱 负面清单 指引 指南 导则 手册 须知 问答 说明 ' +
  '措施 方案 规划 计划 纲要 要点 预案 安排 部署 政策 承诺 承诺书 责任书 框架 路线图 蓝图 总体思路 若干措施 专项行动 行动计划 倡议 倡议书 建议 建议书 提示 公约 协定 协议 议定书 备忘录 宣言 声明 联合声明 ' +
  '白皮书 蓝皮书 绿皮书 复函 答复 决定书 处罚决定书 告知书 通知书 监管函 警示函 关注函 问询函 行政指导书 指导书 公开信 通稿 试点方案 体系 定额 准入条件 规范条件 条件 要求 规约 合同 法案 草案 禁令 共识 批文 行政命令';
const SUFFIXES = [...new Set(`${OFFICIAL} ${RULES}`.split(' '))].sort((a, b) => b.length - a.length);

/** What may follow the kind word at the end of a title: （试行）, （征求意见稿）, (2021—2025年), 2.0, 的通知's own quotation marks. */
const TAIL =
  /(?:\s{0,40}[（(〔［[][^（）()〔〕［］[\]]{1,40}[）)〕］\]]|\s{0,40}(?:\d{1,40}(?:\.\d{1,40})?|[一二三四五六七八九十]{1,3})版?|[“”"」』])$/;
const DRAFT = /征求意见|征询意见|草案|送审稿|讨论稿|意见稿|建议稿/;
const DRAFT_ENDING = /(?:征求意见稿|意见稿|草案|送审稿|讨论稿|建议稿|草稿)$/;
/** The kind of document a title names (通知, 办法 …), or null where it names none (a book, a film, a newspaper). */
export function kindOfTitle(title: string): string | null {
  let rest = title.trim();
  for (let i = 0; i < 4; i++) {
    const shorter = rest.replace(TAIL, '').replace(DRAFT_ENDING, '').trim();
    if (shorter === rest || shorter === '') break;
    rest = shorter;
  }
  return SUFFIXES.find((suffix) => rest.endsWith(suffix)) ?? (DRAFT.test(title) ? '草案' : null);
}

/** Whether a title says that the document is a draft (征求意见稿, 草案, 送审稿). */
export function isDraftTitle(title: string): boolean {
  // 关于…（草案）的决定 and 关于公开征求《…（征求意见稿）》意见的通知 name a draft too: both put a draft out.
  return DRAFT.test(title);
}

/** Media, book and film titles end like these; their names are no documents. */
const NOT_DOCUMENTS =
  /(?:日报|晚报|早报|时报|周报|周刊|月刊|半月刊|杂志|快报|晨报|导报|邮报|商报|学报|画报|新闻联播|评论|头条|论坛报|访谈|纪事|财经|参考消息|小说|日记|全集|全书|之书|史书|图书|丛书|课程表|时间表)$/;

const BASIC_LAWS = new Set([
  '宪法',
  '民法',
  '刑法',
  '商法',
  '税法',
  '海关法',
  '公司法',
  '证券法',
  '银行法',
  '保险法',
  '种子法',
  '水法',
  '森林法',
]);

/** Whether the words inside 《》 are the title of an official document or rule. */
export function isDocumentTitle(title: string): boolean {
  const trimmed = title.trim();
  if (trimmed.length < 2 || NOT_DOCUMENTS.test(trimmed)) return false;
  const kind = kindOfTitle(trimmed);
  if (kind === null) return trimmed.startsWith('关于') && trimmed.length > 6;
  // One-character kinds end ordinary titles too (《魔法》, 《看法》): they count behind a name of some length, or as a basic law.
  return kind.length > 1 || trimmed.length >= 4 || BASIC_LAWS.has(trimmed);
}
