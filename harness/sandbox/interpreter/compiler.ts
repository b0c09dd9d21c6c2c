import type { Expression, Node, PrivateIdentifier, Statement, Super } from 'acorn';
import type { Position } from '../errors.ts';
import type { Scope, Scopes } from '../syntax/scopes.ts';
import type { Evaluate, Execute } from './frame.ts';

/** Code together with the steps it takes each time it is reached. */
export interface Measured<T> {
  readonly code: T;
  readonly cost: number;
}

/** What the functions that turn nodes into closures share. */
export interface Compiler {
  readonly scopes: Scopes;
  readonly lineOffset: number;
  /** The scope of the node being compiled. */
  scope: Scope;
  /** Nodes compiled since the last measurement began: what they cost is charged once, ahead of them. */
  cost: number;
  readonly expression: (node: Expression | Super | PrivateIdentifier) => Evaluate;
  readonly statement: (node: Statement) => Execute;
  /** A compiler for the body of a function, for later. */
  readonly within: (scope: Scope) => Compiler;
}

/**
 * Compiles a part that is reached on its own, like a branch or the body of a loop, and counts its nodes apart.
 * Whoever runs the code charges its cost first.
 */
export function measure<T>(compiler: Compiler, compile: () => T): Measured<T> {
  const outer = compiler.cost;
  compiler.cost = 0;
  const code = compile();
  const { cost } = compiler;
  compiler.cost = outer;
  return { code, cost };
}

/** Compiles within the scope that `node` opens, if it opens one. */
export function inScope<T>(compiler: Compiler, node: Node, compile: (scope: Scope) => T): T {
  const outer = compiler.scope;
  compiler.scope = compiler.scopes.of.get(node) ?? outer;
  const code = compile(compiler.scope);
  compiler.scope = outer;
  return code;
}

/** Where a node stands in the file. */
export function positionOf(compiler: Compiler, node: Node): Position {
  const start = node.loc?.start ?? { line: 1, column: 0 };
  return { line: start.line + compiler.lineOffset, column: start.column };
}
