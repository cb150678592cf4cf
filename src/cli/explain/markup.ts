import { htmlText } from '../../output/html-text.ts';
import { printable } from '../printable.ts';

/** Nothing of an article may become markup of the page. */
export function escaped(text: string): string {
  return htmlText(printable(text));
}
