import type { AnyNode, Identifier, Node } from 'acorn';
import { forEachChild } from '../sandbox/syntax/walk.ts';

/** A place where a variable is read or written. */
export interface Use {
  readonly node: Identifier;
  /** The nodes around it, from the outermost to its parent. */
  readonly around: readonly AnyNode[];
}

/** The variables of a piece of code. Scopes are not told apart. */
export interface Uses {
  /** How often each name is declared. */
  readonly declared: ReadonlyMap<string, number>;
  /** Names whose value may change after their declaration. */
  readonly assigned: ReadonlySet<string>;
  /** Where each name stands, its declarations aside. */
  readonly of: ReadonlyMap<string, readonly Use[]>;
}

/** Which part of a node is assigned to. */
const TARGETS: Readonly<Record<string, string>> = {
  AssignmentExpression: 'left',
  ForInStatement: 'left',
  ForOfStatement: 'left',
  UpdateExpression: 'argument',
};

/** Finds the variables in a piece of code. */
export function findUses(root: Node): Uses {
  const declared = new Map<string, number>();
  const assigned = new Set<string>();
  const of = new Map<string, Use[]>();
  const around: AnyNode[] = [];
  const visit = (node: AnyNode): void => {
    if (node.type === 'Identifier') {
      const uses = of.get(node.name) ?? [];
      of.set(node.name, uses);
      uses.push({ node, around: [...around] });
    }
    const target = (node as unknown as Record<string, AnyNode>)[TARGETS[node.type] ?? ''];
    if (target?.type === 'Identifier') assigned.add(target.name);
    const patterns = declaredBy(node);
    for (const { name } of patterns) declared.set(name, (declared.get(name) ?? 0) + 1);
    const names: readonly Node[] = [...patterns, ...propertyNames(node)];
    // A var of a function may be declared again, and be another in each turn of a loop.
    const isVar = node.type === 'VariableDeclaration' && node.kind === 'var' && around.length > 1;
    if (isVar) for (const { name } of node.declarations.flatMap(declaredBy)) assigned.add(name);
    around.push(node);
    forEachChild(node, child => {
      if (!names.includes(child)) visit(child as AnyNode);
    });
    around.pop();
  };
  visit(root as AnyNode);
  return { declared, assigned, of };
}

/** The names that a node declares. Patterns in braces are none of the sandbox's language. */
function declaredBy(node: AnyNode): Identifier[] {
  const patterns: (AnyNode | null | undefined)[] = [];
  if (node.type === 'VariableDeclarator') patterns.push(node.id);
  if (node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression') patterns.push(node.id);
  if ('params' in node) patterns.push(...node.params);
  return patterns.filter(pattern => pattern?.type === 'Identifier');
}

/** Identifiers that are no variables. */
function propertyNames(node: AnyNode): Node[] {
  if (node.type === 'MemberExpression' && !node.computed) return [node.property];
  return node.type === 'Property' && !node.computed ? [node.key] : [];
}
