import type {
  DoWhileStatement,
  Expression,
  ForInStatement,
  ForOfStatement,
  ForStatement,
  Identifier,
  MemberExpression,
  VariableDeclaration,
  WhileStatement,
} from 'acorn';
import { typeError } from '../errors.ts';
import { SandboxFunction, SandboxObject, type Value } from '../values.ts';
import { type Compiler, inScope, type Measured, measure } from './compiler.ts';
import {
  BREAK,
  type Completion,
  type Evaluate,
  type Execute,
  emptySlots,
  Frame,
  NORMAL,
  RETURN,
} from './frame.ts';
import { setProperty } from './members.ts';
import { compileVariables } from './statements.ts';
import { compileStore, type Store } from './variables.ts';

/** Compiles `while`. */
export function compileWhile(compiler: Compiler, node: WhileStatement): Execute {
  const test = measure(compiler, () => compiler.expression(node.test));
  const body = compiler.statement(node.body);
  return frame => {
    while (evaluate(test, frame)) {
      const completion = body(frame);
      if (completion === BREAK) break;
      if (completion === RETURN) return RETURN;
    }
    return NORMAL;
  };
}

/** Compiles `do … while`. */
export function compileDoWhile(compiler: Compiler, node: DoWhileStatement): Execute {
  const test = measure(compiler, () => compiler.expression(node.test));
  const body = compiler.statement(node.body);
  return frame => {
    do {
      const completion = body(frame);
      if (completion === BREAK) break;
      if (completion === RETURN) return RETURN;
    } while (evaluate(test, frame));
    return NORMAL;
  };
}

/** Compiles `for (…; …; …)`. Where closures keep the loop's variables, each turn has its own. */
export function compileFor(compiler: Compiler, node: ForStatement): Execute {
  return inScope(compiler, node, scope => {
    const start = node.init ? compileInit(compiler, node.init) : () => NORMAL as Completion;
    const test = node.test
      ? measure(compiler, () => compiler.expression(node.test as Expression))
      : undefined;
    const update = node.update
      ? measure(compiler, () => compiler.expression(node.update as Expression))
      : undefined;
    const body = compiler.statement(node.body);
    const { hasFrame } = scope;
    return outer => {
      let frame = hasFrame ? new Frame(emptySlots(scope.frame.size), outer, outer.run, undefined) : outer;
      for (start(frame); !test || evaluate(test, frame); update && evaluate(update, frame)) {
        const completion = body(frame);
        if (completion === BREAK) break;
        if (completion === RETURN) return RETURN;
        if (hasFrame) frame = new Frame([...frame.slots], outer, outer.run, undefined);
      }
      return NORMAL;
    };
  });
}

function compileInit(compiler: Compiler, node: VariableDeclaration | Expression): Execute {
  if (node.type === 'VariableDeclaration') {
    compiler.cost += 1;
    return compileVariables(compiler, node);
  }
  const value = compiler.expression(node);
  return frame => {
    value(frame);
    return NORMAL;
  };
}

/** Compiles `for … in` and `for … of`. */
export function compileForEach(compiler: Compiler, node: ForInStatement | ForOfStatement): Execute {
  const source = compiler.expression(node.right);
  const list = node.type === 'ForInStatement' ? keysOf : itemsOf;
  return inScope(compiler, node, scope => {
    const store = compileTarget(compiler, node.left);
    const body = compiler.statement(node.body);
    const { hasFrame } = scope;
    return outer => {
      for (const item of list(source(outer))) {
        const frame = hasFrame ? new Frame(emptySlots(scope.frame.size), outer, outer.run, undefined) : outer;
        store(frame, item);
        const completion = body(frame);
        if (completion === BREAK) break;
        if (completion === RETURN) return RETURN;
      }
      return NORMAL;
    };
  });
}

function compileTarget(compiler: Compiler, node: ForInStatement['left']): Store {
  if (node.type === 'VariableDeclaration') {
    return compileStore(compiler, (node.declarations[0] as { id: Identifier }).id.name, true);
  }
  if (node.type === 'Identifier') return compileStore(compiler, node.name, false);
  const { object, property, computed } = node as MemberExpression;
  const target = compiler.expression(object);
  const key = computed ? compiler.expression(property) : () => (property as Identifier).name;
  return (frame, value) => setProperty(target(frame), key(frame), value, frame.run);
}

/** What `for … in` goes through; nothing for values without keys. */
function keysOf(value: Value): Value[] {
  if (value instanceof SandboxObject) return [...value.properties.keys()];
  if (value instanceof SandboxFunction) return [...(value.properties?.keys() ?? [])];
  return Array.isArray(value) || typeof value === 'string' ? Object.keys(value) : [];
}

/** What `for … of` goes through: an array as it grows, or the characters of a string. */
function itemsOf(value: Value): Iterable<Value> {
  if (Array.isArray(value) || typeof value === 'string') return value;
  throw typeError('The value is not iterable.');
}

function evaluate({ code, cost }: Measured<Evaluate>, frame: Frame): Value {
  frame.run.charge(cost);
  return code(frame);
}
