import type { Span } from '../model/span.ts';
import type { Reading, Sentence } from './reading.ts';

/** Lines between the heading and the first article that tell the rule's history. */
export function history(reading: Reading, heading: Span): Sentence[] {
  const lines: Sentence[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.start < heading.end) continue;
    if (lines.length >= 24 || isFirstArticle(reading, sentence)) break;
    if (
      sentence.dates.length > 0 &&
      sentence.triggers.length + sentence.documents.length > 0 &&
      sentence.dates[0]!.start - sentence.start <= 3 &&
      isAlone(sentence, reading.text.raw)
    )
      lines.push(sentence);
    else if (sentence.end - sentence.start > 80) break;
  }
  return lines;
}

/** A line of history stands alone in its paragraph; a sentence of running text does not. */
function isAlone({ block, start, end }: Sentence, raw: string): boolean {
  return (
    end - start < (raw[start] === '（' || raw[start] === '(' ? 800 : 160) &&
    block.end - block.start <= end - start + 4
  );
}

function isFirstArticle(reading: Reading, sentence: Span): boolean {
  return /^(?:第[一1]\s*[章条编]|目\s*录|一、)/.test(
    reading.text.folded.slice(sentence.start, sentence.start + 8),
  );
}
