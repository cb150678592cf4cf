import type { DateMention } from '../model/mention.ts';
import type { Consequence } from './consequences.ts';
import { clauseAt, type Reading, type Sentence } from './reading.ts';

const FORCE =
  '(?:施行|实施|执行|生效|试行|启用(?!了)|起效|实行|适用|上路|落地(?!窗|签|页|生根))(?!至今|细则|办法|意见|方案|条例|主体|情况|机构|单位)';
const HOW =
  '(?:正式|才|方才|得以|开始|全面|统一|同步|陆续|已经?|将|便|就|即|也|均|要|在[^，。]{1,20}|全国范围内?){0,4}';
const IN_FORCE = new RegExp(
  `^\\s{0,40}(?:\\d{1,2}分\\s{0,40})?(?:\\d{1,2}[时点](?:\\d{1,2}分)?\\s{0,40})?(?:零时\\s{0,40})?(?:（[^）]{0,20}）\\s{0,40})?(?:(?:起|开始|之日起|以后|后)\\s{0,40})?(?:[，,]\\s{0,40})?${HOW}\\s{0,40}${FORCE}`,
);
/** 5月1日，某部制定的《…》开始施行; 6月1日新规落地: the rule stands between its day and the verb. */
const RULE_IN_FORCE = new RegExp(
  `^\\s{0,8}[，,]?[^，。；、：]{0,60}?(?:》|法|条例|办法|规定|新规|规则|政策|制度|标准|细则|措施|协定|协议|禁令|机制|税率|关税)(?:（[^）]{0,20}）)?${HOW}(?:施行|实施|生效|落地|启用)(?=[，。；、）]|$)`,
);
const FROM =
  /^\s*(?:\d{1,2}[时点]\s*)?(?:零时)?(?:(?:日终|收盘|结算|夜盘)[^，。；]{0,3})?(?:起(?![诉草步价底码因点飞航源])|开始|之日起)/;
/** The day on which a date says that a rule takes effect, or null. */
export function effectiveDate(reading: Reading, sentence: Sentence, date: DateMention): Consequence | null {
  const { folded } = reading.text;
  const after = folded.slice(date.end, Math.min(sentence.end, date.end + 40));
  const match = IN_FORCE.exec(after) ?? ruleInForce(folded, sentence, date);
  const before = folded.slice(sentence.start, date.start);
  // 自1997年1月1日施行之前已经使用的: a line drawn in time.
  if (match && /^(?:之前|以前|前)/.test(folded.slice(date.end + match[0].length, sentence.end))) return null;
  // 今年实施的更大规模减税: what goes on in a year takes effect on no day.
  if (isRelativeYear(date) && match && /^的/.test(folded.slice(date.end + match[0].length, sentence.end)))
    return null;
  if (FORCE_BEFORE.test(before.slice(-12))) return forceOn(sentence, date);
  // 与数据安全法同日生效: the day of another rule.
  if (date.basis === 'carried' && /(?:与|和|同)[^，。；]{2,20}$/.test(before)) return null;
  if (!match && !(takesForce(date, folded) || FROM.test(after))) return null;
  // 某法（自某年9月1日起施行）: a note on a rule that is only cited.
  if (
    /[（(]\s*(?:[自从于]\s*)?$/.test(before) ||
    /(?:(?<![按照])原计划|(?<![按照])原定|原拟|建议|有望|预计|可能会?|能[够否]?|或将?|争取)(?:在|于|自|从)?\s*$/.test(
      before,
    )
  )
    return null;
  if (/以来$|之?后$/.test(folded.slice(date.start, date.end)) && !match) return null;
  if (!match && (/^起?每[年月季周日]/.test(after) || ALREADY.test(after) || isRelativeYear(date)))
    return null;
  const end = match ? date.end + match[0].length : clauseEnd(sentence, date.end + 1);
  return {
    // 自2013年1月1日起废止, 7月1日起一律停止执行: from that day a rule holds no more.
    type:
      !match && date.basis !== 'carried' && ENDS.test(folded.slice(date.end, end)) ? 'repeal' : 'effective',
    date,
    on: firstDay(date),
    action: { start: date.end, end: Math.max(end, date.end) },
    stated: match !== null || RULES.test(folded.slice(date.end, Math.min(sentence.end, date.end + 60))),
  };
}

const ENDS = /^[，,]?[^，。；]{0,16}(?:停止[执施]行|不再[执施]行|不再适用|废止|失效|作废)(?=[，。；]|$)/;

/** 9月11日起，…不得再下线旧产品: what from then on must, may or need not be is a rule. */
const RULES =
  /^起?[^。；]{0,40}?(?:不得|须|必须|一律|应当|禁止|严禁|免征|减半征收|停征|停止(?![执施]行|使用)|暂停|取消|准许|允许|改为|纳入|列入|上调至|下调至|提高到|降到|恢复|放开|收取|免收|加收)/;

/** 今年, 去年 without a month. */
const isRelativeYear = ({ basis, core }: DateMention) => basis === 'relative' && /^\d{4}$/.test(core);

/** 自8月起已停止…, 自8月起系统被植入木马: how something has been, not a rule. */
const ALREADY = /^起?[，,]?[^，。；对将把就]{0,24}(?:已|陆续|被|连续|接连|一直|一路|逐渐|累计)/;

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
