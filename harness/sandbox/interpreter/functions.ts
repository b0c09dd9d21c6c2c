import type { ArrowFunctionExpression, Function as FunctionNode, Identifier, Statement } from 'acorn';
import type { Scope } from '../syntax/scopes.ts';
import { SandboxFunction, type Value } from '../values.ts';
import { type Compiler, inScope, measure } from './compiler.ts';
import { type Evaluate, type Execute, Frame, RETURN } from './frame.ts';
import { ALLOCATION } from './run.ts';
import { compileBody } from './statements.ts';

/** Runs a function's body in a frame that holds its arguments. */
type Body = (frame: Frame) => Value;

/** Compiles a function of any form into code that makes it. */
export function compileFunction(compiler: Compiler, node: FunctionNode | ArrowFunctionExpression): Evaluate {
  const name = node.id?.name ?? '';
  return inScope(compiler, node, scope => {
    const params = node.params.map(param => slotOf(scope, (param as Identifier).name));
    const self = node.type === 'FunctionExpression' && node.id ? slotOf(scope, name) : -1;
    const isSelfParam = params.includes(self);
    const body = compileFunctionBody(compiler, node);
    return frame => makeFunction(name, frame, { scope, params, self: isSelfParam ? -1 : self, body });
  });
}

interface FunctionCode {
  readonly scope: Scope;
  /** The slot of each parameter. */
  readonly params: readonly number[];
  /** The slot in which a named function expression finds itself, or -1. */
  readonly self: number;
  readonly body: Body;
}

function makeFunction(
  name: string,
  outer: Frame,
  { scope, params, self, body }: FunctionCode,
): SandboxFunction {
  const { run } = outer;
  run.allocate(ALLOCATION.container);
  const made: SandboxFunction = new SandboxFunction(name, args => {
    const slots: Value[] = [];
    for (let i = 0; i < scope.frame.size; i++) slots.push(undefined);
    if (self >= 0) slots[self] = made;
    for (let i = 0; i < params.length; i++) slots[params[i] as number] = args[i];
    run.descend();
    const result = body(new Frame(slots, outer, run, scope.usesArguments ? args : undefined));
    run.depth -= 1;
    return result;
  });
  return made;
}

function compileFunctionBody(compiler: Compiler, node: FunctionNode | ArrowFunctionExpression): Body {
  if (node.body.type !== 'BlockStatement') {
    const { body } = node;
    const { code, cost } = measure(compiler, () => compiler.expression(body));
    return frame => {
      frame.run.charge(cost);
      return code(frame);
    };
  }
  return returning(compileBody(compiler, node.body.body as Statement[]));
}

/** Runs statements as the body of a function and takes what they return. */
export function returning(execute: Execute): Body {
  return frame => {
    if (execute(frame) !== RETURN) return undefined;
    const value = frame.run.returned as Value;
    frame.run.returned = undefined;
    return value;
  };
}

function slotOf(scope: Scope, name: string): number {
  return scope.bindings.get(name)?.slot ?? -1;
}
