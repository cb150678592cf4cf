// Characters of a scalar: whatever is printed on one line. A bare one begins with no sign of YAML's own, and holds none.
const UNPRINTED = '\\u0000-\\u001f\\u007f-\\u00a0\\u2028\\u2029\\ud800-\\udfff\\ufeff\\ufffe\\uffff';
const SIGNS = '\\-?:,[\\]{}#&*!|>\'"%@` ';
const BARE = `[^${SIGNS}${UNPRINTED}](?:(?!: |:$| #)[^${UNPRINTED}])*`;
const QUOTED = `'[^'${UNPRINTED}]*'|"[^"\\\\${UNPRINTED}]*"`;
const PAIR = new RegExp(`^([A-Za-z_\\u4e00-\\u9fff][\\w\\u4e00-\\u9fff-]*):(?: +(${QUOTED}|${BARE}))?$`);
const ITEM = new RegExp(`^( *)- +(${QUOTED}|${BARE})$`);

/**
 * Front matter of the usual shape, `key: value` and lists of plain values, as strings just as a YAML parser reads it without
 * types. Null for anything else, which a YAML parser must read: it takes a hundred times as long.
 */
export function simpleYaml(text: string): Record<string, string | string[]> | null {
  const data: Record<string, string | string[]> = {};
  const lines = text.replace(/^\n/, '').split('\n').map(withoutBlankEnd);
  for (let at = 0; at < lines.length; ) {
    const pair = PAIR.exec(lines[at++]!);
    if (!pair || Object.hasOwn(data, pair[1]!) || pair[1] === '__proto__') return null;
    if (pair[2] !== undefined) data[pair[1]!] = scalarOf(pair[2]);
    else {
      const list = listFrom(lines, at);
      if (list.length === 0) return null;
      data[pair[1]!] = list;
      at += list.length;
    }
  }
  return data;
}

/** The items of the list that begins with a line: all set in as far as the first. */
function listFrom(lines: readonly string[], from: number): string[] {
  const items: string[] = [];
  let indent: string | undefined;
  for (let at = from; at < lines.length; at++) {
    const item = ITEM.exec(lines[at]!);
    indent ??= item?.[1];
    if (!item || item[1] !== indent) break;
    items.push(scalarOf(item[2]!));
  }
  return items;
}

function scalarOf(written: string): string {
  return written[0] === "'" || written[0] === '"' ? written.slice(1, -1) : written;
}

/** A line without the blanks at its end. A pattern would go over a long run of blanks once for each of them. */
function withoutBlankEnd(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ') end--;
  return line.slice(0, end);
}
