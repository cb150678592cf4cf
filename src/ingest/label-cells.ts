import { isLabel, isNoticeFact, normalLabel } from './header-fields.ts';
import type { Line } from './line.ts';

/** A table's label cell and the cell after it become one line: `成文日期：` `2019年1月9日` → `成文日期：2019年1月9日`. */
export function joinLabels<Kind extends Line>(lines: readonly Kind[]): Kind[] {
  const joined: Kind[] = [];
  for (let index = 0; index < lines.length; index++) {
    const current = lines[index]!;
    const next = lines[index + 1];
    const isBareLabel = current.text.length <= 20 && isLabel(current.text.replace(/[:：]\s*$/, ''));
    const hasColon = /[:：]\s*$/.test(current.text);
    if (!isBareLabel || (!hasColon && !isNoticeCell(current))) {
      joined.push({ ...current });
    } else if (next?.kind === current.kind && !/[:：]\s*$/.test(next.text) && !isLabel(next.text)) {
      joined.push({
        ...current,
        text: `${normalLabel(current.text.replace(/[:：]\s*$/, ''))}：${next.text}`,
      });
      index++;
    }
  }
  return joined;
}

/** Only the labels of notices do without a colon: 日期 and 时间 head columns of any table. */
function isNoticeCell({ kind, text }: Line): boolean {
  return (kind === 'table-cell' || kind === 'list-item') && isNoticeFact(text);
}
