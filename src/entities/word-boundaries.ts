import type { FoldedText } from '../model/folded-text.ts';
import type { Span } from '../model/span.ts';
import { wordSpans } from '../segment/index.ts';

/** Characters looked at before and after a name; more context does not change where its words end. */
const BEFORE = 12;
const AFTER = 48;
/** Words of one character after which a new word begins; the segmenter's guesses at unknown names tend to swallow them. */
const OPENER = /[从在由向往赴到对与和及的是为被把将让经离至给了]/;
const PUNCTUATION = /[，。、；：！？“”（）()《》\s]/;

/** Asks the segmenter about a text, a window at a time, and remembers the last window. Made for questions that come in order. */
export class WordBoundaries {
  readonly #text: FoldedText;
  #window: Span = { start: 0, end: 0 };
  #words: Span[] = [];

  constructor(text: FoldedText) {
    this.#text = text;
  }

  /**
   * How the words around a span lie to it. `word`: it is one of them. `whole`: it is several of them. `across`: words reach into it from both sides (重大|理论 over 大理), or one
   * word holds it and more before it (杨玉环 over 玉环). `askew`: a word reaches into it from one side (大|港口 over 大港).
   */
  lieOf({ start, end }: Span): 'word' | 'whole' | 'askew' | 'across' {
    const isOpened = start > 0 && OPENER.test(this.#text.folded[start - 1]!);
    const isRead = isOpened ? start === this.#window.start : start >= this.#window.start;
    if (!isRead || end > this.#window.end) this.#read({ start, end }, isOpened ? 0 : BEFORE);
    const intoStart = this.#words.some((word) => word.start < start && word.end > start && word.end < end);
    const intoEnd = this.#words.some((word) => word.start > start && word.start < end && word.end > end);
    const isHeld = this.#words.some((word) => word.start < start && word.end >= end);
    if (isHeld || (intoStart && intoEnd)) return 'across';
    if (intoStart || intoEnd) return 'askew';
    return this.#words.some((word) => word.start === start && word.end === end) ? 'word' : 'whole';
  }

  #read({ start, end }: Span, before: number): void {
    const { folded } = this.#text;
    let from = start;
    while (from > 0 && start - from < before && !PUNCTUATION.test(folded[from - 1]!)) from--;
    let to = end;
    while (to < folded.length && to - end < AFTER && !PUNCTUATION.test(folded[to]!)) to++;
    this.#window = { start: from, end: to };
    this.#words = wordSpans(this.#text, this.#window);
  }
}
