import type { Diagnostic } from '../model/diagnostic.ts';
import { jsonText } from './json-text.ts';
import { byPlace } from './order.ts';
import type { Printer } from './writer.ts';

/** Version of the document's shape; it rises only when a script that reads the old shape would break. */
export const SCHEMA_VERSION = 1;

function indented(value: unknown): string {
  return jsonText(value, 2).replaceAll('\n', '\n    ');
}

/** One JSON document: `{ schemaVersion, events, diagnostics }`, diagnostics sorted by place. */
export function openJson(): Printer {
  let count = 0;
  return {
    head: () => `{\n  "schemaVersion": ${SCHEMA_VERSION},\n  "events": [`,
    event: (event) => `${count++ === 0 ? '' : ','}\n    ${indented(event)}`,
    tail: (diagnostics) => {
      const list = (items: readonly Diagnostic[]) =>
        items.length === 0 ? '[]' : `[\n    ${items.map(indented).join(',\n    ')}\n  ]`;
      return `${count === 0 ? '' : '\n  '}],\n  "diagnostics": ${list([...diagnostics].sort(byPlace))}\n}\n`;
    },
  };
}
