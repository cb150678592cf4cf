import type { Span } from '../model/span.ts';
import { segment, wordSpans } from '../segment/index.ts';
import { clauseAt, type Reading, type Sentence, type Trigger } from './reading.ts';

/** What behind a verb makes a thing of it: 发布会, 调查组, 实施细则, 建设银行. */
const THING_AFTER =
  /^(?:会(?!议|同|见|员|计|长)|者|率|数(?![据次百十千万字控码])|量|权(?!限)|稿|期间?|工作组|小组|组(?!织)|员(?!工)|之前|以前|之后|以后|前夕|前后|后[，,]|时[，,候说表称指强透介提]|书|函|法(?![院律规定令案官]))/;
/** The same behind verbs that do not take these words as their object: 实施细则, 检查人员, 审批制度; but 发布细则, 修订标准. */
const COMPOUND_AFTER =
  /^(?:部门|机构|单位|细则|标准|人员|资料|条例|情况|过程|现场|制度|能力|水平|体系|意义|难度|力度|程度|成本|周期|问题)/;
const TAKES_THINGS: ReadonlySet<string> = new Set(['publish', 'consult', 'approve', 'statement', 'repeal']);
/** 信息披露违法违规: a duty of firms, not what somebody said. */
const DISCLOSURE = /^(?:违法|违规|义务|不实|不及时|制度)/;

/** Acts whose outcome can stand behind them as a thing: 公布的台账, 批准的项目. */
const TAKES_THINGS_DONE: ReadonlySet<string> = new Set([
  'publish',
  'consult',
  'approve',
  'launch',
  'enforce',
  'statement',
  'inspect',
]);
/** 公告 and 通告 name the document wherever they do not begin to say something. */
const NOT_BEFORE =
  /(?:的|未|没有|尚未|并未|不|不得|无法|难以|如果|若|一旦|如|假如|是否|能否|何时|无|不再|不予|拒绝|有权|无权|等待|应当|应该|应|必须|须|需要|需|可以|可|或|或者|可能|有可能|无需|不要|不会|不能|参与|协助|配合)$/;
const RELATIVE = /^的/;

/** Whether a trigger word is a verb that says what happened here, not a noun, a norm, a wish or a denial. */
export function isPredicate(reading: Reading, sentence: Sentence, trigger: Trigger): boolean {
  return mayBePredicate(reading, sentence, trigger) && isVerb(reading, sentence, trigger);
}

/** The same as far as the words around it tell; `isVerb` asks the rest. */
export function mayBePredicate(reading: Reading, sentence: Sentence, trigger: Trigger): boolean {
  const { folded } = reading.text;
  const before = folded.slice(Math.max(sentence.start, trigger.start - 4), trigger.start);
  const after = folded.slice(trigger.end, Math.min(sentence.end, trigger.end + 6));
  if (trigger.row.type !== 'repeal' && NOT_BEFORE.test(before)) return false;
  if (trigger.row.hints.includes('result')) return true;
  // 以涉嫌串谋发布煽动刊物，拘捕两人: what somebody is suspected of.
  if (SUSPECTED.test(folded.slice(Math.max(sentence.start, trigger.start - 14), trigger.start))) return false;
  // 成立不过五年: how old something is.
  if (
    /^(?:不过|不到|不足|仅仅?|才|已有?|逾|超过|将?近|约)[一二两三四五六七八九十百\d]{1,4}个?[多余]?[年月]/.test(
      folded.slice(trigger.end, trigger.end + 10),
    )
  )
    return false;
  if (trigger.word === '公开' && /^(?:市场|资料|课|赛|渠道|报道)/.test(after)) return false;
  if (trigger.word === '披露' && (/(?:信息|违规|隐瞒|虚假)$/.test(before) || DISCLOSURE.test(after)))
    return false;

  if (
    trigger.word.startsWith('征') &&
    !ASKS.test(folded.slice(trigger.start, trigger.end + 80).replace(/《[^》]{0,80}》/g, ''))
  )
    return false;
  if (
    THING_AFTER.test(after) &&
    !isLongVerb(trigger) &&
    !isPaperWord(trigger) &&
    !isDatedTime(folded, sentence, trigger, after)
  )
    return false;
  if (COMPOUND_AFTER.test(after) && !isLongVerb(trigger) && !TAKES_THINGS.has(trigger.row.type)) return false;
  if (trigger.word === '通过' && isMeans(reading, sentence, trigger)) return false;
  return !(RELATIVE.test(after) && !relativeCounts(reading, sentence, trigger));
}

