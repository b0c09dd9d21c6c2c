import type { AnyNode, Node } from 'acorn';
import type { Program } from '../sandbox/syntax/parse.ts';
import { forEachChild } from '../sandbox/syntax/walk.ts';

/** Times each line of a template's code was reached, by line of the file; only lines on which a statement begins. */
export type LineCoverage = ReadonlyMap<number, number>;

/** Statements that do nothing when they are reached. */
const IDLE: ReadonlySet<AnyNode['type']> = new Set([
  'BlockStatement',
  'EmptyStatement',
  'FunctionDeclaration',
]);

/** Whether a run counts the times that a node is reached, under the line on which it begins. */
export function isCounted(node: Node): boolean {
  const type = node.type as AnyNode['type'];
  return (type.endsWith('Statement') || type === 'VariableDeclaration') && !IDLE.has(type);
}

/** Takes the counts of the lines that count. `hits` holds line 1 at index 0. */
export function coverageOf({ tree, lineOffset }: Program, hits: Uint32Array): LineCoverage {
  const lines = new Map<number, number>();
  const visit = (node: Node): void => {
    const line = (node.loc?.start.line ?? 1) + lineOffset;
    if (isCounted(node)) lines.set(line, hits[line - 1] ?? 0);
    forEachChild(node, visit);
  };
  visit(tree);
  return new Map([...lines].sort(([a], [b]) => a - b));
}
