import { TemplateSyntaxError } from '../sandbox/errors.ts';
import type { Budget } from '../sandbox/interpreter/run.ts';
import type { LocatedScenario, Template } from '../tpl/template.ts';
import { coverageOf } from './coverage.ts';
import { describeError } from './describe.ts';
import { failureText } from './failure-text.ts';
import type { Failure, FileResult, ScenarioResult, Status } from './results.ts';
import { runScenario } from './scenario.ts';
import { createSuite, type Suite } from './suite.ts';

/** How the scenarios of a template are run. */
export interface RunScenariosOptions {
  /**
   * Whether calls of APIs that are not mocked need the template's permissions; by default they do. Google documents
   * that mocked ones need none, from which it follows that the others do (sgtm-sandbox.md, 3).
   */
  readonly strictPermissions?: boolean;
  /** Runs only scenarios with this text in their name, whatever its case. The others are skipped. */
  readonly filter?: string | undefined;
  /** Skips what comes after the first failed scenario. */
  readonly bail?: boolean;
  readonly budget?: Partial<Budget>;
}

/** Runs the scenarios of a template one after the other, in the order of the file. */
export async function runScenarios(
  template: Template,
  options: RunScenariosOptions = {},
): Promise<FileResult> {
  try {
    return await runSuite(createSuite(template), options);
  } catch (error) {
    if (error instanceof TemplateSyntaxError) return refuseCode(template, error);
    throw error;
  }
}

async function runSuite(suite: Suite, options: RunScenariosOptions): Promise<FileResult> {
  const { strictPermissions = true, bail, budget = {} } = options;
  const { file, kind, tests } = suite.source;
  const { program, lines } = suite.template.program;
  const hits = new Uint32Array(lines);
  const scenarios: ScenarioResult[] = [];
  for (const scenario of tests.scenarios) {
    const isSkipped = !matches(scenario, options.filter) || (bail && scenarios.some(hasFailed));
    scenarios.push(
      isSkipped
        ? notRun(scenario, 'skipped')
        : await runScenario(suite, scenario, { strictPermissions, budget, hits }),
    );
  }
  return {
    file,
    kind,
    scenarios,
    error: undefined,
    get coverage() {
      return coverageOf(program, hits);
    },
  };
}

function matches({ name }: LocatedScenario, filter = ''): boolean {
  return name.toLowerCase().includes(filter.toLowerCase());
}

function hasFailed({ status }: ScenarioResult): boolean {
  return status === 'failed';
}

function notRun({ name, line }: LocatedScenario, status: Status, failure?: Failure): ScenarioResult {
  return { name, line, status, failure, steps: 0, ms: 0 };
}

async function refuseCode(template: Template, error: TemplateSyntaxError): Promise<FileResult> {
  const { file, kind, code, codeLine, tests } = template;
  const failure = await describeError(
    error,
    [{ text: code, firstLine: codeLine, fileLine: codeLine }],
    codeLine,
  );
  const scenarios = tests.scenarios.map(scenario => notRun(scenario, 'failed', failure));
  return { file, kind, scenarios, error: failureText(file, failure), coverage: undefined };
}