/** Whether the trigger word is a word here and no part of another: asked last, for it may take the segmenter to tell. */
export function isVerb(reading: Reading, sentence: Sentence, trigger: Trigger): boolean {
  if (trigger.row.hints.includes('result')) return true;
  return trigger.end - trigger.start === 1
    ? isSaying(reading.text.folded, trigger)
    : isWord(reading, sentence, trigger);
}

const SUSPECTED = /涉嫌[^，。；被遭而受由罪]{0,12}$/;

/** 征求过企业意见: opinions are what is asked for. */
const ASKS = /^.{2,6}[^，。；]{0,14}(?:意见|建议|公众|社会)/;

/** 办法3月11日对外公布时, 6月3日批准后: the day right before says when it was done, as a main clause would. */
function isDatedTime(folded: string, sentence: Sentence, trigger: Trigger, after: string): boolean {
  if (!TIME_AFTER.test(after)) return false;
  return sentence.dates.some(
    (d) =>
      d.end <= trigger.start &&
      trigger.start - d.end <= 8 &&
      /^\d{4}-\d{2}-\d{2}$/.test(d.core) &&
      !/[，。；]/.test(folded.slice(d.end, trigger.start)),
  );
}

const TIME_AFTER = /^(?:之后|以后|后[，,]|时[，,候])/;

/** 拿到证监会批文后: what was granted, as a thing. */
function isPaperWord({ word }: Trigger): boolean {
  return word === '批文' || word === '批件';
}

function isLongVerb(trigger: Trigger): boolean {
  return trigger.word.length >= 4;
}

/** 国务院5月6日发布的《…》 tells an act; 证监会批准的公司 does not: a date or body right before, a document or meeting behind. */
function relativeCounts(reading: Reading, sentence: Sentence, trigger: Trigger): boolean {
  const { folded } = reading.text;
  const behind = { start: trigger.end, end: trigger.end + 24 };
  const named =
    sentence.documents.some((d) => d.start >= behind.start && d.start <= behind.end) ||
    /^的[^，。]{2,30}(?:会议|大会|会上)/.test(folded.slice(trigger.end, trigger.end + 34)) ||
    /^的[^，。]{0,12}(?:发布会|通气会|座谈会|判决|裁定|公告|通知|文件|禁令|通报|数据|报告|结果|清单|目录|规定|规则|名单|消息|政策|措施|方案|罚单|罚款|许可|决定|意见|数据|[\u4e00-\u9fff]{0,4}函)/.test(
      folded.slice(behind.start, behind.end),
    );
  // 某部派出的专家组抵达兰州: that they came tells that they were sent.
  if (SENT.test(folded.slice(trigger.start, trigger.end + 24)))
    return sentence.dates.some((d) => d.end <= trigger.start);
  const clause = clauseAt(sentence, trigger.start);
  const left = (m: Span) => m.start >= clause.start && m.end <= trigger.start;
  if (named || TITLED.test(folded.slice(trigger.end, trigger.end + 14)))
    return sentence.dates.some(left) || sentence.bodies.some(left);
  // 该厅去年10月公布的台账: a body and a day or month right before the verb say that it was done, whatever it was.
  const date = sentence.dates.findLast(left);
  const body = sentence.bodies.findLast(left);
  if (!date || !body || TAKES_THINGS_DONE.has(trigger.row.type) === false) return false;
  // 办法是某部2003年颁布的。
  const isCleft =
    /^的(?:[，。；）]|$)/.test(folded.slice(trigger.end, Math.min(sentence.end, trigger.end + 2))) &&
    /[是系](?:[原由]|时任)?$/.test(folded.slice(clause.start, Math.min(date.start, body.start)));
  if (/^\d{4}$/.test(date.core) && !isCleft) return false;
  const between = [
    folded.slice(Math.max(date.end, body.end), trigger.start),
    folded.slice(Math.min(date.end, body.end), Math.max(date.start, body.start)),
  ];
  return between.every((words) => /^[^，。；的]{0,4}$/.test(words));
}

