import type { EventBody, EventDocument, EventType } from '../model/event.ts';
import type { DateMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { anyOf } from '../text/patterns.ts';
import type { Notice } from './notice.ts';
import { clauseAt, type Reading, type Sentence } from './reading.ts';
import { isLengthOfTime } from './when.ts';

/** A date that an act sets: when it takes effect, by when something must be done, what it ends. */
export interface Consequence {
  type: Extract<EventType, 'effective' | 'deadline' | 'repeal'>;
  date: DateMention;
  on: string;
  action: Span;
  /** False for 自6月1日起 without 施行 or 实施: only an act of the same sentence can set such a day. */
  stated: boolean;
}

const FORCE =
  '(?:施行|实施|执行|生效|试行|启用|起效|实行|适用)(?!至今|以来|细则|办法|意见|方案|条例|主体|情况|机构|单位)';
const HOW = '(?:正式|开始|全面|统一|同步|陆续|已经?|将|便|就|即|也|均|要|在[^，。]{1,20}|全国范围内?){0,4}';
const IN_FORCE = new RegExp(
  `^\\s{0,40}(?:\\d{1,2}[时点](?:\\d{1,2}分)?\\s{0,40})?(?:零时\\s{0,40})?(?:（[^）]{0,20}）\\s{0,40})?(?:(?:起|开始|之日起|以后|后)\\s{0,40})?(?:[，,]\\s{0,40})?${HOW}\\s{0,40}${FORCE}`,
);
/** 5月1日，某部制定的《…》开始施行; 6月1日新规落地: the rule stands between its day and the verb. */
const RULE_IN_FORCE = new RegExp(
  `^\\s{0,8}[，,]?[^，。；、：]{0,60}?(?:》|法|条例|办法|规定|新规|规则|政策|制度|标准|细则|措施|协定|协议|禁令|机制|税率|关税)(?:（[^）]{0,20}）)?${HOW}(?:施行|实施|生效|落地|启用)(?=[，。；、）]|$)`,
);
const FROM = /^\s*(?:\d{1,2}[时点]\s*)?(?:零时)?(?:起(?![诉草步价底码因点飞航源])|开始|之日起)/;
/** Words of an order or a wish before or behind a date that bind somebody to it. */
const NORM = new RegExp(
  anyOf(
    [
      '要求 责令 勒令 下令 命令 敦促 必须 应当 应于 应在 须在 须于 须 务必 确保 力争 争取 原则上 限期 限于 期限 截止 不得 一律 全部 最迟 最晚',
      '[，\\s前内]要(?!求) [，\\s前内]应 (?<![取获值懂难记显觉])得(?=把|将|在|完) 请于 请在 不得晚于 前将 前报 于$',
      '完成 上报 报送 提交 报告 落实 关停 停产 整改 退出 申报 缴纳 办理 达到 实现 反馈 移交 取缔 清退 清理 压降 补缴 公布',
      '淘汰 拆除 迁出 搬离 关闭 撤离 清零 修补 修复 下架 删除 退还 归还 偿还 支付 注册 登记 备案 改造 建成 到位 办结 停止',
    ].join(' '),
  ),
);
/** 要求主播在12月31日前自查: whatever must be done. */
const DEMAND = /要求|责令|勒令|须|必须|限(?!制|购|售)|请[各有于在]/;
/** 3月1日之前已经开工的, 之前签订的合同: a line drawn in time, not a day by which something is due. */
const HAPPENED =
  '已 曾 尚未 未 仍 的 发生 成立 签订 设立 开工 取得 获得 作出 受理 购买 参加 出生 以前 一直 就';
const PAST_AFTER = new RegExp(`^\\s{0,8}(?:${anyOf(HAPPENED)}|[\\u4e00-\\u9fff]{0,3}(?:已|已经|曾经))`);
/** 4月21日前, 6月底之前; 到2020年底 is an aim of a plan, not a day by which something is due. */
const DUE = /(?:前|之前|以前|止)$|^(?:最迟|最晚|至迟|不晚于|不迟于)/;
const NOT_DEADLINE = /以前年度|此前|从前|目前|之前的|以前的|前的|(?<!\d\s?)日前|前\s*\d+\s*个?[月年天]/;

/** The dates of a sentence that say when a rule takes effect or by when something is due. */
export function consequencesIn(
  reading: Reading,
  sentence: Sentence,
  { official = false } = {},
): Consequence[] {
  const out: Consequence[] = [];
  for (const date of sentence.dates) {
    const found = effective(reading, sentence, date) ?? deadline(reading, sentence, date, official);
    if (found) out.push(found);
  }
  return out;
}

function effective(reading: Reading, sentence: Sentence, date: DateMention): Consequence | null {
  const { folded } = reading.text;
  const after = folded.slice(date.end, Math.min(sentence.end, date.end + 40));
  const match = IN_FORCE.exec(after) ?? ruleInForce(folded, sentence, date);
  const before = folded.slice(sentence.start, date.start);
  if (FORCE_BEFORE.test(before.slice(-12))) return forceOn(sentence, date);
  // 与数据安全法同日生效: the day of another rule.
  if (date.basis === 'carried' && /(?:与|和|同)[^，。；]{2,20}$/.test(before)) return null;
  if (!match && !(takesForce(date, folded) || FROM.test(after))) return null;
  // 某法（自某年9月1日起施行）: a note on a rule that is only cited.
  if (
    /[（(]\s*(?:[自从于]\s*)?$/.test(before) ||
    /(?:原计划|原定|原拟|建议|有望|预计|可能|争取)(?:在|于|自|从)?\s*$/.test(before)
  )
    return null;
  if (/以来$|之?后$/.test(folded.slice(date.start, date.end)) && !match) return null;
  if (
    !match &&
    (/^起?每[年月季周日]/.test(after) ||
      ALREADY.test(after) ||
      (date.basis === 'relative' && /^\d{4}$/.test(date.core)))
  )
    return null;
  const end = match ? date.end + match[0].length : clauseEnd(sentence, date.end + 1);
  return {
    type: 'effective',
    date,
    on: firstDay(date),
    action: { start: date.end, end: Math.max(end, date.end) },
    stated: match !== null,
  };
}

/** 自8月起已停止…, 自8月起系统被植入木马: how something has been, not a rule. */
const ALREADY = /^起?[，,]?[^，。；]{0,24}(?:已|已经|陆续|被)/;

/** 生效时间定在11月1日, 施行日期为…: the day on which a rule takes effect, behind the word for it. */
const FORCE_BEFORE =
  /(?:生效|施行|实施|执行|启用)(?:时间|日期|日)?(?:确定|明确|定|推迟|提前|顺延)?(?:为|是|在|于|到|至|：|:)\s*$/;

function ruleInForce(folded: string, sentence: Sentence, date: DateMention): RegExpExecArray | null {
  if (date.bound === 'before' || !/^\d{4}-\d{2}/.test(date.core)) return null;
  const opens = /^(?:自|从|于|在|到)?$/.test(
    folded.slice(clauseAt(sentence, date.start).start, date.start).trim(),
  );
  return opens ? RULE_IN_FORCE.exec(folded.slice(date.end, Math.min(sentence.end, date.end + 80))) : null;
}

/** 自6月1日起对…: the day from which something holds. */
function takesForce(date: DateMention, folded: string): boolean {
  return date.bound === 'from' && /(?:起|开始)$/.test(folded.slice(date.start, date.end));
}

function clauseEnd(sentence: Sentence, offset: number): number {
  const index = sentence.clauses.findIndex((c) => offset <= c.end);
  const clause = sentence.clauses[index];
  if (!clause) return sentence.end;
  return clause.end - offset < 3 ? (sentence.clauses[index + 1]?.end ?? clause.end) : clause.end;
}

/** An effective date is the first day the rule applies: of an open interval its beginning. */
function firstDay(date: DateMention): string {
  return date.bound === 'from' ? date.core : date.date;
}

function forceOn(sentence: Sentence, date: DateMention): Consequence {
  const { start, end } = clauseAt(sentence, date.start);
  return { type: 'effective', date, on: firstDay(date), action: { start, end }, stated: true };
}

function deadline(
  reading: Reading,
  sentence: Sentence,
  date: DateMention,
  official: boolean,
): Consequence | null {
  const { folded } = reading.text;
  const words = folded.slice(date.start, date.end);
  if (closesOn(folded, sentence, date)) return dueOn(sentence, date, date.dateEnd ?? date.core);
  if (isLengthOfTime(date)) {
    if (
      /年(?:之|以)?内$/.test(words) ||
      /^[^，。；]{0,2}(?:不得|禁止|不予|仍)/.test(folded.slice(date.end, date.end + 6))
    )
      return null;
    const asked = folded.slice(
      Math.max(sentence.start, date.start - 60),
      Math.min(sentence.end, date.end + 30),
    );
    return date.basis === 'carried' && NORM.test(asked)
      ? dueOn(sentence, date, date.dateEnd ?? date.core)
      : null;
  }
  if (
    date.basis !== 'explicit' &&
    /[日天周月年](?:之|以)?前$/.test(words) &&
    /^[\d一二三四五六七八九十两几半]/.test(words) &&
    !/月\s?\d|\d日/.test(words)
  )
    return null;
  if (date.part === 'early') return null;
  const lastOfPart = date.part === 'late' && /(?:底|末)(?:前|之前|以前)?$/.test(words);
  if (
    date.bound === 'before'
      ? !DUE.test(words)
      : !(lastOfPart && /(?:于|在)\s*$/.test(folded.slice(sentence.start, date.start)))
  )
    return null;
  if (
    (/^(?:截至|截止到?|迄)/.test(words) && !/前$/.test(words)) ||
    NOT_DEADLINE.test(folded.slice(date.start, date.end + 8))
  )
    return null;
  const around = folded.slice(
    Math.max(sentence.start, date.start - 60),
    Math.min(sentence.end, date.end + 60),
  );
  if (
    PAST_AFTER.test(folded.slice(date.end, Math.min(sentence.end, date.end + 8))) ||
    !(
      official ||
      NORM.test(around) ||
      DEMAND.test(folded.slice(Math.max(sentence.start, date.start - 60), date.start))
    )
  )
    return null;
  const clause = clauseAt(sentence, date.end);
  if (/有望|预计|可能|计划|打算/.test(folded.slice(clause.start, date.start))) return null;
  return {
    type: 'deadline',
    date,
    on: dueDay(date, lastOfPart),
    action: { start: date.end, end: Math.max(clause.end, date.end) },
    stated: true,
  };
}

/** 意见反馈截止时间为…, 公示期至…, …截止: the day on which something closes. */
const CLOSING =
  '截止(?:时间|日期|日)? 截至日期 最后期限 最后日期 期限 有效期 公示期 反馈期 咨询期 过渡期 宽限期 反馈时间 征求意见时间';
const ASKED_UNTIL =
  '(?:反馈|意见|报名|申报|征求|缴费)[^，。；]{0,6}截[止至]|(?:征求|征询|听取|征集)[^，。；]{0,8}意见(?:时间|期)?(?:为|是|至|到|截至|截止到)|意见征[求询集]期';
const LINK = '均?为 是 至 到 ： : 定为 定在 延长至 延至 延期至 截至 截止到 \\s';
const CLOSES_BEFORE = new RegExp(
  `(?:${anyOf(CLOSING)}[，,]?|${ASKED_UNTIL})${anyOf(LINK)}{0,20}(?:[下本今明同翌][月年]){0,10}$`,
);

/** The words before the digits of the date (截止到 is a part of it already) and those behind it. */
function closesOn(folded: string, sentence: Sentence, date: DateMention): boolean {
  const words = folded.slice(date.start, date.end);
  const digits = date.start + Math.max(0, words.search(/\d|[一二三四五六七八九十〇]/));
  const before = folded.slice(Math.max(sentence.start, digits - 20), digits);
  const after = folded.slice(date.end, date.end + 4);
  return (
    CLOSES_BEFORE.test(before) ||
    /^\s*(?:截止|到期)/.test(after) ||
    (/^\s*为?止/.test(after) && /期/.test(before))
  );
}

function dueOn(sentence: Sentence, date: DateMention, on: string): Consequence {
  const clause = clauseAt(sentence, date.end);
  return {
    type: 'deadline',
    date,
    on,
    action: { start: date.end, end: Math.max(clause.end, date.end) },
    stated: true,
  };
}

/** A deadline falls on the last day of what is named: 6月底前 → 06-30; of a bare month or year the month or year itself. */
function dueDay(date: DateMention, lastOfPart: boolean): string {
  return (lastOfPart || date.part !== null) && date.coreEnd ? date.coreEnd : date.core;
}

/** Documents that a sentence ends: 《甲》（国发〔2005〕40号）同时废止; 国务院令第3号公布的《乙》 is one document with its number. */
export function repealedIn(
  reading: Reading,
  sentence: Sentence,
): { documents: EventDocument[]; action: Span } | null {
  const trigger = sentence.triggers.find((t) => t.row.type === 'repeal');
  if (!trigger || reading.text.folded[trigger.end] === '的') return null;
  const documents: EventDocument[] = [];
  let number: string | null = null;
  for (const mention of sentence.documents.filter((d) => d.end <= trigger.start)) {
    if (mention.title === null) {
      number = mention.number;
      continue;
    }
    documents.push({
      title: mention.title,
      kind: mention.kind,
      number: mention.number ?? number,
      status: mention.status,
    });
    number = null;
  }
  return documents.length > 0 ? { documents, action: trigger } : null;
}

/** 本办法, 本条例, 本通知: a rule that speaks of itself. */
export function speaksOfItself(reading: Reading, sentence: Span, notice: Notice | null): boolean {
  if (!notice) return false;
  return /本(?:办法|条例|规定|通知|公告|意见|细则|方案|法|规则|决定|批复|解释|标准|指引|准则|目录|规范|通告|令|措施)|自[发公]布之日起/.test(
    reading.text.folded.slice(sentence.start, sentence.end),
  );
}

/** Who answers for a consequence where the sentence names nobody. */
export interface Answerable {
  bodies: EventBody[];
  document: EventDocument | null;
}
