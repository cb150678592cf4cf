import type { EventDocument, EventType } from '../model/event.ts';
import type { Act } from './acts.ts';
import type { Reading, Trigger } from './reading.ts';

/** What a public body hands to whom it holds to account: a ruling, a penalty, a warning, a duty on what is dumped. */
const JUDGEMENT =
  /警示函|监管函|问询函|关注函|监管措施|禁令|逮捕|罚单|判决|裁定|裁决|[初终]裁|处罚|罚款|立案|强制措施|告知书|禁入|逮捕令|通缉令|制裁/;
const ORDER = /(?:令|决定书|告知书|通知书|警示函|监管函)$/;
/** 《行政处罚事先告知书》: a paper that only goes to whom it concerns. */
const JUDGEMENT_TITLE =
  /(?:处罚|立案|禁入)[^》]{0,8}(?:告知书|决定书|通知书)$|(?:警示函|监管函|问询函|关注函|罚单)$/;
/** 将应急响应提升至三级, 启动应急响应: a state of emergency is something that starts. */
const RESPONSE = /应急响应|应急预案|紧急状态/;
const INSPECTION = /^[^，。；]{0,16}(?:检查|抽查|督查|督导|排查|巡查|调研|审计|摸底|暗访|普查|核查|抽检)/;
const COMMENT = /征求|征集|征询|听取/;

