import { copyIn, copyOut } from '../../harness/sandbox/border.ts';
import { compileProgram } from '../../harness/sandbox/interpreter/program.ts';
import { type Budget, DEFAULT_BUDGET, Run } from '../../harness/sandbox/interpreter/run.ts';
import { parseTemplate } from '../../harness/sandbox/syntax/parse.ts';

/** Runs code without any API and gives what it returns, as a host value. */
export function evaluate(code: string, data: unknown = undefined): unknown {
  return measured(code, data).value;
}

/** The same, with the run's account. */
export function measured(
  code: string,
  data?: unknown,
  budget: Partial<Budget> = {},
): { value: unknown; run: Run } {
  const program = compileProgram(parseTemplate(code, { globals: ['data'] }));
  const run = new Run({ ...DEFAULT_BUDGET, ...budget }, new Uint32Array(program.lines));
  const value = program.execute(run, { data: copyIn(data) });
  return { value: copyOut(value), run };
}
