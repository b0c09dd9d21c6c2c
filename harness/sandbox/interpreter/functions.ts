import type { ArrowFunctionExpression, Function as FunctionNode, Identifier, Statement } from 'acorn';
import type { Scope } from '../syntax/scopes.ts';
import { SandboxFunction, type Value } from '../values.ts';
import { type Compiler, measure } from './compiler.ts';
import { type Evaluate, type Execute, emptySlots, Frame, RETURN } from './frame.ts';
import { ALLOCATION } from './run.ts';
import { compileBody } from './statements.ts';

/** Runs a function's body in a frame that holds its arguments. */
type Body = (frame: Frame) => Value;

/** What all functions made from one place in the code share. */
interface FunctionCode {
  readonly name: string;
  readonly scope: Scope;
  /** The slot of each parameter. */
  readonly params: readonly number[];
  /** The slot in which a named function expression finds itself, or -1. */
  readonly self: number;
  /** Compiled when it is first called: most functions of a template are not needed for one event. */
  readonly compile: () => Body;
  body: Body | undefined;
}

/** Compiles a function of any form into code that makes it. */
export function compileFunction(compiler: Compiler, node: FunctionNode | ArrowFunctionExpression): Evaluate {
  const scope = compiler.scopes.of.get(node) as Scope;
  const name = node.id?.name ?? '';
  const params = node.params.map(param => slotOf(scope, (param as Identifier).name));
  const self = node.type === 'FunctionExpression' && node.id ? slotOf(scope, name) : -1;
  const code: FunctionCode = {
    name,
    scope,
    params,
    self: params.includes(self) ? -1 : self,
    compile: () => compileFunctionBody(compiler.within(scope), node),
    body: undefined,
  };
  return frame => {
    frame.run.allocate(ALLOCATION.container);
    return new TemplateFunction(code, frame);
  };
}

/**
 * A function of the template. A template makes all its functions anew for each event: what they can find in `code` they do
 * not hold themselves, and a closure of its own none of them has.
 */
class TemplateFunction extends SandboxFunction {
  constructor(
    private readonly code: FunctionCode,
    private readonly outer: Frame,
  ) {
    super(code.name);
  }

  invoke(args: Value[]): Value {
    const { code, outer } = this;
    const { scope, params, self } = code;
    const { run } = outer;
    const slots = emptySlots(scope.frame.size);
    if (self >= 0) slots[self] = this;
    for (let i = 0; i < params.length; i++) slots[params[i] as number] = args[i];
    run.descend();
    code.body ??= code.compile();
    const result = code.body(new Frame(slots, outer, run, scope.usesArguments ? args : undefined));
    run.depth -= 1;
    return result;
  }
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
