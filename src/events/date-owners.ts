import type { EventBody } from '../model/event.ts';
import type { DateMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { type ActorGroup, actorGroups, government } from './actors.ts';
import type { Consequence } from './consequences.ts';
import { type Issue, makerOf, ordererOf } from './makers.ts';
import { resolveAlias, toEventDocument } from './papers.ts';
import type { Reading, Sentence } from './reading.ts';

/** 欧盟《通用数据保护条例》自5月25日起适用: whose name stands right before the title made the rule. */
export function ownerOfPaper(reading: Reading, sentence: Sentence, date: DateMention): Issue | null {
  const paper = sentence.documents.filter((d) => d.title !== null && d.end <= date.start).at(-1);
  const owner =
    paper &&
    actorGroups(reading, sentence).find(
      (g) => g.role !== 'other' && paper.start - g.end >= 0 && paper.start - g.end <= 2,
    );
  return paper && owner
    ? { bodies: owner.bodies, document: toEventDocument(resolveAlias(paper, reading.documents)) }
    : null;
}

/** 环保部去年底改过的标准，3月1日起执行: the rule is named by a common word, and by whose it is. */
export function ownerOfNamedRule(reading: Reading, sentence: Sentence, date: DateMention): Issue | null {
  const { folded } = reading.text;
  const owner = actorGroups(reading, sentence).findLast(
    (g) => g.kind === 'body' && g.end <= date.start && RULE_OF.test(folded.slice(g.end, date.start)),
  );
  return owner ? { bodies: owner.bodies, document: null } : null;
}

const RULE_OF =
  /^[^，。；]{0,16}的[^，。；的]{0,10}(?:标准|办法|新规|规定|规则|政策|通知|公告|名录|目录|方案|条例|细则|意见|措施|禁令|限令)[，,]?(?:已经?|将|拟|均|都|便|就)?[于自从在]?$/;

/** 今年1月1日起施行的质检总局《…》: who made the rule that stands behind its day, where the text tells. */
export function ownerOfRule(reading: Reading, sentence: Sentence, { action }: Consequence): Issue | null {
  const rule = sentence.documents.find((d) => d.title !== null && d.start >= action.end);
  const maker = makerOf(reading, rule);
  if (maker) return maker;
  const owner =
    rule && actorGroups(reading, sentence).find((g) => rule.start - g.end >= 0 && rule.start - g.end <= 2);
  return owner ? { bodies: owner.bodies, document: toEventDocument(rule) } : null;
}

/** 《…办法》（卫生部令第19号）自5月1日起施行: the order by which a rule came out names its maker. */
export function orderBefore(reading: Reading, sentence: Sentence, date: DateMention): Issue | null {
  const { folded } = reading.text;
  const paper = sentence.documents.findLast((d) => d.title !== null && d.end <= date.start);
  if (!paper || !/^[）)\s自从于在将已]{0,4}$/.test(folded.slice(paper.end, date.start))) return null;
  const bodies = ordererOf(reading, paper);
  return bodies.length > 0 ? { bodies, document: toEventDocument(paper) } : null;
}

/** 按国家医保局的要求，…应于10月底前落地: whose demand it is. */
export function demander(reading: Reading, sentence: Sentence, date: DateMention): Issue | null {
  const group = actorGroups(reading, sentence).find((g) => {
    const before = reading.text.folded.slice(Math.max(sentence.start, g.start - 4), g.start);
    const after = reading.text.folded.slice(g.end, g.end + 12);
    return (
      g.end <= date.start &&
      (/(?:按|按照|根据|依照|据)\s*$/.test(before) || /^的要求是[，,：:]?/.test(after)) &&
      /^(?:等?[^，。]{0,4}的?|[^，。的]{0,12}的)?(?:最新|统一)?(?:要求|通告|部署|安排|规定|通知|计划|时间表|公告)/.test(
        after,
      )
    );
  });
  return group ? { bodies: group.bodies, document: null } : null;
}

/** Whose name stands right beside a date: a subject, or a place that opens its clause. */
export function besideDate(
  reading: Reading,
  sentence: Sentence,
  date: DateMention,
): { bodies: EventBody[]; isPlace: boolean } | null {
  const subjects = actorGroups(reading, sentence).filter((g) => g.role === 'subject');
  const left =
    subjects.find((g) => g.end <= date.start && date.start - g.end <= 3) ??
    subjects.find((g) => g.start >= date.end && g.start - date.end <= 2);
  if (left) return { bodies: left.bodies, isPlace: left.kind === 'place' };
  const place = sentence.regions.find(
    (r) =>
      r.end <= date.start &&
      /^[\s自从于在，将已则也]{0,2}$/.test(reading.text.folded.slice(r.end, Math.min(date.start, r.end + 3))),
  );
  if (place && opensClause(sentence, place)) return { bodies: [government(place)], isPlace: true };
  // 自2月10日零时起，北京不再受理: the place behind its day.
  const behind = sentence.regions.find(
    (r) =>
      r.start >= date.end &&
      /^[起\s，,]{0,3}$/.test(reading.text.folded.slice(date.end, r.start)) &&
      /^(?:市|省|全[市省域县区])?(?:将|也|已|全面|正式|一律)?(?:不再|停止|禁止|暂停|取消|恢复|实行|实施|执行|开放|关闭)/.test(
        reading.text.folded.slice(r.end, r.end + 8),
      ),
  );
  return behind ? { bodies: [government(behind)], isPlace: true } : null;
}

/** Between a subject and its day: 政府定于8月24日, 某局将从9月起. */
const LEADS_TO_DAY = /^(?:.?|(?:已|也|则)?(?:即?将|拟|决定|定|计划|预计|宣布|原定|暂定)[于自从在]?.?)$/;

/** The body whose name stands right before a date, as the subject or as whose rule something goes by (按照最高法2017年1月1日起施行的…). */
export function bodyBefore(reading: Reading, sentence: Sentence, date: DateMention): ActorGroup | undefined {
  const { folded } = reading.text;
  return actorGroups(reading, sentence).find(
    (g) =>
      g.kind === 'body' &&
      g.end <= date.start &&
      LEADS_TO_DAY.test(folded.slice(g.end, date.start)) &&
      (g.role !== 'other' || /(?:按照?|根据|依据|依照)$/.test(folded.slice(sentence.start, g.start))),
  );
}

/** 北京市自12月6日起…: the place begins its clause and has its date right behind. */
function opensClause(sentence: Sentence, place: Span): boolean {
  return sentence.clauses.some((c) => place.start - c.start <= 1 && place.start >= c.start);
}
