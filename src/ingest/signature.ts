import { fold } from '../text/fold.ts';
import type { Line } from './line.ts';
import { squeeze } from './tidy.ts';

const NUMERAL = '[\\d０-９〇○零一二三四五六七八九十廿卅]';
/** A whole line that is a day: `2021年5月21日`, `二〇二一年五月二十一日`, `2021-05-21`. Compared without white space. */
const DATE = `(?:${NUMERAL}{4}年${NUMERAL}{1,2}月${NUMERAL}{1,3}日|(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2})`;
const DATE_LINE = new RegExp(`^[（(]?${DATE}[）)]?$`);
const ENDS_WITH_DATE = new RegExp(`${DATE}$`);
const SIGNER_END =
  /(?:部|委|局|院|厅|署|会|办|办公室|政府|府|行|社|公司|中心|司|法院|检察院|交易所|协会|委员会|领导小组|指挥部|集团|组织|政协|党委|省委|市委|联合会|处)(?:[（(](?:代章|章|印章|盖章)[）)])?$/;
const SENTENCE_MARK = /[。；！？!?：:]/;

/**
 * Marks the signature (落款) of a notice: the day it was issued, alone on its line near the end or set to the right,
 * and the signers in the short lines before it. Joint notices have many; each may hold several names.
 */
export function markSignatures(lines: Line[]): void {
  const firstSentence = lines.findIndex(({ text, kind }) => kind !== 'title' && /[。；]/.test(text));
  if (firstSentence < 0) return;
  for (let index = firstSentence + 1; index < lines.length; index++) {
    const { text, align } = lines[index]!;
    if (!/[\d日]/.test(fold(text.trimEnd().slice(-1)))) continue;
    const plain = squeeze(fold(text));
    if (plain.length > 60 || !ENDS_WITH_DATE.test(plain) || SENTENCE_MARK.test(plain)) continue;
    const before = plain.replace(ENDS_WITH_DATE, '').replace(/[（(]$/, '');
    const isDate = DATE_LINE.test(plain);
    const signers = isDate ? signersBefore(lines, index) : 0;
    const isSigned = signers > 0 || (!isDate && SIGNER_END.test(before)) || (isDate && align === 'right');
    const isLast = isDate && restIsShort(lines, index);
    if ((!isSigned && !isLast) || index - signers <= firstSentence) continue;
    for (let at = index - signers; at <= index; at++) lines[at]!.kind = 'signature';
  }
}

/** How many lines right before the date name who signs. */
function signersBefore(lines: Line[], index: number): number {
  let count = 0;
  while (index - count - 1 >= 0 && count < 60 && isSigner(lines[index - count - 1]!)) count++;
  return count;
}

function isSigner({ text, align, kind }: Line): boolean {
  if (kind === 'title' || kind === 'heading' || text.length > 120) return false;
  const names = text.split(/\s+/).filter(Boolean);
  if (SENTENCE_MARK.test(text) || /[，,、《》]/.test(text) || squeeze(text).length < 2) return false;
  if (align === 'right') return squeeze(text).length <= 40;
  return names.every((name) => name.length <= 40) && SIGNER_END.test(squeeze(fold(text)));
}

/** Nothing but short closing lines (附件, 抄送) follows. */
function restIsShort(lines: Line[], index: number): boolean {
  return lines.length - index <= 4 && lines.slice(index + 1).every(({ text }) => text.length < 60);
}
