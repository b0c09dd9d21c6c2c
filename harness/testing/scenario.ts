import { type Budget, DEFAULT_BUDGET, Run } from '../sandbox/interpreter/run.ts';
import type { LocatedScenario } from '../tpl/template.ts';
import { describeError } from './describe.ts';
import type { ScenarioResult } from './results.ts';
import { codesOf, compileTest, type Suite } from './suite.ts';
import { createWorld } from './world.ts';

/** How a scenario is run. */
export interface ScenarioOptions {
  /** Whether calls of APIs that are not mocked need the template's permissions. */
  readonly strictPermissions: boolean;
  readonly budget?: Partial<Budget>;
  /** Counts the lines of the file that are reached; index 0 is line 1. */
  readonly hits: Uint32Array;
}

/**
 * Runs a scenario to the end of all that it has started: promises, `callLater`, timers. The first thing that goes wrong
 * fails it: an assertion, an error of its code or the template's, also in `callLater`, a rejection that nothing handles,
 * an exhausted budget.
 *
 * Each scenario has a world of its own: what it stores, claims or sends, no other hears of.
 */
export async function runScenario(
  suite: Suite,
  scenario: LocatedScenario,
  options: ScenarioOptions,
): Promise<ScenarioResult> {
  const start = performance.now();
  const run = new Run({ ...DEFAULT_BUDGET, ...options.budget }, options.hits);
  const errors: unknown[] = [];
  try {
    const program = compileTest(suite, scenario);
    const { loop, globals } = createWorld(suite.template, run, options, error => errors.push(error));
    program.execute(run, globals);
    await loop.drain();
  } catch (error) {
    errors.push(error);
  }
  const ms = performance.now() - start;
  const { name, line } = scenario;
  const failure =
    errors.length > 0 ? await describeError(errors[0], codesOf(suite.source, scenario), line) : undefined;
  return { name, status: failure ? 'failed' : 'passed', line, failure, steps: run.steps, ms };
}
