import type { Decision } from '../../model/decision.ts';
import type { EventType } from '../../model/event.ts';
import { label } from '../../output/labels.ts';
import type { Say } from '../language.ts';
import { type MentionKind, mentionKind } from './account.ts';

/** What a kind of mention is called. */
export function kindName(kind: MentionKind, say: Say): string {
  const names: Record<MentionKind, string> = {
    date: say('date', '日期'),
    body: say('body', '机构'),
    region: say('place', '地区'),
    document: say('document', '文件'),
    trigger: say('verb', '动词'),
  };
  return names[kind];
}

/** What the extractor's reasons are in Chinese. A reason that is missing here is shown as it is. */
const CHINESE: Readonly<Record<string, string>> = {
  read: '已读',
  'a caption': '图片说明',
  'a signature': '落款',
  'the title of the notice': '公文标题',
  'no date in it': '没有日期',
  'the date of the report, not of an act': '报道的日期，不是行为的日期',
  'a period that figures are given for': '数据所属的时期',
  'the years that a title covers': '标题所涉的年份',
  'a stretch in which things go on, not the time of an act': '持续的时期，不是行为的时间',
  'a year that belongs to a name': '名称中的年份',
  'a limit or a description, not the time of an act': '期限或修饰语，不是行为的时间',
  'no verb of an act in the sentence': '句中没有表示行为的动词',
  'no act goes with this date': '没有行为与此日期相配',
  'no act stands near that could set this date': '附近没有设定此日期的行为',
  'tells no act here: a noun, a norm, a wish or a denial': '此处不表示行为：名词、规范、愿望或否定',
  'what may come about or is under way is not told as done': '可能发生或正在进行，尚未完成',
  'what it says is diplomacy or war': '这类表态属于外交或战事',
  'denied, supposed or wished for, not told': '否定、假设或希望，并非已经发生',
  'no body before it could be its subject': '前面没有可作主语的机构',
  'no known body is its subject': '主语不是已知机构',
  'too far from its subject': '离主语太远',
  'someone else stands between the body and the verb': '机构与动词之间另有主语',
  'too far from its subject for a verb that says so little': '动词意义太泛，离主语太远',
  'the body before it is who something was done to': '前面的机构是承受者',
  'its clause has a subject of its own': '该分句另有主语',
  'the notice itself': '公文本身',
  'a date that an act sets': '由某一行为设定的日期',
  'a paper that is named with its maker and its day': '与发文者和日期一起提到的文件',
  'a verb that no dictionary knows, beside its subject and its day': '词典之外的动词，与主语和日期相邻',
};

/** The same for reasons that end in the article's own words. */
const OPENINGS: readonly (readonly [RegExp, string])[] = [
  [/^one event with /, '前文已述，同一事件：'],
  [/^nobody is named who did this /, '没有写明行为者'],
];

/** What lowers the confidence of an event, in English and Chinese. */
const DOUBTS: Readonly<Record<string, readonly [english: string, chinese: string]>> = {
  'actor/carried': ['the subject is taken from earlier words', '主语承前'],
  'actor/unnamed': ['the body is not a known one', '机构不在词典中'],
  'actor/place': ['a place stands for its government', '以地名代指政府'],
  'actor/organ': ['the body is named without its place', '机构名省略地名'],
  'actor/anaphor': ['the body is only referred to', '机构以代称出现'],
  'trigger/weak': ['the verb says little', '动词意义太泛'],
  'trigger/speech': ['a verb of speech', '言说动词'],
  'date/coarse': ['no month is told', '没有月份'],
  'date/carried': ['the date is taken from earlier words', '日期承前'],
  'date/relative': ['the date is counted from another', '日期由他日推算'],
  'far-apart': ['verb and subject stand far apart', '动词离主语远'],
  foreign: ['a foreign body', '境外机构'],
};

/** How a date came by its parts, where it does not stand there in full. */
const BASES: Readonly<Record<string, readonly [english: string, chinese: string]>> = {
  explicit: ['explicit', '原文完整'],
  partial: ['partial: year inferred', '年份推定'],
  relative: ['relative: counted from another day', '相对日期'],
  carried: ['carried: a day told before', '承前'],
  signature: ['signature', '落款'],
};

const BOUNDS: Readonly<Record<string, readonly [english: string, chinese: string]>> = {
  before: ['before', '之前'],
  from: ['from', '起'],
  within: ['within', '之内'],
};

/** What the words of a mention stand for, with codes in words; a name that they give themselves is not said again. */
export function meaningOf(decision: Decision, words: string, say: Say): string {
  const given = words.replace(/^[《〈「『]|[》〉」』]$/g, '');
  const reason = decision.reason.startsWith(`${given} `)
    ? decision.reason.slice(given.length + 1)
    : decision.reason;
  const kind = mentionKind(decision);
  if (kind === 'trigger') return typeName(reason as EventType, say);
  if (kind === 'date') {
    return reason.replace(/\((\w+)(?:, (\w+))?\)$/, (_, basis: string, bound: string | undefined) => {
      const words = [BASES[basis], bound ? BOUNDS[bound] : undefined];
      return `(${words.flatMap((pair) => (pair ? [say(...pair)] : [])).join(', ')})`;
    });
  }
  if (kind !== 'body') return reason;
  return reason.replace(/\((\w+)\)$/, (_, level: string) => `(${say(level, label('level', level, 'zh'))})`);
}

export function typeName(type: EventType, say: Say): string {
  return say(type, label('type', type, 'zh'));
}

/** Why a sentence was passed over or a candidate rejected. */
export function reasonIn(reason: string, say: Say): string {
  return say(reason, CHINESE[reason] ?? OPENINGS.reduce((all, [from, to]) => all.replace(from, to), reason));
}

/** Why an event was made: first its verb, its subject and its date, then what speaks against it, if anything does. */
export function whyMade(reason: string, say: Say): string[] {
  const names: Record<string, string> = {
    verb: say('verb', '动词'),
    subject: say('subject', '主体'),
    date: say('date', '日期'),
  };
  const [parts = '', doubts] = reason.split('; doubts: ');
  const why = parts.split('; ').map((part) => {
    const [, name, rest] = /^(verb|subject|date) (.*)$/s.exec(part) ?? [];
    return name && rest !== undefined ? `${names[name]} ${rest}` : reasonIn(part, say);
  });
  const lines = [why.join(' · ')];
  if (doubts !== undefined) lines.push(`${say('less sure: ', '存疑：')}${doubtsIn(doubts, say)}`);
  return lines.filter((line) => line !== '');
}

function doubtsIn(doubts: string, say: Say): string {
  const words = doubts.split(', ').map((doubt) => {
    const pair = DOUBTS[doubt];
    return pair ? `${say(...pair)} [${doubt}]` : doubt;
  });
  return words.join(say('; ', '；'));
}

/** `12 sentences without a date`: a run of sentences that were passed over. */
export function passedLine(reasons: readonly string[], say: Say): string {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const all = reasons.length;
  const sentences = say(all === 1 ? '1 sentence' : `${all} sentences`, `${all} 句`);
  if (counts.size === 1 && counts.has('no date in it'))
    return say(`${sentences} without a date`, `${sentences}没有日期`);
  const parts = [...counts].map(([reason, count]) =>
    counts.size === 1 ? reasonIn(reason, say) : `${count} × ${reasonIn(reason, say)}`,
  );
  return say(`${sentences} passed over: ${parts.join(', ')}`, `略过 ${sentences}：${parts.join('，')}`);
}
