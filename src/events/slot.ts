import type { Span } from '../model/span.ts';
import { segment } from '../segment/index.ts';
import { anyOf } from '../text/patterns.ts';
import type { Reading, Sentence } from './reading.ts';

/** Parts of speech that leave the place of the subject empty: adverbs, conjunctions, particles, times, numbers, punctuation, auxiliary and light verbs. */
const EMPTY = /^(?:d|c|u|t|f|m|mq|x|y|w|ad|dg|vd|v|vn|e|o|uj|ul|ud|ug|uz|uv|df|z|zg|q|tg)/;
const PREPOSITION = /^p/;
/** What jieba tags as a noun but never does anything itself: times, manners, and words that only link or stand for what is told. */
const TIMES =
  '收盘 开盘 盘后 盘中 会后 会前 事后 节后 休市 早间 午间 首次 随后 第[一二三四五六七八九十]+次 早 此后 其后 当时 当天 今天 昨天 上午 下午 晚间 晚 凌晨 早上 中午 日前 近日 月 ' +
  '日 年 中旬 上旬 下旬 初 底 末 期间 再 次 刚刚 才 首 度 时间';
const MANNER =
  '各 各自 均 分头 依法 联合 全面 全力 严格 坚决 大力 重点 正式 牵头 共同 先后 分别 重磅 强势 紧急 连夜 官方 书面 口头 公开 集中 现场 ' +
  '统一 一口气 接连 连续 一举 突然 悄然 低调 率先 破天荒 罕见 相继 陆续 再度 又一次';
const LINKS =
  '通过 它 修订版 新版 全文 正式稿 同时 此外 另外 也 又 还 电 讯 消息 报道 北京 当地 本 会议 会上';
const NO_SUBJECT = new RegExp(`^${anyOf([TIMES, MANNER, LINKS].join(' '))}$`);
/**
 * Whether the stretch between a date (or a clause's beginning) and a verb holds no subject of its own, so that the verb's
 * subject must be looked for further left: only adverbs, or phrases that begin with a preposition. Each clause of the
 * stretch is asked; titles in 《》 and dates do not count.
 */
export function isEmptySlot(
  reading: Reading,
  sentence: Sentence,
  slot: Span,
  { phrases = true } = {},
): boolean {
  if (slot.end - slot.start > LONGEST_SLOT) return false;
  return sentence.clauses.every((clause) => {
    const span = { start: Math.max(clause.start, slot.start), end: Math.min(clause.end, slot.end) };
    return (
      span.end <= span.start || pieces(span, sentence).every((piece) => isEmptyPiece(reading, piece, phrases))
    );
  });
}

const LONGEST_SLOT = 160;

/** A span without the titles of documents and the dates in it. */
function pieces(span: Span, sentence: Sentence): Span[] {
  const out: Span[] = [];
  let at = span.start;
  const holes = [...sentence.documents, ...sentence.dates].sort((a, b) => a.start - b.start);
  for (const document of holes) {
    if (document.end <= at || document.start >= span.end) continue;
    if (document.start > at) out.push({ start: at, end: document.start });
    at = document.end;
  }
  if (at < span.end) out.push({ start: at, end: span.end });
  return out;
}

function isEmptyPiece(reading: Reading, piece: Span, phrases: boolean): boolean {
  if (/^[\s，,、：:]*$/.test(reading.text.folded.slice(piece.start, piece.end))) return true;
  for (const token of segment(reading.text, piece)) {
    const word = reading.text.folded.slice(token.start, token.end);
    if (word === '被' || word === '遭') return false;
    // The segmenter glues a preposition to a name it does not know: 对谷歌/x.
    const isGlued = token.tag.startsWith('x') && GLUED.test(word);
    if (PREPOSITION.test(token.tag) || OPENS_PHRASE.test(word) || TIME_PREPOSITION.test(word) || isGlued) {
      if (phrases) return true;
      if (!TIME_PREPOSITION.test(word)) return false;
      continue;
    }
    // A word jieba does not know is a name, as far as anybody can tell.
    const isUnknown = token.tag.startsWith('x') && /[\u4e00-\u9fffA-Za-z]/.test(word);
    if (!NO_SUBJECT.test(word) && (isUnknown || !EMPTY.test(token.tag))) return false;
  }
  return true;
}

const GLUED = /^[对向就将把在于以为与按因]./;

/** 早在3月, 自5月起, 到4月21日: with a time behind them they take in nothing else. */
const TIME_PREPOSITION = /^(?:[已曾将早现又也则就便均即仅还并才]?[在于自从到至]|自从|截至|当)$/;

/** Words that begin a phrase which is no subject, whatever follows in it. */
const OPENS_PHRASE =
  /^(?:对|就|向|将|把|在|于|以|按|按照|根据|依据|为|为了|因|因为|由于|会同|与|同|针对|关于|围绕|鉴于|随着)$/;
