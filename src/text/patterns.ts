/** The source of a pattern that matches any of the words, given with blanks between them: each may be a pattern itself. */
export function anyOf(words: string): string {
  return `(?:${words.split(' ').join('|')})`;
}
