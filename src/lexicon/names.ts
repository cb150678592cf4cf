/** Where a surface of the lexicon stands in a text. `id` is the entry's number in the lexicon. */
export interface NameMatch {
  start: number;
  end: number;
  id: number;
}
