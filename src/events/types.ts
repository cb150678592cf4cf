import type { EventDocument, EventType } from '../model/event.ts';
import type { Act } from './acts.ts';
import type { Reading } from './reading.ts';
import { type ActWords, behind, type TypeRule, wordsOf } from './types/clause.ts';
import { LIGHT_VERBS, lifted } from './types/light-verbs.ts';
import { isRule, PAPERS } from './types/papers.ts';

/** The type of an act: its verb's, unless what the verb takes as its object says more. */
export function typeOf(reading: Reading, act: Act, document: EventDocument | null): EventType {
  const words = wordsOf(reading, act, document);
  for (const rule of RULES) {
    const type = rule(words);
    if (type) return type;
  }
  return act.type;
}

/** In the order in which they are asked: the first that knows is right. */
const RULES: readonly TypeRule[] = [
  ...LIGHT_VERBS,
  atMeeting,
  ofPlainAct,
  saidToBeDone,
  foundAgainst,
  planned,
  settledAtMeeting,
  ...PAPERS,
  ofEmergency,
  ofPunishment,
  ofInspection,
  stopped,
  lifted,
];

/** 国务院常务会议决定: what a meeting decides is told of the meeting; so is what is learnt at one. */
function atMeeting({ act, trigger, before }: ActWords): EventType | undefined {
  if (act.type !== 'statement') return undefined;
  const isMeeting =
    /(?:会议|大会|调度会|对接会)$/.test(before.trim()) ||
    (trigger.row.name === '获悉' && /发布会|通气会|吹风会/.test(before));
  return isMeeting ? 'meeting' : undefined;
}

/** 国务院常务会议敲定布局: what a meeting settles is told of the meeting. */
function settledAtMeeting({ act, document, before }: ActWords): EventType | undefined {
  const isSettled = (act.type === 'publish' || act.type === 'other') && !document;
  return isSettled && /(?:会议|大会)$/.test(before.trim()) ? 'meeting' : undefined;
}

/** What the things in a clause tell of an act whose verb no dictionary knows. */
const PLAIN: readonly (readonly [EventType, RegExp])[] = [
  ['consult', /征求意见/],
  ['statement', /(?:会议|座谈会|通报会|发布会|大会)上/],
  ['meeting', /会议(?!室)|座谈|会商|通报会|发布会|开了[^，。；]{0,6}会|电视电话会|协调会|碰头/],
  ['inspect', /检查|排查|抽查|抽样|抽检|巡视|督查|督导|工作组|调查组|检查组|摸底|筛查|筛了|督战|过了一遍/],
  ['repeal', /删[去掉除]了?[^，。；]{0,12}(?:条|款|规定|要求)|撤下[^，。；]{0,8}(?:要求|规定)|废[止除]/],
  ['approve', /点头|首肯|发给[^，。；]{0,8}[证照]|批文|许可证|牌照/],
  [
    'enforce',
    /立了?案|(?:叫|召|传|喊)[到去来进]|罚|追缴|查实|查扣|扣下|封条|取缔|拘|判了|羁押|征用|收押|没收|和解|接管|禁[了止]|关停|封[了禁]|撤下|否定|驳回|控告|告上|点[^，。；]{0,8}的名|勒令/,
  ],
  ['launch', /专项行动|联合行动|试点|平台|上线|应急响应|专班|热线|专栏|搞起|建起|办起/],
  ['publish', /《|公告|通告|通知|报告|名单|条例|办法|规则/],
];

function ofPlainAct({ act, whole }: ActWords): EventType | undefined {
  if (!act.rules.includes('event/plain') || act.type === 'statement') return undefined;
  return PLAIN.find(([, pattern]) => pattern.test(whole))?.[0] ?? act.type;
}

/** 称已约谈…: what is said to be done already is the act. */
function saidToBeDone({ act: { sentence }, trigger, folded }: ActWords): EventType | undefined {
  if (!trigger.row.hints.includes('speech')) return undefined;
  const done = sentence.triggers.find((t) => t.start >= trigger.end && t.start - trigger.end <= 4);
  const isDone = done && /^[，,]?(?:已|已经)$/.test(folded.slice(trigger.end, done.start));
  return isDone && done.row.type !== 'effective' && done.row.type !== 'other' ? done.row.type : undefined;
}

