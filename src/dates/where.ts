import type { Parser } from './engine.ts';

/** Found nowhere, which is known at the first character. */
const NOTHING = /^(?!)/;

/**
 * A parser of expressions that each hold one of the words, given with blanks between them: a text without any is not
 * searched for them. The engine makes one pass a parser, and most families are rare.
 */
export function where(words: string, { pattern, extract }: Parser): Parser {
  const needed = words.split(' ');
  return {
    pattern: (context) => (needed.some((word) => context.text.includes(word)) ? pattern(context) : NOTHING),
    extract,
  };
}
