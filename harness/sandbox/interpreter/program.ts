import type { Statement } from 'acorn';
import { TemplateError } from '../errors.ts';
import type { Program } from '../syntax/parse.ts';
import type { Scope, Scopes } from '../syntax/scopes.ts';
import type { Value } from '../values.ts';
import type { Compiler } from './compiler.ts';
import { compileExpression } from './expressions.ts';
import { emptySlots, Frame } from './frame.ts';
import { returning } from './functions.ts';
import type { Run } from './run.ts';
import { compileBody, compileStatement } from './statements.ts';

/** Sandboxed code, ready to run any number of times. */
export interface CompiledProgram {
  readonly program: Program;
  /** The last line of the code in its file, for the line counters of a run. */
  readonly lines: number;
  /**
   * Runs the code as the body of a function, and gives what it returns.
   *
   * @throws TemplateError where the code does something wrong, with its position.
   */
  readonly execute: (run: Run, globals: Readonly<Record<string, Value>>) => Value;
}

/** Compiles a program to closures, once. */
export function compileProgram(program: Program): CompiledProgram {
  const { scopes, tree, lineOffset } = program;
  const compiler = createCompiler(scopes, lineOffset, scopes.root);
  const body = returning(compileBody(compiler, tree.body as Statement[]));
  const { frame: layout, bindings } = scopes.root;
  return {
    program,
    lines: lineOffset + (tree.loc?.end.line ?? 1),
    execute(run, globals) {
      const slots = emptySlots(layout.size);
      for (const name of Object.keys(globals)) {
        const binding = bindings.get(name);
        if (binding) slots[binding.slot] = globals[name];
      }
      return guard(run, () => body(new Frame(slots, undefined, run, [globals.data])));
    },
  };
}

function createCompiler(scopes: Scopes, lineOffset: number, scope: Scope): Compiler {
  const compiler: Compiler = {
    scopes,
    lineOffset,
    scope,
    cost: 0,
    expression: node => compileExpression(compiler, node as Parameters<typeof compileExpression>[1]),
    statement: node => compileStatement(compiler, node),
    within: inner => createCompiler(scopes, lineOffset, inner),
  };
  return compiler;
}

/**
 * Runs sandboxed code from outside it: says where an error came from, and turns the engine's own complaints (call
 * stack, string length) into errors of the template.
 */
export function guard<T>(run: Run, body: () => T): T {
  const { depth } = run;
  try {
    return body();
  } catch (error) {
    run.depth = depth;
    if (error instanceof TemplateError) throw run.locate(error);
    if (!(error instanceof RangeError)) throw error;
    throw run.locate(isTooLong(error) ? run.outOfMemory() : run.tooDeep());
  }
}

function isTooLong(error: RangeError): boolean {
  return /string length|array length|allocation/i.test(error.message);
}