/** The type of an act: its verb's, unless what the verb takes as its object says more. */
export function typeOf(reading: Reading, act: Act, document: EventDocument | null): EventType {
  const { trigger, sentence } = act;
  const { folded } = reading.text;
  const clauseEnd = sentence.clauses.find((c) => trigger.end <= c.end)?.end ?? sentence.end;
  const object = folded.slice(trigger.end, Math.min(clauseEnd, trigger.end + 24));
  // 作出两次上调, 做出立案决定: a light verb does what its object says.
  if (trigger.row.name === '作出' && !document) {
    const next = sentence.triggers.find((t) => t.start >= trigger.end && t.end <= clauseEnd);
    if (next?.word === '决定') return decided(folded, sentence, next) ?? next.row.type;
    if (next) return next.row.type;
  }
  // 公开答问, 通知商店下架, 以一纸通知启动检查: the verb behind says what was done.
  if (/^(?:公开|通知)$/.test(trigger.word) && !document) {
    const reach = trigger.word === '公开' ? 0 : 10;
    const next = sentence.triggers.find(
      (t) => t.start >= trigger.end && t.start - trigger.end <= reach && t.end <= clauseEnd,
    );
    if (next && NOTIFIED.has(next.row.type))
      return next.row.type === 'launch' && INSPECTION.test(folded.slice(next.end, next.end + 24))
        ? 'launch'
        : next.row.type;
  }
  // 组织下架, 部署查处, 联合约谈: what is organised is the act.
  if (LIGHT.test(trigger.word) && GATHERING.test(object)) return 'meeting';
  const plain = LIGHT.test(trigger.word) && sentence.triggers.find((t) => t.start === trigger.end);
  if (plain && !CAMPAIGN.test(object) && plain.row.type !== 'launch' && plain.row.type !== 'effective')
    return plain.row.type;
  const before = folded.slice(act.actor?.end ?? trigger.start, trigger.start);
  // 国务院常务会议决定: what a meeting decides is told of the meeting; so is what is learnt at one.
  if (
    act.type === 'statement' &&
    (/(?:会议|大会|调度会|对接会)$/.test(before.trim()) ||
      (trigger.row.name === '获悉' && /发布会|通气会|吹风会/.test(before)))
  )
    return 'meeting';
  if (act.rules.includes('event/plain') && act.type !== 'statement') {
    const words = folded.slice(act.actor?.end ?? trigger.start, clauseEnd);
    return /征求意见稿|征求意见/.test(words) ? 'consult' : (plainType(words) ?? act.type);
  }
  // 称已约谈…: what is said to be done already is the act.
  if (trigger.row.hints.includes('speech')) {
    const done = sentence.triggers.find((t) => t.start >= trigger.end && t.start - trigger.end <= 4);
    if (
      done &&
      /^[，,]?(?:已|已经)$/.test(folded.slice(trigger.end, done.start)) &&
      done.row.type !== 'effective' &&
      done.row.type !== 'other'
    )
      return done.row.type;
  }
  if (act.type === 'publish' && /(?:许可证|牌照|批文|许可|证书|资质|执照)/.test(object) && !document)
    return 'approve';
  // 发文，批准七地先行; 签署命令，允许复飞: what the paper grants is the act.
  if (
    act.type === 'publish' &&
    !document &&
    GRANTS_NEXT.test(folded.slice(trigger.end, Math.min(sentence.end, trigger.end + 24)))
  )
    return 'approve';
  // 经国务院核定: what a higher body settles it approves.
  if (act.actor?.role === 'by' && /^(?:核定|审定)$/.test(trigger.word)) return 'approve';
  // 认定某平台违规收集信息: a finding against somebody.
  if (
    /^(?:认定|判定)$/.test(trigger.word) &&
    AGAINST.test(folded.slice(trigger.end, Math.min(sentence.end, trigger.end + 60)))
  )
    return 'enforce';
  // 列入制定计划: a plan is something that starts.
  if (trigger.row.name === '列入' && /^[^，。；]{0,20}(?:计划|项目|规划|议程|试点)/.test(object))
    return 'launch';
  // 国务院常务会议敲定布局: what a meeting settles is told of the meeting.
  if ((act.type === 'publish' || act.type === 'other') && !document && /(?:会议|大会)$/.test(before.trim()))
    return 'meeting';
  // 第一次修正 by a congress or at a meeting: it adopts what amends the rule (《立法法》).
  if (
    /^(?:修正|修订|修改)$/.test(trigger.word) &&
    (act.actor?.bodies.some((b) => /人民代表大会/.test(b.name)) ||
      /次[^，。；]{0,6}会议/.test(folded.slice(act.actor?.end ?? trigger.start, trigger.start)))
  )
    return 'approve';
  // 接到某局的停产整改令: what is handed over is an order.
  if (act.rules.includes('event/cited-paper') && ORDER.test(folded.slice(trigger.start, trigger.end)))
    return 'enforce';
  if (act.type === 'publish') {
    const asked = folded
      .slice(trigger.end, clauseEnd)
      .replace(/《[^》]{0,200}》/g, '')
      .slice(0, 24);
    if (
      document?.status === 'draft' ||
      (COMMENT.test(asked) && /意见/.test(asked)) ||
      /》[（(]?[^，。；）]{0,4}征求意见稿/.test(folded.slice(sentence.start, clauseEnd))
    )
      return 'consult';
    if (JUDGEMENT.test(object.split('《')[0]!.slice(0, 18)) || JUDGEMENT_TITLE.test(document?.title ?? ''))
      return 'enforce';
    if (
      /^(?:了)?(?:一(?:封|份|则|条))?[^《，。]{0,10}(?:通报|澄清|声明|警告|提示|预警|呼吁|谈话|讲话|社论|评论)/.test(
        object,
      ) &&
      !/^[^，。；]{0,20}(?:通告|公告|通知|指令|书)/.test(object) &&
      !document
    )
      return 'statement';
    // 公布，明年将测试数字货币; 发布消息: what is made known is a fact, not a paper.
    if (
      !document &&
      /^(?:公布|发布|公告|对外公布)$/.test(trigger.word) &&
      /^(?:消息)?[，,：:]/.test(folded.slice(trigger.end, Math.min(sentence.end, trigger.end + 3)))
    )
      return 'statement';
  }
  if (act.type === 'other' && RESPONSE.test(folded.slice(act.actor?.end ?? trigger.start, clauseEnd)))
    return 'launch';
  if ((act.type === 'statement' || (act.type === 'publish' && !isRule(document))) && punishes(reading, act))
    return 'enforce';
  if (act.type === 'other' && /^派[出遣]/.test(trigger.word) && /^[^，。；]{0,14}组/.test(object))
    return 'inspect';
  // 开展突击检查, 启动专项督查: the inspection is what was started.
  if (act.type === 'launch' && INSPECTION.test(object)) return 'inspect';
  // 要求医疗机构立即停用: an order to stop.
  if (trigger.word === '要求' && ORDERED.test(object)) return 'enforce';
  if (LIFTS.test(trigger.word)) return lifted(reading, act, clauseEnd) ?? act.type;
  return act.type;
}

const ORDERED = /^[^，。；]{0,20}(?:立即|立刻|一律|即刻)(?:停用|停产|停业|停售|下架|关停|封存|召回|停止)/;

/** What is done to somebody in particular: 对某公司罚款, 已将其列入名录, 某人被刑事拘留. */
const PUNISHES =
  /立案|刑事拘留|刑拘|逮捕|批捕|处以|罚款|罚金|吊销|提起诉讼|通缉|纪律审查|监察调查|开除|行政处罚|行政指导|网络安全审查|(?:列入|移入|纳入)[^，。；《]{0,20}(?:名录|名单|实体清单)|下架/;
/** How far behind the verb that is looked for. */
const PUNISHES_WITHIN = 90;
/** What is only asked for, warned of or told of others. */
const NOT_PUNISHED = /将依法|可处|或被|可能|否则|如有|一经|不得|要求|应当|提醒|累计|同比|办法|规定|条例|标准/;

/** Whether a statement or a notice tells that somebody was punished: 通报称，已对某人刑事拘留; 宣布，对某公司罚款. */
function punishes({ text }: Reading, { trigger, sentence, scopeEnd }: Act): boolean {
  const words = text.folded.slice(
    trigger.end,
    Math.min(sentence.end, scopeEnd, trigger.end + PUNISHES_WITHIN),
  );
  const match = PUNISHES.exec(words);
  return match !== null && !NOT_PUNISHED.test(words.slice(0, match.index)) && TELLS.test(trigger.word);
}

/** Verbs that tell of an act of the body's own. */
const TELLS = /宣布|宣告|决定|通报|公布|公告|通告|发布|发出|下发|下达|[称说]$/;

/** A rule in force for all is no punishment, whatever it says of it. */
function isRule(document: EventDocument | null): boolean {
  return document !== null && !JUDGEMENT_TITLE.test(document.title ?? '');
}

/** 作出决定，撤销批准证明文件: what was decided stands right behind. */
function decided(folded: string, sentence: Act['sentence'], decision: Trigger): EventType | undefined {
  const next = sentence.triggers.find(
    (t) => t.start >= decision.end && t.start - decision.end <= 8 && LIFTED.has(t.row.type),
  );
  return next && /^[，,：:]?[^，。；]{0,6}$/.test(folded.slice(decision.end, next.start))
    ? next.row.type
    : undefined;
}

const NOTIFIED: ReadonlySet<EventType> = new Set(['enforce', 'launch', 'statement', 'inspect']);
const GRANTS_NEXT = /^[^，。；《]{0,4}[，,](?:附加[^，。；]{0,8})?(?:正式)?(?:批准|同意|核准|准予|允许)/;
const AGAINST = /^[^。；]{0,40}(?:违规|违法|违反|虚假|垄断|倾销|没有依据|侵权|处以|罚)/;

/** 组织会商, 组织视频调度会; 部署开展打击…专项整治. */
const GATHERING = /^(?:召开)?[^，。；]{0,14}(?:会商|会议|座谈|调度会|研讨会|推进会|论证会|听证会)/;
const CAMPAIGN = /^[^，。；]{0,24}(?:专项|行动|整治|工作|活动)/;

const LIGHT = /^(?:组织|部署|安排|开展|推进|推动|部署开展)$/;

/** What kind of act a clause tells whose verb no dictionary knows, by the things in it; undefined where nothing tells. */
function plainType(words: string): EventType | undefined {
  return PLAIN.find(([, pattern]) => pattern.test(words))?.[0];
}

const PLAIN: readonly (readonly [EventType, RegExp])[] = [
  ['statement', /(?:会议|座谈会|通报会|发布会|大会)上|答案|答应|措辞/],
  ['meeting', /会议(?!室)|座谈|会商|通报会|发布会/],
  ['inspect', /检查|排查|抽查|抽样|抽检|巡视|督查|督导|工作组|调查组|检查组|摸底/],
  ['enforce', /罚|追缴|和解|查实|查扣|扣下|封条|取缔|拘|判了|羁押|征用|收押|没收|和解|接管/],
  ['launch', /专项行动|联合行动|试点|平台|上线|应急响应/],
  ['publish', /《|公告|通告|通知|报告|名单|条例|办法|规则/],
];

/** 宣布取缔, 通报下架: a weak verb right behind; 宣布暂停 and 宣布限制 only say what will be. */
function isPlain(next: Trigger, end: number): boolean {
  return (
    !next.row.hints.includes('weak') ||
    (next.start === end &&
      !/^(?:暂停|打击|限制|取消|征收|加征|终止|中止|部署|推进|推动|组织|安排|建设|打造)/.test(next.word))
  );
}

/** 宣布设立…, 决定对某公司罚款…, 通报对某人立案: the act is what is announced, right behind the verb or behind its object. */
const LIFTS = /^(?:宣布|宣告|决定|通报|公布|公告|通告)$/;
/** 宣布全省煤矿一律关停, 宣布在全境禁止…: what is stopped for all. */
const STOPS = /^(?:关停|关闭|禁止|取缔|封禁|叫停|实施制裁|制裁|撤销)$/;
const TO_OBJECT = /^(?:对|将|给予|依法|以|正式|已|拟|将对|已对|因)/;
const LIFTED: ReadonlySet<EventType> = new Set(['launch', 'enforce', 'repeal']);

function lifted(reading: Reading, { trigger, sentence }: Act, clauseEnd: number): EventType | undefined {
  const next = sentence.triggers.find(
    (t) =>
      t.start >= trigger.end &&
      t.end <= clauseEnd &&
      LIFTED.has(t.row.type) &&
      (isPlain(t, trigger.end) || STOPS.test(t.word)),
  );
  if (!next) return undefined;
  const between = reading.text.folded.slice(trigger.end, next.start);
  const isAll =
    /^(?:宣布|宣告|决定|通报)$/.test(trigger.word) &&
    between.length <= 14 &&
    STOPS.test(next.word) &&
    !/[，将拟]|可能/.test(between);
  return between.length <= 4 || isAll || (between.length <= 40 && TO_OBJECT.test(between))
    ? next.row.type
    : undefined;
}
