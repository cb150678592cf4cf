import type { Act } from './acts.ts';
import type { Frame } from './binding.ts';
import { clauseAt, type Trigger } from './reading.ts';
import { nameless, unverbedAct } from './unverbed.ts';

/** Between the maker and the paper: 在其《…》中, 给我部的《…》, 等五部委, 联合. */
const LEADS = [
  /^(?:[曾已又还则]?在(?:其|一份)?(?=[^，。；]{0,6}《)|就[^，。；《]{2,30}(?:所作|作出|出具)的?(?=《)|给[^，。；《]{1,12}(?=的《))/,
  /^[等四五六七八九十\d两三多部委门局个单位家]{1,8}/,
  /^(?:联合|共同)?的?/,
];
/** A paper that is named as a thing right behind its maker: 央行等五部委《…》, 发改委的通知, 某局的停产整改令. */
const PAPERS = [
  /^(?:第?[一二三\d][次份号])?(?:[那这一]?[份部项则个])?《/,
  /^另?[那这一][份纸](?:文件|通知|公告|通告|批复|函)/,
  /^(?:联合)?(?:通知|公告|通告|公报|批复|复函|答复|文件)(?![称各全你我他其说])/,
  /^[^，。；《》]{0,8}(?:整改令|限制令|禁令|通知书|决定书|告知书|警示函|监管函)/,
];
/** 按照某部6月23日的说法, 6月23日某部的回应: what was said, as a thing. */
const WORDS =
  /^的(?:最新|书面|官方|正式|公开)?(?:说法|口径|回应|解释|答复|表态|回复|表述|澄清|声明|承诺)(?![称各全])/;
/** How far a paper's name may reach. */
const LONGEST = 32;

/** The words from the maker to the paper, or null where no paper is named there. */
function paperAt(words: string): string | null {
  let at = 0;
  for (const lead of LEADS) at += lead.exec(words.slice(at))?.[0].length ?? 0;
  for (const paper of PAPERS) {
    const match = paper.exec(words.slice(at));
    if (match) return words.slice(0, at + match[0].length);
  }
  return null;
}

/** Between a date and the maker, or the maker and its date. */
const LINK = /^[，,\s的由]?(?:[^，。；]{0,8}(?:收到|接到|接获|领取|拿到|收悉)[了过]?)?$/;
const AT_DATE = /^(?:曾|已|又|还)?[在于以\s]{0,3}$/;
/** Verbs of what a paper says: 《…》指出, 通知明确. */
const SAYS = /^(?:指出|明确|要求|规定|提出|强调|显示|表明|称|指|提到|部署|建议|禁止|限制|公布|安排|宣布)/;

/**
 * 2013年12月央行等五部委《关于…的通知》指出: a date and its maker stand before a paper, no verb says that it was put out.
 * Telling of it so is telling that it was issued on that day.
 */
export function citedPaper(frame: Frame): Act | undefined {
  const { reading, sentence, date, scope, groups } = frame;
  const { folded } = reading.text;
  for (const actor of groups) {
    if (actor.kind !== 'body' || actor.end > scope.end) continue;
    const behind = actor.start >= date.end && LINK.test(folded.slice(date.end, actor.start));
    const ahead = actor.end <= date.start && AT_DATE.test(folded.slice(actor.end, date.start));
    if (!behind && !ahead) continue;
    const from = behind ? actor.end : date.end;
    const words = folded.slice(from, Math.min(sentence.end, from + LONGEST));
    const said = WORDS.exec(words)?.[0];
    if (said) {
      const trigger = nameless(folded, { start: from, end: from + said.length }, 'statement', ['speech']);
      return unverbedAct(frame, trigger, 'statement', { ...actor, role: 'subject' }, 'event/cited-words');
    }
    const paper = paperAt(words);
    if (paper === null || (ahead && !/《$|^的?(?:通知|公告|通告|公报|批复|复函|答复|文件)/.test(paper)))
      continue;
    const end = from + paper.length;
    // 某台《对话》栏目: what is no document's title is no paper.
    if (paper.endsWith('《') && !sentence.documents.some((d) => d.start === end - 1)) continue;
    return unverbedAct(
      frame,
      leftOut(from, end, folded),
      'publish',
      { ...actor, role: 'subject' },
      'event/cited-paper',
    );
  }
  return undefined;
}

/** Whether an act only says what such a paper says. */
export function onlyQuotes({ trigger }: Act, cited: Act): boolean {
  return trigger.start >= cited.trigger.end && SAYS.test(trigger.word);
}

/** Stands for the verb that is left out: the words from the maker to the paper. */
function leftOut(start: number, end: number, folded: string): Trigger {
  const at = folded[end - 1] === '《' ? end - 1 : end;
  return {
    start,
    end: Math.max(start, at),
    row: { name: '发布', aliases: [], type: 'publish', hints: ['document'] },
    word: '',
  };
}

/** …印发了《…》，落款日期为6月9日: the date on the paper is the date of its issue. */
const PAPER_DATE =
  /^\s*[^，。；《》]{0,8}?(?:(?:落款|成文|印发|签发|发文|文件|发布|署名|下发|公布|公开|挂网|作出|发出|出台|颁布|签署)的?(?:时间|日期)|落款|(?:^|(?<=[，,]\s?))(?:时间|日期))(?:同样|也|均|都|亦|则|同|却|竟|仍|才)?(?:为|是|在|：|:|显示为|写的是|落在|定格在)?(?:同样|也)?(?:为|是|在)?\s*$/;

/** Whether the words before a date say that it is the date on a paper. */
export function isPaperDate(before: string): boolean {
  return PAPER_DATE.test(before);
}

/** 依据是某局《…的通知》，落款日期为4月23日: a paper and its date, where no verb tells that it was put out. */
export function datedPaper(frame: Frame): Act | undefined {
  const { reading, sentence, date, groups } = frame;
  const { folded } = reading.text;
  if (!isPaperDate(folded.slice(clauseAt(sentence, date.start).start, date.start))) return undefined;
  const paper = sentence.documents.findLast((d) => d.title !== null && d.end <= date.start);
  const actor =
    paper &&
    groups.findLast(
      (g) => g.kind === 'body' && g.end <= paper.start && OWNS_PAPER.test(folded.slice(g.end, paper.start)),
    );
  if (!paper || !actor) return undefined;
  const trigger = leftOut(actor.end, paper.start, folded);
  return unverbedAct(frame, trigger, 'publish', { ...actor, role: 'subject' }, 'event/cited-paper');
}

/** Between a body and its paper. */
const OWNS_PAPER = /^[^，。；《》]{0,14}$/;
