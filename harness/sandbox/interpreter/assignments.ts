import type {
  AssignmentExpression,
  AssignmentOperator,
  BinaryOperator,
  Identifier,
  MemberExpression,
  UpdateExpression,
} from 'acorn';
import type { Value } from '../values.ts';
import { type Compiler, positionOf } from './compiler.ts';
import { toNumber } from './convert.ts';
import type { Evaluate, Frame } from './frame.ts';
import { getProperty, setProperty } from './members.ts';
import { BINARY_OPERATORS, type Operator } from './operators.ts';
import { compileRead, compileStore } from './variables.ts';

/** Computes the new value of a place from its old one. */
type Change = (old: Value, frame: Frame) => { readonly stored: Value; readonly result: Value };

/** Compiles `=`, `+=` and the like. */
export function compileAssignment(compiler: Compiler, node: AssignmentExpression): Evaluate {
  if (node.operator === '=') return compilePlainAssignment(compiler, node);
  const value = compiler.expression(node.right);
  const operator = BINARY_OPERATORS[binaryOf(node.operator)] as Operator;
  return compileChange(compiler, node.left as Identifier | MemberExpression, (old, frame) => {
    const stored = operator(old, value(frame), frame.run);
    return { stored, result: stored };
  });
}

/** Compiles `++` and `--` on either side. */
export function compileUpdate(compiler: Compiler, node: UpdateExpression): Evaluate {
  const by = node.operator === '++' ? 1 : -1;
  return compileChange(compiler, node.argument as Identifier | MemberExpression, old => {
    const number = toNumber(old);
    return { stored: number + by, result: node.prefix ? number + by : number };
  });
}

function compilePlainAssignment(compiler: Compiler, node: AssignmentExpression): Evaluate {
  if (node.left.type === 'Identifier') {
    compiler.cost += 1;
    const value = compiler.expression(node.right);
    const store = compileStore(compiler, node.left.name, false);
    return frame => {
      const result = value(frame);
      store(frame, result);
      return result;
    };
  }
  const { target, key } = compilePlace(compiler, node.left as MemberExpression);
  const value = compiler.expression(node.right);
  const position = positionOf(compiler, node);
  return frame => {
    const object = target(frame);
    const name = key(frame);
    const result = value(frame);
    frame.run.at = position;
    setProperty(object, name, result, frame.run);
    return result;
  };
}

function compileChange(compiler: Compiler, node: Identifier | MemberExpression, change: Change): Evaluate {
  if (node.type === 'Identifier') {
    compiler.cost += 1;
    const read = compileRead(compiler, node);
    const store = compileStore(compiler, node.name, false);
    return frame => {
      const { stored, result } = change(read(frame), frame);
      store(frame, stored);
      return result;
    };
  }
  const { target, key } = compilePlace(compiler, node);
  const position = positionOf(compiler, node);
  return frame => {
    const object = target(frame);
    const name = key(frame);
    frame.run.at = position;
    const { stored, result } = change(getProperty(object, name), frame);
    setProperty(object, name, stored, frame.run);
    return result;
  };
}

/** The object and the key of a member that is written; the member itself counts as a node too. */
function compilePlace(compiler: Compiler, node: MemberExpression): { target: Evaluate; key: Evaluate } {
  compiler.cost += 1;
  const target = compiler.expression(node.object);
  if (node.computed) return { target, key: compiler.expression(node.property) };
  const { name } = node.property as Identifier;
  return { target, key: () => name };
}

function binaryOf(operator: AssignmentOperator): BinaryOperator {
  return operator.slice(0, -1) as BinaryOperator;
}
