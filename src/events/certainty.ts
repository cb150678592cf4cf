import type { Certainty } from '../model/event.ts';
import type { Span } from '../model/span.ts';
import type { Reading, Sentence } from './reading.ts';

const RUMOURED = /网传|流传|疑似|传闻|据传|坊间|传言|传出|网上传|风传|流出|未经证实/;
const REPORTED_BY =
  /知情人士|消息人士|知情者|内部人士|接近[^，。]{1,12}人士|不愿具名|业内人士|有消息称|消息称|媒体称|媒体报道|据报道|据报|据悉|外媒|报导|爆料/;
/** 据澎湃新闻报道, 新华社称, 财新援引: who tells. */
const ATTRIBUTION =
  /(?:据|援引|引述|来自)(?<who>[《“「]?[\u4e00-\u9fffA-Za-z]{2,14}?[》”」]?)(?:的)?(?:报道|报导|消息|称|透露|获悉|讯|，|,)/;

export interface Certain {
  certainty: Certainty;
  attribution: string | null;
}

/** How sure the article is of what a sentence says, and on whose word: 网传 makes a rumour, 据…报道 a report; a body's own word confirms. */
export function certaintyOf(reading: Reading, sentence: Sentence, act: Span): Certain {
  const { folded, raw } = reading.text;
  const clauseEnd = Math.min(sentence.end, act.end);
  const before = folded.slice(sentence.start, clauseEnd);
  const media = mediumIn(reading, sentence, clauseEnd);
  const attribution = media ? raw.slice(media.start, media.end) : null;
  if (RUMOURED.test(before) || /^(?:流传|网传|曝光|流出)/.test(folded.slice(act.end, act.end + 2)))
    return { certainty: 'rumoured', attribution };
  if (media || REPORTED_BY.test(before)) return { certainty: 'reported', attribution };
  return { certainty: 'confirmed', attribution };
}

/** The medium a sentence is told on the word of, before the act; a public body is none. */
function mediumIn(reading: Reading, sentence: Sentence, end: number): Span | null {
  const head = reading.text.folded.slice(sentence.start, end);
  const match = ATTRIBUTION.exec(head);
  const who = match?.groups?.who;
  if (!match || !who) return null;
  const start = sentence.start + match.index + match[0].indexOf(who);
  const span = { start, end: start + who.length };
  const isBody =
    sentence.bodies.some((b) => b.start < span.end && b.end > span.start) ||
    sentence.regions.some((r) => r.start < span.end && r.end > span.start && who.length < 6);
  if (isBody || !isMedium(reading, who)) return null;
  return span;
}

const MEDIUM =
  /(?:社|报|网|新闻|电视台|央视|卫视|日报|晚报|周刊|杂志|时报|财经|澎湃|财新|路透|彭博|第一财经|客户端|中证报|上证报|头条|界面|通讯社|电台|频道|传媒|观察)[》”」]?$/;

function isMedium(reading: Reading, who: string): boolean {
  return reading.lexicon.words('media').has(who) || MEDIUM.test(who);
}
