import type { Element, ParentNode } from 'domhandler';

/** Rows and whether they hold several cells: a row of ten thousand cells is counted once. */
const rows = new WeakMap<ParentNode, boolean>();

/** Whether a cell belongs to a table of data and not to one that lays out the page: no table inside it, and rows of more than one cell. */
export function isDataTable(cell: Element): boolean {
  const row = cell.parent;
  if (!row || !('name' in row)) return false;
  const known = rows.get(row);
  const isRow = known ?? hasCells(row);
  if (known === undefined) rows.set(row, isRow);
  return isRow && !holdsTable(cell, 6);
}

function hasCells(row: ParentNode): boolean {
  let cells = 0;
  for (const child of row.children) {
    if ('name' in child && (child.name === 'td' || child.name === 'th') && ++cells > 1) return true;
  }
  return false;
}

function holdsTable(node: ParentNode, depth: number): boolean {
  return node.children.some(
    (child) =>
      'children' in child &&
      (('name' in child && child.name === 'table') || (depth > 0 && holdsTable(child, depth - 1))),
  );
}