const AGAINST = /^[^。；]{0,40}(?:违规|违法|违反|虚假|垄断|倾销|没有依据|侵权|处以|罚)/;

/** 认定某平台违规收集信息: a finding against somebody. */
function foundAgainst(words: ActWords): EventType | undefined {
  return /^(?:认定|判定)$/.test(words.trigger.word) && AGAINST.test(behind(words, 60))
    ? 'enforce'
    : undefined;
}

/** 列入制定计划: a plan is something that starts. */
function planned({ trigger, object }: ActWords): EventType | undefined {
  const isPlan = trigger.row.name === '列入' && /^[^，。；]{0,20}(?:计划|项目|规划|议程|试点)/.test(object);
  return isPlan ? 'launch' : undefined;
}

/** 将应急响应提升至三级, 启动应急响应: a state of emergency is something that starts. */
function ofEmergency({ act, whole }: ActWords): EventType | undefined {
  return act.type === 'other' && /应急响应|应急预案|紧急状态/.test(whole) ? 'launch' : undefined;
}

/** What is done to somebody in particular: 对某公司罚款, 已将其列入名录, 某人被刑事拘留. */
const PUNISHES =
  /立案|刑事拘留|刑拘|逮捕|批捕|处以|罚款|罚金|吊销|提起诉讼|通缉|纪律审查|监察调查|开除|行政处罚|行政指导|网络安全审查|(?:列入|移入|纳入)[^，。；《]{0,20}(?:名录|名单|实体清单)|下架/;
/** How far behind the verb that is looked for. */
const PUNISHES_WITHIN = 90;
/** What is only asked for, warned of or told of others. */
const NOT_PUNISHED = /将依法|可处|或被|可能|否则|如有|一经|不得|要求|应当|提醒|累计|同比|办法|规定|条例|标准/;
/** Verbs that tell of an act of the body's own. */
const TELLS = /宣布|宣告|决定|通报|公布|公告|通告|发布|发出|下发|下达|[称说]$/;

/** 通报称，已对某人刑事拘留; 宣布，对某公司罚款: a statement or a notice that somebody was punished. */
function ofPunishment({ act, trigger, document, folded }: ActWords): EventType | undefined {
  const mayTell = act.type === 'statement' || (act.type === 'publish' && !isRule(document));
  if (!mayTell || !TELLS.test(trigger.word)) return undefined;
  const end = Math.min(act.sentence.end, act.scopeEnd, trigger.end + PUNISHES_WITHIN);
  const words = folded.slice(trigger.end, end);
  const match = PUNISHES.exec(words);
  return match && !NOT_PUNISHED.test(words.slice(0, match.index)) ? 'enforce' : undefined;
}

const INSPECTION = /^[^，。；]{0,16}(?:检查|抽查|督查|督导|排查|巡查|调研|审计|摸底|暗访|普查|核查|抽检)/;

/** 派出三个工作组; 开展突击检查, 启动专项督查: the inspection is what was started. */
function ofInspection({ act, trigger, object }: ActWords): EventType | undefined {
  const isSent = act.type === 'other' && /^派[出遣]/.test(trigger.word) && /^[^，。；]{0,14}组/.test(object);
  return isSent || (act.type === 'launch' && INSPECTION.test(object)) ? 'inspect' : undefined;
}

const ORDERED = /^[^，。；]{0,20}(?:立即|立刻|一律|即刻)(?:停用|停产|停业|停售|下架|关停|封存|召回|停止)/;

/** 要求医疗机构立即停用, 被某局要求停产: an order to stop. */
function stopped({ act, trigger, object }: ActWords): EventType | undefined {
  if (trigger.word !== '要求') return undefined;
  const isStopped = act.actor?.role === 'by' && /^[^，。；]{0,8}(?:停|下架|关|整改|退出|召回)/.test(object);
  return isStopped || ORDERED.test(object) ? 'enforce' : undefined;
}
