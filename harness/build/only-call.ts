import type { AnyNode, BlockStatement, CallExpression, Expression, FunctionDeclaration } from 'acorn';
import { forEachChild } from '../sandbox/syntax/walk.ts';
import type { Use, Uses } from './uses.ts';

/** The only call of a function of the top, where the function's code may take the place of the call. */
export interface OnlyCall {
  readonly callee: FunctionDeclaration;
  readonly call: CallExpression;
  /** The statement of the top that the call is part of. */
  readonly owner: AnyNode;
  /** What the function's code takes the place of: the call if that code is one expression, else a statement. */
  readonly place: AnyNode;
  /** What the place is part of. */
  readonly parent: AnyNode;
  /** The variable that the place declares. */
  readonly result: string | undefined;
}

/** Finds where a function is called, if it is used but once and its code may stand there. */
export function onlyCallOf(callee: FunctionDeclaration, uses: Uses): OnlyCall | undefined {
  const { name } = callee.id;
  const [use, other] = uses.declared.get(name) === 1 ? (uses.of.get(name) ?? []) : [];
  const call = use?.around.at(-1);
  const owner = use?.around[1];
  if (!use || other || !owner || owner === callee || call?.type !== 'CallExpression') return undefined;
  const isCalled = call.callee === use.node && call.arguments.length === callee.params.length;
  const place = isCalled ? placeOf(callee, call, use) : undefined;
  return place && { callee, call, owner, ...place };
}

/** What a function returns, if that is all it does. */
export function onlyExpression({ body }: FunctionDeclaration): AnyNode | undefined {
  return body.body.length === 1 ? returnedValue(body) : undefined;
}

/** What a function returns at its end. */
export function returnedValue({ body }: BlockStatement): Expression | undefined {
  const end = body.at(-1);
  return end?.type === 'ReturnStatement' ? (end.argument ?? undefined) : undefined;
}

/** Whether a function declares, and returns at its end, a variable of this name. */
export function endsWith({ body }: FunctionDeclaration, name: string | undefined): boolean {
  const value = returnedValue(body);
  return (
    value?.type === 'Identifier' &&
    value.name === name &&
    body.body.some(
      node =>
        node.type === 'VariableDeclaration' &&
        node.declarations.some(({ id }) => id.type === 'Identifier' && id.name === name),
    )
  );
}

type Place = Pick<OnlyCall, 'place' | 'parent' | 'result'>;

/** What has statements one after the other. */
export const LISTS: ReadonlySet<string> = new Set(['BlockStatement', 'Program']);

/** What has a statement that a block may take the place of. */
const BRANCHES: ReadonlySet<string> = new Set(['ForOfStatement', 'IfStatement']);

function placeOf(callee: FunctionDeclaration, call: CallExpression, { around }: Use): Place | undefined {
  const parent = around.at(-2) as AnyNode;
  const statement = around.at(-3);
  if (onlyExpression(callee)) return { place: call, parent, result: undefined };
  if (!statement || !isStraight(callee)) return undefined;
  const hasValue = returnedValue(callee.body) !== undefined;
  if (parent.type === 'ExpressionStatement' && !hasValue && isReplaceable(statement)) {
    return { place: parent, parent: statement, result: undefined };
  }
  const list = around.at(-4);
  if (parent.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier' || !hasValue) return undefined;
  if (!list || !LISTS.has(list.type) || !isConstant(statement)) return undefined;
  return { place: statement, parent: list, result: parent.id.name };
}

function isReplaceable({ type }: AnyNode): boolean {
  return LISTS.has(type) || BRANCHES.has(type);
}

function isConstant(node: AnyNode): boolean {
  return node.type === 'VariableDeclaration' && node.kind === 'const' && node.declarations.length === 1;
}

/** Whether a function runs from its start to its end, and declares nothing that is there before it is reached. */
function isStraight({ body }: FunctionDeclaration): boolean {
  const end = returnedValue(body) && body.body.at(-1);
  const isPlain = (node: AnyNode): boolean => {
    if (node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression') return true;
    if (node.type === 'ReturnStatement' && node !== end) return false;
    if (node.type === 'FunctionDeclaration') return false;
    if (node.type === 'VariableDeclaration' && node.kind === 'var') return false;
    return childrenOf(node).every(isPlain);
  };
  return isPlain(body);
}

function childrenOf(node: AnyNode): AnyNode[] {
  const children: AnyNode[] = [];
  forEachChild(node, child => children.push(child as AnyNode));
  return children;
}
