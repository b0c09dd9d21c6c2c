import type {
  AnyNode,
  Expression,
  FunctionDeclaration,
  Identifier,
  IfStatement,
  ReturnStatement,
  Statement,
  SwitchStatement,
  VariableDeclaration,
} from 'acorn';
import { type Compiler, inScope, measure, positionOf } from './compiler.ts';
import { BREAK, CONTINUE, type Evaluate, type Execute, emptySlots, Frame, NORMAL, RETURN } from './frame.ts';
import { compileFunction } from './functions.ts';
import { compileDoWhile, compileFor, compileForEach, compileWhile } from './loops.ts';
import { compileStore } from './variables.ts';

type NodeOf<T extends AnyNode['type']> = Extract<AnyNode, { type: T }>;

/** How each kind of statement is turned into a closure. What is missing here, the subset check refuses. */
const STATEMENTS: { readonly [T in AnyNode['type']]?: (compiler: Compiler, node: NodeOf<T>) => Execute } = {
  BlockStatement: (compiler, node) => compileBlock(compiler, node, node.body),
  BreakStatement: () => () => BREAK,
  ContinueStatement: () => () => CONTINUE,
  DoWhileStatement: compileDoWhile,
  EmptyStatement: () => () => NORMAL,
  ExpressionStatement: (compiler, node) => discard(compiler.expression(node.expression)),
  ForInStatement: compileForEach,
  ForOfStatement: compileForEach,
  ForStatement: compileFor,
  FunctionDeclaration: () => () => NORMAL,
  IfStatement: compileIf,
  ReturnStatement: compileReturn,
  SwitchStatement: compileSwitch,
  VariableDeclaration: compileVariables,
  WhileStatement: compileWhile,
};

/** Turns a statement into a closure that pays for all its unconditional nodes at once and marks its line. */
export function compileStatement(compiler: Compiler, node: Statement): Execute {
  const compile = STATEMENTS[node.type] as ((compiler: Compiler, node: Statement) => Execute) | undefined;
  if (!compile) throw new Error(`The interpreter has no ${node.type}.`);
  const { code, cost } = measure(compiler, () => compile(compiler, node));
  const line = positionOf(compiler, node).line - 1;
  return frame => {
    const { run } = frame;
    run.charge(cost + 1);
    if (line < run.hits.length) run.hits[line] = (run.hits[line] as number) + 1;
    return code(frame);
  };
}

/** Compiles statements that follow each other; functions declared among them exist from the start. */
export function compileBody(compiler: Compiler, nodes: readonly Statement[]): Execute {
  const hoisted = nodes
    .filter(node => node.type === 'FunctionDeclaration')
    .map(node => compileHoisted(compiler, node));
  const statements = nodes.map(node => compiler.statement(node));
  return frame => {
    for (const declare of hoisted) declare(frame);
    for (const statement of statements) {
      const completion = statement(frame);
      if (completion !== NORMAL) return completion;
    }
    return NORMAL;
  };
}

function compileHoisted(compiler: Compiler, node: FunctionDeclaration): (frame: Frame) => void {
  const make = compileFunction(compiler, node);
  const store = compileStore(compiler, node.id.name, true);
  return frame => store(frame, make(frame));
}

function compileBlock(compiler: Compiler, node: Statement, body: readonly Statement[]): Execute {
  return inScope(compiler, node, scope => {
    const execute = compileBody(compiler, body);
    if (!scope.hasFrame) return execute;
    return frame => execute(new Frame(emptySlots(scope.frame.size), frame, frame.run, undefined));
  });
}

function discard(evaluate: Evaluate): Execute {
  return frame => {
    evaluate(frame);
    return NORMAL;
  };
}

/** Compiles `const`, `let` and `var`. A `let` or `const` without a value is set to `undefined` anew. */
export function compileVariables(compiler: Compiler, node: VariableDeclaration): Execute {
  const declarations = node.declarations
    .filter(({ init }) => init || node.kind !== 'var')
    .map(({ id, init }) => ({
      value: init ? compiler.expression(init) : () => undefined,
      store: compileStore(compiler, (id as Identifier).name, true),
    }));
  return frame => {
    for (const { value, store } of declarations) store(frame, value(frame));
    return NORMAL;
  };
}

function compileIf(compiler: Compiler, node: IfStatement): Execute {
  const test = compiler.expression(node.test);
  const yes = compiler.statement(node.consequent);
  const no = node.alternate ? compiler.statement(node.alternate) : () => NORMAL as 0;
  return frame => (test(frame) ? yes(frame) : no(frame));
}

function compileReturn(compiler: Compiler, node: ReturnStatement): Execute {
  const value = node.argument ? compiler.expression(node.argument) : () => undefined;
  return frame => {
    frame.run.returned = value(frame);
    return RETURN;
  };
}

function compileSwitch(compiler: Compiler, node: SwitchStatement): Execute {
  const value = compiler.expression(node.discriminant);
  return inScope(compiler, node, scope => {
    const cases = node.cases.map(({ test, consequent }) => ({
      test: test && measure(compiler, () => compiler.expression(test as Expression)),
      body: compileBody(compiler, consequent),
    }));
    const fallback = cases.findIndex(({ test }) => !test);
    return outer => {
      const found = value(outer);
      const frame = scope.hasFrame
        ? new Frame(emptySlots(scope.frame.size), outer, outer.run, undefined)
        : outer;
      const match = cases.findIndex(({ test }) => {
        if (!test) return false;
        frame.run.charge(test.cost);
        return test.code(frame) === found;
      });
      const start = match < 0 ? fallback : match;
      if (start < 0) return NORMAL;
      for (const { body } of cases.slice(start)) {
        const completion = body(frame);
        if (completion !== NORMAL) return completion === BREAK ? NORMAL : completion;
      }
      return NORMAL;
    };
  });
}
