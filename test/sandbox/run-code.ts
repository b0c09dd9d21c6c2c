import { createEnvironment, type EnvironmentOverrides } from '../../harness/sandbox/defaults.ts';
import type { Budget } from '../../harness/sandbox/interpreter/run.ts';
import { loadCode, type RunResult, runTemplate } from '../../harness/sandbox/run.ts';

/** Runs the code of a tag that may do everything. */
export function runCode(
  code: string,
  overrides: EnvironmentOverrides = {},
  fields: Readonly<Record<string, unknown>> = {},
  budget: Partial<Budget> = {},
): Promise<RunResult> {
  const template = loadCode(code, {
    name: 'test',
    kind: overrides.kind ?? 'tag',
    permissions: 'unrestricted',
  });
  return runTemplate(template, { fields, environment: createEnvironment(overrides), budget });
}

/** Runs code and gives what it returns, or what its promise was fulfilled with. Throws what the code threw. */
export async function resultOf(code: string, overrides: EnvironmentOverrides = {}): Promise<unknown> {
  const { value, error } = await runCode(code, overrides);
  if (error) throw error;
  return value;
}
