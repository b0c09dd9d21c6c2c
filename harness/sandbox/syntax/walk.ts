import type { Node } from 'acorn';

/** Visits the direct children of a node, in source order. */
export function forEachChild(node: Node, visit: (child: Node) => void): void {
  for (const key in node) {
    const value: unknown = node[key as keyof Node];
    if (typeof value !== 'object' || value === null || key === 'loc') continue;
    if (!Array.isArray(value)) isNode(value) && visit(value);
    else for (const item of value) isNode(item) && visit(item);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
