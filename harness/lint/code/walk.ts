import type { AnyNode, Node } from 'acorn';
import type { Program } from '../../sandbox/syntax/parse.ts';
import type { Scope } from '../../sandbox/syntax/scopes.ts';
import { forEachChild } from '../../sandbox/syntax/walk.ts';

/** Visits every node of a program with its scope and its parent, parents before children. */
export function walkCode(
  { tree, scopes }: Program,
  visit: (node: AnyNode, scope: Scope, parent: AnyNode) => void,
): void {
  const descend = (node: Node, outer: Scope, parent: Node): void => {
    const scope = scopes.of.get(node) ?? outer;
    visit(node as AnyNode, scope, parent as AnyNode);
    forEachChild(node, child => descend(child, scope, node));
  };
  forEachChild(tree, child => descend(child, scopes.root, tree));
}
