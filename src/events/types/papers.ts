import type { EventDocument, EventType } from '../../model/event.ts';
import { type ActWords, behind, type TypeRule } from './clause.ts';

/** What a body hands out may be more than a paper: a licence, a draft, a ruling, a word to the public. */
export const PAPERS: readonly TypeRule[] = [licensed, granted, amended, ordered, putOut];

function licensed({ act, document, object }: ActWords): EventType | undefined {
  const isLicence =
    act.type === 'publish' && !document && /许可证|牌照|批文|许可|证书|资质|执照/.test(object);
  return isLicence ? 'approve' : undefined;
}

const GRANTS_NEXT = /^[^，。；《]{0,4}[，,](?:附加[^，。；]{0,8})?(?:正式)?(?:批准|同意|核准|准予|允许)/;

/** 发文，批准七地先行; 签署命令，允许复飞: what the paper grants is the act. 经国务院核定: what a higher body settles it approves. */
function granted(words: ActWords): EventType | undefined {
  const { act, trigger, document } = words;
  const isNext = act.type === 'publish' && !document && GRANTS_NEXT.test(behind(words, 24));
  const isSettled = act.actor?.role === 'by' && /^(?:核定|审定)$/.test(trigger.word);
  return isNext || isSettled ? 'approve' : undefined;
}

/** 第一次修正 by a congress or at a meeting: it adopts what amends the rule (《立法法》). */
function amended({ act, trigger, before }: ActWords): EventType | undefined {
  if (!/^(?:修正|修订|修改)$/.test(trigger.word)) return undefined;
  const isAdopted =
    act.actor?.bodies.some((b) => /人民代表大会/.test(b.name)) || /次[^，。；]{0,6}会议/.test(before);
  return isAdopted ? 'approve' : undefined;
}

const ORDER = /(?:令|决定书|告知书|通知书|警示函|监管函)$/;

/** 接到某局的停产整改令: what is handed over is an order. */
function ordered({ act, trigger, folded }: ActWords): EventType | undefined {
  const isOrder =
    act.rules.includes('event/cited-paper') && ORDER.test(folded.slice(trigger.start, trigger.end));
  return isOrder ? 'enforce' : undefined;
}

/** What a public body hands to whom it holds to account: a ruling, a penalty, a warning, a duty on what is dumped. */
const JUDGEMENT =
  /警示函|监管函|问询函|关注函|监管措施|禁令|逮捕|罚单|判决|裁定|裁决|[初终]裁|处罚|罚款|立案|强制措施|告知书|禁入|逮捕令|通缉令|制裁/;
/** 《行政处罚事先告知书》: a paper that only goes to whom it concerns. */
const JUDGEMENT_TITLE =
  /(?:处罚|立案|禁入)[^》]{0,8}(?:告知书|决定书|通知书)$|(?:警示函|监管函|问询函|关注函|罚单)$/;
const WORD_TO_THE_PUBLIC =
  /^(?:了)?(?:一(?:封|份|则|条))?[^《，。]{0,10}(?:通报|澄清|声明|警告|提示|预警|呼吁|谈话|讲话|社论|评论)/;
const PAPER_ALL_THE_SAME = /^[^，。；]{0,20}(?:通告|公告|通知|指令|书)/;

function putOut(words: ActWords): EventType | undefined {
  const { act, document, object } = words;
  if (act.type !== 'publish') return undefined;
  if (isDraft(words)) return 'consult';
  if (JUDGEMENT.test(object.split('《')[0]!.slice(0, 18)) || isJudgement(document)) return 'enforce';
  if (document) return undefined;
  const isSaid = WORD_TO_THE_PUBLIC.test(object) && !PAPER_ALL_THE_SAME.test(object);
  return isSaid || isFact(words) ? 'statement' : undefined;
}

function isJudgement(document: EventDocument | null): boolean {
  return JUDGEMENT_TITLE.test(document?.title ?? '');
}

/** 挂出《…》，面向社会征集意见. */
const ASKED_NEXT = /^[，,][^，。；]{0,8}(?:公开)?(?:征求|征集|征询|听取)[^，。；]{0,8}(?:意见|建议)/;

/** 公开征求对《…》的意见; 《…方案》征求意见稿第一次发到各地. */
function isDraft({ act: { sentence }, trigger, document, folded, clauseEnd }: ActWords): boolean {
  if (document?.status === 'draft') return true;
  const asked = folded
    .slice(trigger.end, clauseEnd)
    .replace(/《[^》]{0,200}》/g, '')
    .slice(0, 24);
  return (
    (/征求|征集|征询|听取/.test(asked) && /意见/.test(asked)) ||
    /》[（(]?[^，。；）]{0,4}征求意见稿/.test(folded.slice(sentence.start, clauseEnd)) ||
    ASKED_NEXT.test(folded.slice(clauseEnd, Math.min(sentence.end, clauseEnd + 24))) ||
    /^[^，。；《]{0,24}(?:公开草案|征求意见稿|咨询文件|草案)(?=[，。；的、]|$)/.test(
      folded.slice(trigger.end, clauseEnd),
    )
  );
}

/** 公布，明年将测试数字货币; 发布消息: what is made known is a fact, not a paper. */
function isFact(words: ActWords): boolean {
  return (
    /^(?:公布|发布|公告|对外公布)$/.test(words.trigger.word) && /^(?:消息)?[，,：:]/.test(behind(words, 3))
  );
}

/** A rule in force for all is no punishment, whatever it says of it. */
export function isRule(document: EventDocument | null): boolean {
  return document !== null && !isJudgement(document);
}
