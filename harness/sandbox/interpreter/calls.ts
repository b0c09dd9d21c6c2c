import type { CallExpression, Expression, MemberExpression, Node } from 'acorn';
import { typeError } from '../errors.ts';
import { SandboxFunction, type Value } from '../values.ts';
import { type Compiler, positionOf } from './compiler.ts';
import { toText } from './convert.ts';
import type { Evaluate, Frame } from './frame.ts';
import { callMethod, methodsNamed } from './members.ts';

/** Compiles a call of a function or of a method. */
export function compileCall(compiler: Compiler, node: CallExpression): Evaluate {
  if (node.callee.type === 'MemberExpression') return compileMethodCall(compiler, node, node.callee);
  const callee = compiler.expression(node.callee);
  const args = compileArguments(compiler, node);
  const position = positionOf(compiler, node);
  const name = nameOf(node.callee);
  return frame => {
    const fn = callee(frame);
    const values = args(frame);
    frame.run.at = position;
    if (fn instanceof SandboxFunction) return fn.invoke(values);
    throw typeError(`Attempting to execute non-function ${name}.`);
  };
}

function compileMethodCall(compiler: Compiler, node: CallExpression, callee: MemberExpression): Evaluate {
  compiler.cost += 1;
  const target = compiler.expression(callee.object);
  const key = callee.computed ? compiler.expression(callee.property) : undefined;
  const fixed = methodsNamed(nameOf(callee.property));
  const args = compileArguments(compiler, node);
  const position = positionOf(compiler, node);
  return frame => {
    const object = target(frame);
    const methods = key ? methodsNamed(toText(key(frame))) : fixed;
    const values = args(frame);
    frame.run.at = position;
    return callMethod(object, methods, values, frame.run);
  };
}

/** Each call gets an array of its own, which the called function may keep. */
function compileArguments(compiler: Compiler, node: CallExpression): (frame: Frame) => Value[] {
  const args = node.arguments.map(arg => compiler.expression(arg as Expression));
  const [first, second] = args as [Evaluate, Evaluate];
  if (args.length === 0) return () => [];
  if (args.length === 1) return frame => [first(frame)];
  if (args.length === 2) return frame => [first(frame), second(frame)];
  return frame => args.map(arg => arg(frame));
}

/** What a message calls the thing that was not a function. */
function nameOf(node: Node): string {
  return node.type === 'Identifier' ? (node as Node & { name: string }).name : 'expression';
}
