/** A text and its folded twin of the same length: every offset means the same in both. */
export interface FoldedText {
  /** The text as the article has it: what quotes are cut from. */
  raw: string;
  /** Simplified, half-width: what rules and dictionaries are matched against. */
  folded: string;
}
