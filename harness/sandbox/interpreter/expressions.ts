import type {
  AnyNode,
  ArrayExpression,
  BinaryExpression,
  ConditionalExpression,
  Expression,
  Literal,
  LogicalExpression,
  ObjectExpression,
  Property,
  SequenceExpression,
  UnaryExpression,
} from 'acorn';
import { SandboxObject, typeOf, type Value } from '../values.ts';
import { compileAssignment, compileUpdate } from './assignments.ts';
import { compileCall } from './calls.ts';
import { type Compiler, measure, positionOf } from './compiler.ts';
import { toNumber } from './convert.ts';
import type { Evaluate } from './frame.ts';
import { compileFunction } from './functions.ts';
import { getProperty } from './members.ts';
import { BINARY_OPERATORS, type Operator } from './operators.ts';
import { ALLOCATION } from './run.ts';
import { compileRead } from './variables.ts';

type NodeOf<T extends AnyNode['type']> = Extract<AnyNode, { type: T }>;

/** How each kind of expression is turned into a closure. What is missing here, the subset check refuses. */
const EXPRESSIONS: { readonly [T in AnyNode['type']]?: (compiler: Compiler, node: NodeOf<T>) => Evaluate } = {
  ArrayExpression: compileArray,
  ArrowFunctionExpression: compileFunction,
  AssignmentExpression: compileAssignment,
  BinaryExpression: compileBinary,
  CallExpression: compileCall,
  ConditionalExpression: compileConditional,
  FunctionExpression: compileFunction,
  Identifier: compileRead,
  Literal: compileLiteral,
  LogicalExpression: compileLogical,
  MemberExpression: compileMember,
  ObjectExpression: compileObject,
  ParenthesizedExpression: (compiler, node) => compiler.expression(node.expression),
  SequenceExpression: compileSequence,
  UnaryExpression: compileUnary,
  UpdateExpression: compileUpdate,
};

/** Turns an expression into a closure, and counts it. */
export function compileExpression(compiler: Compiler, node: Expression): Evaluate {
  compiler.cost += 1;
  const compile = EXPRESSIONS[node.type] as ((compiler: Compiler, node: Expression) => Evaluate) | undefined;
  if (!compile) throw new Error(`The interpreter has no ${node.type}.`);
  return compile(compiler, node);
}

function compileLiteral(_compiler: Compiler, node: Literal): Evaluate {
  const value = node.value as Value;
  return () => value;
}

function compileArray(compiler: Compiler, node: ArrayExpression): Evaluate {
  const items = node.elements.map(item => (item ? compiler.expression(item as Expression) : () => undefined));
  const size = ALLOCATION.container + ALLOCATION.element * items.length;
  return frame => {
    frame.run.allocate(size);
    const array: Value[] = [];
    for (const item of items) array.push(item(frame));
    return array;
  };
}

function compileObject(compiler: Compiler, node: ObjectExpression): Evaluate {
  const entries = (node.properties as Property[]).map(({ key, value }) => ({
    key: keyName(key),
    value: compiler.expression(value),
  }));
  const size = ALLOCATION.container + ALLOCATION.element * entries.length;
  return frame => {
    frame.run.allocate(size);
    const object = new SandboxObject();
    for (const { key, value } of entries) object.properties.set(key, value(frame));
    return object;
  };
}

function keyName(key: Expression): string {
  return key.type === 'Identifier' ? key.name : String((key as Literal).value);
}

function compileMember(compiler: Compiler, node: NodeOf<'MemberExpression'>): Evaluate {
  const target = compiler.expression(node.object);
  const position = positionOf(compiler, node);
  if (!node.computed) {
    const { name } = node.property as { name: string };
    return frame => {
      const value = target(frame);
      frame.run.at = position;
      return getProperty(value, name);
    };
  }
  const key = compiler.expression(node.property);
  return frame => {
    const value = target(frame);
    const name = key(frame);
    frame.run.at = position;
    return getProperty(value, name);
  };
}

function compileBinary(compiler: Compiler, node: BinaryExpression): Evaluate {
  const left = compiler.expression(node.left);
  const right = compiler.expression(node.right);
  const operator = BINARY_OPERATORS[node.operator] as Operator;
  if (node.operator === '===') return frame => left(frame) === right(frame);
  if (node.operator === '!==') return frame => left(frame) !== right(frame);
  return frame => operator(left(frame), right(frame), frame.run);
}

function compileLogical(compiler: Compiler, node: LogicalExpression): Evaluate {
  const left = compiler.expression(node.left);
  const { code: right, cost } = measure(compiler, () => compiler.expression(node.right));
  const goesOnIf = node.operator === '&&';
  return frame => {
    const value = left(frame);
    if (Boolean(value) !== goesOnIf) return value;
    frame.run.charge(cost);
    return right(frame);
  };
}

function compileConditional(compiler: Compiler, node: ConditionalExpression): Evaluate {
  const test = compiler.expression(node.test);
  const yes = measure(compiler, () => compiler.expression(node.consequent));
  const no = measure(compiler, () => compiler.expression(node.alternate));
  return frame => {
    const { code, cost } = test(frame) ? yes : no;
    frame.run.charge(cost);
    return code(frame);
  };
}

function compileSequence(compiler: Compiler, node: SequenceExpression): Evaluate {
  const parts = node.expressions.map(part => compiler.expression(part));
  return frame => {
    let last: Value;
    for (const part of parts) last = part(frame);
    return last;
  };
}

function compileUnary(compiler: Compiler, node: UnaryExpression): Evaluate {
  const value = compiler.expression(node.argument);
  if (node.operator === '!') return frame => !value(frame);
  if (node.operator === '-') return frame => -toNumber(value(frame));
  if (node.operator === '~') return frame => ~toNumber(value(frame));
  return frame => nativeTypeOf(value(frame));
}

/** `typeof` knows fewer types than the API `getType`: arrays and `null` are `'object'`. */
function nativeTypeOf(value: Value): string {
  const type = typeOf(value);
  return type === 'array' || type === 'null' ? 'object' : type;
}
