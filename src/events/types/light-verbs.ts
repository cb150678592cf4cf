import type { EventType } from '../../model/event.ts';
import type { Trigger } from '../reading.ts';
import type { ActWords, TypeRule } from './clause.ts';

/** Verbs that say little by themselves: what stands behind them is the act. */
export const LIGHT_VERBS: readonly TypeRule[] = [made, told, organised];

/** 作出两次上调, 做出立案决定: a light verb does what its object says. */
function made({ act: { sentence }, trigger, document, folded, clauseEnd }: ActWords): EventType | undefined {
  if (trigger.row.name !== '作出' || document) return undefined;
  const next = sentence.triggers.find((t) => t.start >= trigger.end && t.end <= clauseEnd);
  return next?.word === '决定' ? (decided(folded, sentence.triggers, next) ?? next.row.type) : next?.row.type;
}

/** 作出决定，撤销批准证明文件: what was decided stands right behind. */
function decided(folded: string, triggers: readonly Trigger[], decision: Trigger): EventType | undefined {
  const next = triggers.find(
    (t) => t.start >= decision.end && t.start - decision.end <= 8 && LIFTED.has(t.row.type),
  );
  return next && /^[，,：:]?[^，。；]{0,6}$/.test(folded.slice(decision.end, next.start))
    ? next.row.type
    : undefined;
}

const NOTIFIED: ReadonlySet<EventType> = new Set(['enforce', 'launch', 'statement', 'inspect']);

/** 公开答问, 通知商店下架, 以一纸通知启动检查: the verb behind says what was done. */
function told({ act: { sentence }, trigger, document, clauseEnd }: ActWords): EventType | undefined {
  if (!/^(?:公开|通知)$/.test(trigger.word) || document) return undefined;
  const reach = trigger.word === '公开' ? 0 : 10;
  const next = sentence.triggers.find(
    (t) => t.start >= trigger.end && t.start - trigger.end <= reach && t.end <= clauseEnd,
  );
  return next && NOTIFIED.has(next.row.type) ? next.row.type : undefined;
}

const LIGHT = /^(?:组织|部署|安排|开展|推进|推动|部署开展)$/;
/** 组织会商, 组织视频调度会; 部署开展打击…专项整治. */
const GATHERING = /^(?:召开)?[^，。；]{0,14}(?:会商|会议|座谈|调度会|研讨会|推进会|论证会|听证会)/;
const CAMPAIGN = /^[^，。；]{0,24}(?:专项|行动|整治|工作|活动)/;

/** 组织下架, 部署查处, 联合约谈: what is organised is the act. */
function organised({ act: { sentence }, trigger, object }: ActWords): EventType | undefined {
  if (!LIGHT.test(trigger.word)) return undefined;
  if (GATHERING.test(object)) return 'meeting';
  const type = sentence.triggers.find((t) => t.start === trigger.end)?.row.type;
  return type === 'launch' || type === 'effective' || CAMPAIGN.test(object) ? undefined : type;
}

const LIFTED: ReadonlySet<EventType> = new Set(['launch', 'enforce', 'repeal']);
const LIFTS = /^(?:宣布|宣告|决定|通报|公布|公告|通告)$/;
const TO_OBJECT = /^(?:对|将|给予|依法|以|正式|已|拟|将对|已对|因)/;
/** 宣布全省煤矿一律关停, 宣布在全境禁止…: what is stopped for all. */
const STOPS = /^(?:关停|关闭|禁止|取缔|封禁|叫停|实施制裁|制裁|撤销)$/;

/** 宣布，以国家安全为由，禁止某厂销售软件. */
const BARRED_FOR =
  /^[，,：:]?以[^，。；]{2,30}为[由名][，,]?(?:将[^，。；]{1,20})?(?:禁止|封禁|制裁|列入|查封|叫停)/;

/** 宣布设立…, 决定对某公司罚款…, 通报对某人立案: the act is what is announced, right behind the verb or behind its object. */
export function lifted({ act: { sentence }, trigger, folded, clauseEnd }: ActWords): EventType | undefined {
  if (!LIFTS.test(trigger.word)) return undefined;
  if (/^(?:宣布|宣告|决定)$/.test(trigger.word) && BARRED_FOR.test(folded.slice(trigger.end, sentence.end)))
    return 'enforce';
  const next = sentence.triggers.find(
    (t) =>
      t.start >= trigger.end &&
      t.end <= clauseEnd &&
      LIFTED.has(t.row.type) &&
      (isPlain(t, trigger.end) || STOPS.test(t.word)),
  );
  if (!next) return undefined;
  const between = folded.slice(trigger.end, next.start);
  const isForAll =
    /^(?:宣布|宣告|决定|通报)$/.test(trigger.word) &&
    between.length <= 14 &&
    STOPS.test(next.word) &&
    !/[，将拟]|可能/.test(between);
  return between.length <= 4 || isForAll || (between.length <= 40 && TO_OBJECT.test(between))
    ? next.row.type
    : undefined;
}

/** 宣布取缔, 通报下架: a weak verb right behind; 宣布暂停 and 宣布限制 only say what will be. */
function isPlain(next: Trigger, end: number): boolean {
  return (
    !next.row.hints.includes('weak') ||
    (next.start === end &&
      !/^(?:暂停|打击|限制|取消|征收|加征|终止|中止|部署|推进|推动|组织|安排|建设|打造)/.test(next.word))
  );
}
