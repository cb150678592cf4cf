import type { PolicyEvent } from '../model/event.ts';

const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;

/** Text without control characters; line feeds stay. */
export function plainText(text: string): string {
  return text.replace(CONTROLS, ' ').toWellFormed();
}

/** One line that says who did what: `国家能源局四川监管办公室 召开座谈会`. */
export function headlineOf(event: PolicyEvent): string {
  const who = event.bodies.map((body) => body.name).join('、');
  return [who, event.action]
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
