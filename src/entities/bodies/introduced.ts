import type { BodyMention } from '../../model/mention.ts';
import { mentionAt, type Reading } from './context.ts';
import { canBeginWord, isHan } from './words.ts';

/** （以下简称“互金协会”）, （下称CSRC）, ，简称外汇局: what a text announces as its own short name. */
const ANNOUNCED =
  /^[（(，,]?\s{0,40}(?:(?:以下|下文|下)(?:简)?称|简称)(?:为|作)?\s{0,40}[“"「『']?([\u4e00-\u9fffA-Za-z]{2,14})[”"」』']?(?=[）)，,。；;、]|$)/;
/** （互金协会）: a bracket that holds nothing but a short name. */
const BRACKETED = /^[（(]\s*[“"「]?([\u4e00-\u9fff]{2,8}|[A-Z]{2,8})[”"」]?\s*[）)]/;
const LOOK_AHEAD = 40;
/** More announced names than this are no article's style; the rest are left. */
const MOST_NAMES = 30;
/** A short name of so few characters needs a word boundary before it. */
const SHORT = 3;

interface Alias {
  surface: string;
  body: BodyMention;
  /** Where the announcement stands; the name holds from there on. */
  from: number;
}

/** Mentions by names that the text itself gives its bodies: the announcement and every later use. */
export function readIntroduced(reading: Reading, bodies: readonly BodyMention[]): BodyMention[] {
  const mentions: BodyMention[] = [];
  const known = new Set<string>();
  for (const body of bodies) {
    if (known.size >= MOST_NAMES) break;
    const alias = aliasBehind(reading.folded, body) ?? unitOf(reading.folded, body);
    if (!alias || known.has(alias.surface)) continue;
    known.add(alias.surface);
    mentions.push(...uses(reading, alias));
  }
  return mentions;
}

function aliasBehind(folded: string, body: BodyMention): Alias | undefined {
  const behind = folded.slice(body.end, body.end + LOOK_AHEAD);
  const announced = ANNOUNCED.exec(behind);
  if (announced) return { surface: announced[1]!, body, from: body.end };
  const surface = BRACKETED.exec(behind)?.[1];
  if (surface === undefined) return undefined;
  const fits = /^[A-Z]/.test(surface) ? body.level === 'foreign' : isShortFor(surface, body.name);
  return fits ? { surface, body, from: body.end } : undefined;
}

/** 国家发改委价格司 … 价格司又约谈: a department goes by its own name once its body is told. */
const UNIT = /(?<=[部委局署会行办厅])[\u4e00-\u9fff]{2,6}司$/;

function unitOf(folded: string, body: BodyMention): Alias | undefined {
  if (body.rule !== 'body/unit' || !body.name.endsWith('司')) return undefined;
  const surface = UNIT.exec(folded.slice(body.start, body.end))?.[0];
  return surface === undefined ? undefined : { surface, body, from: body.end };
}

/** Whether every character of a short form comes, in order, from the name: 金融委 from 国务院金融稳定发展委员会. */
export function isShortFor(short: string, name: string): boolean {
  let at = 0;
  for (const char of name) if (char === short[at]) at++;
  return at === short.length && short.length < name.length;
}

function uses(reading: Reading, { surface, body, from }: Alias): BodyMention[] {
  const { folded } = reading;
  const { names, level, region } = body;
  const mentions: BodyMention[] = [];
  for (let at = folded.indexOf(surface, from); at >= 0; at = folded.indexOf(surface, at + surface.length)) {
    const end = at + surface.length;
    if (
      isHan(surface[0])
        ? surface.length <= SHORT && !canBeginWord(folded, at)
        : isInLatinWord(folded, at, end)
    )
      continue;
    mentions.push(
      mentionAt(reading, at, end, { names, level, region, form: 'name', rule: 'body/introduced' }),
    );
  }
  return mentions;
}

function isInLatinWord(folded: string, start: number, end: number): boolean {
  return /[A-Za-z0-9]/.test(folded[start - 1] ?? '') || /[A-Za-z0-9]/.test(folded[end] ?? '');
}
