import type { AnyNode, Element, ParentNode } from 'domhandler';

/** Whether a cell belongs to a table of data and not to one that lays out the page: no table inside it, and rows of more than one cell. */
export function isDataTable(cell: Element): boolean {
  if (holds(cell, 'table', 6)) return false;
  const row = cell.parent;
  if (!row || !('name' in row)) return false;
  return (
    row.children.filter((child) => 'name' in child && (child.name === 'td' || child.name === 'th')).length > 1
  );
}

function holds(node: ParentNode, name: string, depth: number): boolean {
  return node.children.some(
    (child: AnyNode) =>
      'children' in child &&
      (('name' in child && child.name === name) || (depth > 0 && holds(child, name, depth - 1))),
  );
}
