import type { PolicyEvent } from '../model/event.ts';

const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;

/** Text without control characters; line feeds stay. */
export function plainText(text: string): string {
  return text.replace(CONTROLS, ' ').toWellFormed();
}

const EDGES = new Set(' \t\n\r\u3000，。；、：！,;');

/** The text without the stops and spaces at its ends. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && EDGES.has(text[start]!)) start++;
  while (end > start && EDGES.has(text[end - 1]!)) end--;
  return text.slice(start, end);
}

/** One line that says who did what, and under which document where the words do not name it: `国务院 施行《……条例》`. */
export function headlineOf(event: PolicyEvent): string {
  const who = event.bodies.map((body) => body.name).join('、');
  const action = trimmed(event.action);
  const title = event.document?.title ?? null;
  const what = title === null || action.includes(title) ? action : `${action}《${title}》`;
  return [who, what]
    .filter((part) => part !== '')
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** The address if it is one that a browser may be sent to (http or https), else null. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed.href : null;
}
