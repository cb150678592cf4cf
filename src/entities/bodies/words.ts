/** Verbs, and words of reporting and of time. */
const VERBS = [
  '正式 转送 报送 移送 发布 公布 印发 转发 批转 下发 出台 召开 举行 宣布 表示 指出 要求 要把 通知 通报 通告 回应 成立 建立 设立 组建',
  '启动 开展 部署(?!工作) 介绍 透露 强调 会同 联合(?!会|国|执法|工作|惩戒|采购|查处) 约谈 责令 批准',
  '签署 签订 签约 达成 合办 揭幕 核准 批复 同意 决定 提出 明确 强化 获悉 了解 认为 报道 日前 近日 昨日 今日 目前 此前 以及 按照 根据',
  '依据 通过 关于 有关 相关 其他 正在 及其? 我们 他们 一个',
];
/** Persons and their titles. */
const TITLES = ['总理 部长 委员长 院长 [省市县州区局厅署]长 书记 主席 主任(?!科员) 身兼 兼任 记者'];
/** Function words, with the names they do stand in left out (应对, 成都, 自由). */
const PARTICLES = [
  '称 说 等(?!级) (?<!应)对(?!外|口|策|台) 向 将 把 被 让 已 在(?!线) 是 有(?!色|限|机) (?<!自)由 从 到',
  '为 了 的 之(?!家|江) 并 也 (?<![成首武于丰])都(?![市江匀兰安昌]) 就(?!业) 来(?!宾|水) 于(?!都) 与 或',
  '她 你 这 那',
];
/** A run of characters with one of these is no name of an organ. Each word is a regular expression. */
const NOT_IN_NAMES = new RegExp([...VERBS, ...TITLES, ...PARTICLES].join(' ').replaceAll(' ', '|'));

/** Whether a run of characters can be part of the name of an organ. */
export function isNameRun(run: string): boolean {
  return !NOT_IN_NAMES.test(run);
}

/** Verbs of acts that no name of a department or local organ begins with: 科技部认定国家技术创新中心, 江苏省考察新区管理局. */
const ACTS = [
  '认定 支持 推动 筹建 考察 调研 命名 撤销 曝光 处罚 打造 布局 建成 投用 启用 走访 慰问 约见 点名 查办 查处 挂牌 合并 升级 新建 扩建',
  '收回 接管 托管 命令 表彰 警告 叫停 勒令 公示 抽查 排查 下架 关停 关闭 拍卖 出让 更名 改组 邀请 携手 资助 拨付 补助 奖励 授予',
  '查封 取缔 指定 委托 聘请 起诉 逮捕 拘留 免去 撤换 挂出 贴出 拿出 推出 放宽 收紧 上调 下调 提高 降低 取消 暂停 停止 禁止 限制',
  '开除 问责 追责 没收 冻结 解除 终止 中止 延长 修订 修改 废止 起草 编制 拟定 制定 征求 审议 答复 回复 复函 致函 呼吁 敦促 谴责',
  '抗议 反驳 否认 证实 澄清 承认 确认 披露 指控 裁定 判决 判处 宣判 驳回 维持 撤回 重申 整合 推进 督查 巡查 检查 审计 改造 清退 整治 验收 责成 抽检 清理 收购 划转 重组',
].join(' ');
const BEGINS_WITH_ACT = new RegExp(`^(?:${ACTS.replaceAll(' ', '|')})`);
/** Departments that such verbs do name, alone or with a word for the work: 审计局, 督查室, 检查三处, 改造办公室. */
const DEPARTMENT_OF_WORK =
  /^(?:检查|审计|督查|巡查|整治|推进|改造|处罚|查处|查办|撤销|验收|抽检|清理|收购|划转|重组)[\u4e00-\u9fff]{0,4}$/;

/** Whether what stands behind a body or a place tells what it did, and is no part of its name. */
export function tellsAct(run: string): boolean {
  return BEGINS_WITH_ACT.test(run) && !DEPARTMENT_OF_WORK.test(run);
}

export const HAN = '\\u4e00-\\u9fff';
const HAN_CHAR = /[\u4e00-\u9fff]/;

export function isHan(char: string | undefined): boolean {
  return char !== undefined && HAN_CHAR.test(char);
}

/** Characters behind which a new word surely begins, where the writer set no mark: 和市教委, 据省政府. */
const OPENERS = new Set(
  '和与及或由在对向经据从让被将以为是的了报称说请受随到至把给并而则也且又以日月年时后前中间起于同，、',
);

/** Whether a word can begin at a place of a folded text: no Han character before it, or one that ends a word. */
export function canBeginWord(folded: string, at: number): boolean {
  const before = folded[at - 1];
  return !isHan(before) || OPENERS.has(before!);
}

/** Behind a place, what comes before an organ word that it shares with others: 浙江、江苏两省药监局, 浙江和江苏交通运输厅. */
export const SHARED = /^(?:[和与及]|等?[两二三四五六七八九十]个?[省市县区地州级])/;
