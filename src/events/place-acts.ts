import { stateName } from '../entities/bodies/foreign.ts';
import type { EventBody } from '../model/event.ts';
import type { Span } from '../model/span.ts';
import { anyOf } from '../text/patterns.ts';
import { type ActorGroup, government } from './actors.ts';
import type { Act } from './acts.ts';
import type { Frame } from './binding.ts';
import { clauseAt, type PlaceAbroad, type Reading, type Trigger } from './reading.ts';
import { isEmptySlot } from './slot.ts';
import { notTold } from './told.ts';
import { nameless, unverbedAct } from './unverbed.ts';

/** What may stand between a place, its day and the verb. */
const LINKS =
  '(?:则|也|又|还|已经?|便|就|即|率先|随后[于在]?|悄悄|悄然|紧急|同样|再次|再度|正式|干脆|一度|曾|才|早已|终于|亦|[在于])?';
/** What a place does to a rule, a limit or a firm by its government: 把水费提高到…, 将某厂列入名单. */
const DISPOSES = `[把将][^，。；]{2,30}?${anyOf(
  '纳入 写进 写入 归为 归入 划为 划入 认定 定性 放到 扩到 扩大到 延伸到 推广到 提高 提至 提到 压到 压减 压降 降到 降至 降低 调到 调至 调高 调低 列为 列入 落到 改为 定为 升到 升至 升级 放开 放宽 延长 推迟 取消 关停 关闭 叫停 收紧 收回 下调 上调 扩大 推广',
)}`;
/** Verbs of which only a government can be the subject. */
const GOVERNS = anyOf(
  '立法 停止了? 跟进 松绑 按下 亮出 加码 出手 叫停 撤下 撤回 撤销 解禁 开禁 松了口 放行 封控 解封 松口 设卡 拍板 出招 发文 喊停 开闸 拉闸 限电 限购 限行 停课 封城 禁售 禁燃 禁放 提级 重启 加征 开征 停征 免征 减免 摸底 试点 试行 清退 约谈 点名 准许 允许 转为 查扣 查封 表态 定下 划定 划出 敲定 搞起 推开 铺开 建起 办起',
);
/** 以地方性法规的形式把鞭炮请出了城区: what a government did to something, whatever the verb. */
const TAKES_WITH =
  '(?:[以用][^，。；]{2,12}的(?:形式|方式|名义|办法))?把[^，。；]{2,24}[出进到给成为下掉开回走]了';
const BEHIND = new RegExp(
  `^(?:方面|当局|官方)?${LINKS}${LINKS}(?:因[^，。；]{2,12}?)?(?:${DISPOSES}|${TAKES_WITH}|${GOVERNS})`,
);
/** Between a place and its day. */
const TO_DAY = new RegExp(
  `^(?:(?:没有|则|也|走的|走|动作|选择|更|同样|紧随|不甘)[^，。；：]{0,10}[，：])?${LINKS}${LINKS}[\\s，]?$`,
);
const REACH = 50;

/** What places of one sentence did whose verb does not tell by itself that a government acted: 丹麦1998年把水税落到终端, 东莞亮出风险预警. */
export function placeAct(frame: Frame): Act | undefined {
  const { reading, sentence, date } = frame;
  const { folded } = reading.text;
  if (date.dates.some((d) => d.bound === 'before' || d.bound === 'within')) return undefined;
  for (const { place, body } of [
    ...sentence.regions.map((r) => ({ place: r, body: government(r) })),
    ...sentence.abroad.map((p) => ({ place: p, body: stateOf(p, reading) })),
  ]) {
    const verb = verbOf(frame, place);
    if (!verb || notTold(folded, sentence, date, verb) !== null) continue;
    const actor: ActorGroup = {
      start: place.start,
      end: place.end,
      bodies: [body],
      mentions: [],
      kind: 'place',
      role: 'subject',
      rule: 'body/place',
    };
    return unverbedAct(frame, verb, 'other', actor, 'event/plain');
  }
  return undefined;
}

function verbOf({ reading, sentence, date, scope }: Frame, place: Span): Trigger | undefined {
  const { folded } = reading.text;
  const isBefore = date.start >= place.end;
  const between = isBefore ? folded.slice(place.end, date.start) : folded.slice(date.end, place.start);
  if (!isBefore && (date.end > place.start || !/^[\s，]{0,2}$/.test(between))) return undefined;
  if (isBefore && !TO_DAY.test(between)) return undefined;
  const from = isBefore ? date.end : place.end;
  const match = BEHIND.exec(
    folded.slice(from, Math.min(scope.end, clauseAt(sentence, from).end, from + REACH)),
  );
  if (!match) return undefined;
  // The segmenter is the slowest to answer, so it is asked last.
  const ahead = { start: clauseAt(sentence, place.start).start, end: place.start };
  if (/[在从自到至赴对向与和的]$/.test(folded.slice(ahead.start, ahead.end))) return undefined;
  if (!isEmptySlot(reading, sentence, ahead, { phrases: false })) return undefined;
  const end = from + match[0].length;
  const start = Math.max(from, end - 2);
  return nameless(folded, { start, end }, 'other', ['weak']);
}

function stateOf({ name, start, end }: PlaceAbroad, { text }: Reading): EventBody {
  const words = text.raw.slice(start, end);
  return { name: stateName(name), text: words, start, end, level: 'foreign', region: null };
}