const SENT =
  /^派出的[^，。；]{0,10}(?:组|队|人员|小组)[^，。；]{0,4}(?:抵达|到达|进驻|赶赴|赶到|开进|飞抵|前往|入驻|到)/;

/** 全国人大常委会通过的烟草专卖法: a law by its name, without 《》. */
const TITLED = /^的[\u4e00-\u9fff]{2,10}(?:法(?![院律规定令案官人]|庭)|条例)(?=[，。；、）])/;

/** 称 and 说 as verbs: not 名称, 小说, 说明; what is said follows. */
function isSaying(folded: string, trigger: Trigger): boolean {
  const before = folded[trigger.start - 1] ?? '';
  const after = folded.slice(trigger.end, trigger.end + 2);
  if ('名职俗简全统对号通代堪学小传听据来并总'.includes(before)) return false;
  // 又称某某 is another name, unless somebody says it once more.
  if (before === '又' && !/[人长员]/.test(folded[trigger.start - 2] ?? '')) return false;
  if (trigger.word === '指' && /^[令标南导数控针示望定挥向派责认点引纹甲环代使摘名正]/.test(after))
    return false;
  // 发言人说, but not 第一人称.
  if (before === '人' && !/[言责系关]人$/.test(folded.slice(Math.max(0, trigger.start - 2), trigger.start)))
    return false;
  return !/^(?:明|法|服|话|辞|教|唱|书|情|理|为|号|呼|谓|赞|职|重|量|霸|到底|起来|不|是)/.test(after);
}

/** 通过发言人发表声明: 通过 before a means, with the verb behind it. */
function isMeans(reading: Reading, sentence: Sentence, trigger: Trigger): boolean {
  const { folded } = reading.text;
  if (/^[了《〈“]/.test(folded.slice(trigger.end, trigger.end + 1))) return false;
  const next = sentence.triggers.find(
    (t) => t.start > trigger.end && t.start - trigger.end <= 14 && t.end - t.start > 1,
  );
  return next !== undefined && !/[，。；《的]/.test(folded.slice(trigger.end, next.start));
}

/** Words that are common as parts of longer words: the segmenter has to see them stand alone. */
const PART_OF_WORDS = 2;

function isWord(reading: Reading, sentence: Sentence, trigger: Trigger): boolean {
  if (trigger.end - trigger.start > PART_OF_WORDS) return true;
  // A verb is asked about for every date of its sentence, and the segmenter is the slowest to answer.
  trigger.standsAlone ??= standsAsWord(reading, sentence, trigger);
  return trigger.standsAlone;
}

function standsAsWord(reading: Reading, sentence: Sentence, trigger: Trigger): boolean {
  // 以…第6号文印发: not 文印.
  if (reading.text.folded.slice(trigger.start - 2, trigger.start) === '号文') return true;
  const window = {
    start: Math.max(sentence.start, trigger.start - 6, lastEnd(sentence, trigger.start)),
    end: Math.min(sentence.end, trigger.end + 6),
  };
  const words = wordSpans(reading.text, window);
  const isLonger = (word: Span) => word.start === trigger.start && word.end > trigger.end;
  if (!words.some(isLonger))
    return words.some((word) => word.start === trigger.start || word.end === trigger.end);
  return !segment(reading.text, window).find(isLonger)?.tag.startsWith('n');
}

/** Where the last date or body before an offset ends: no word reaches over it. */
function lastEnd({ dates, bodies, start }: Sentence, offset: number): number {
  const ends = [...dates, ...bodies].filter((m) => m.end <= offset).map((m) => m.end);
  return Math.max(start, ...ends);
}
