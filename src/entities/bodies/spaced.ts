import type { BodyMention } from '../../model/mention.ts';
import type { Reading } from './context.ts';
import { HAN } from './words.ts';

/** Single characters set apart by blanks, as the issuers of notices are printed: 公　安　部. */
const SPACED = new RegExp(`(?<![${HAN}])[${HAN}](?:[ \\t]{1,6}[${HAN}]){2,30}(?![${HAN}])`, 'g');

/** Letter-spaced issuers: the run is closed up, read like any text, and what is found is laid back over the blanks. */
export function readSpaced(reading: Reading, read: (closed: string) => BodyMention[]): BodyMention[] {
  const mentions: BodyMention[] = [];
  for (const match of reading.folded.matchAll(SPACED)) {
    const offsets: number[] = [];
    let closed = '';
    for (let i = 0; i < match[0].length; i++) {
      if (/\s/.test(match[0][i]!)) continue;
      offsets.push(match.index + i);
      closed += match[0][i];
    }
    for (const found of read(closed)) {
      const start = offsets[found.start]!;
      const end = offsets[found.end - 1]! + 1;
      mentions.push({ ...found, start, end, text: reading.text.raw.slice(start, end), rule: 'body/spaced' });
    }
  }
  return mentions;
}
