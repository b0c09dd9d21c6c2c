import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { failureText } from '../testing/failure-text.ts';
import type { Failure } from '../testing/results.ts';
import { runScenario } from '../testing/scenario.ts';
import { createSuite, type Suite } from '../testing/suite.ts';
import { readTemplate } from '../tpl/read.ts';
import type { LocatedScenario } from '../tpl/template.ts';
import { UserError } from '../user-error.ts';
import { pathOf } from './load-template.ts';

/** The functions by which a test runner defines tests, as vitest, jest and node:test have them. */
export interface TestRunner {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly test: (name: string, body: () => Promise<void>) => unknown;
}

/** How the scenarios of a file become tests. `describe` and `test` are the global ones if left out. */
export interface DefineScenariosOptions extends Partial<TestRunner> {
  /** Whether calls of APIs that are not mocked need the template's permissions. They do, if left out. */
  readonly strictPermissions?: boolean;
}

/**
 * Defines a test for each scenario in `___TESTS___` of a `.tpl` file, under its name. A failed one says what `sgtm test`
 * says, with a place in the file.
 *
 * ```ts
 * import { describe, test } from 'vitest';
 * defineScenarios('template.tpl', { describe, test });
 * ```
 *
 * @throws TplError where the file is no template, TemplateSyntaxError where its code is outside the sandbox's language,
 *   UserError where there is nothing to test.
 * @see https://developers.google.com/tag-platform/tag-manager/templates/tests
 */
export function defineScenarios(file: string | URL, options: DefineScenariosOptions = {}): void {
  const { strictPermissions = true } = options;
  const { describe, test } = runnerOf(options);
  const suite = readSuite(pathOf(file));
  describe(suite.template.name, () => {
    for (const scenario of suite.source.tests.scenarios)
      test(scenario.name, () => check(suite, scenario, strictPermissions));
  });
}

function runnerOf(options: Partial<TestRunner>): TestRunner {
  const globals = globalThis as Partial<TestRunner>;
  const { describe = globals.describe, test = globals.test } = options;
  if (describe && test) return { describe, test };
  throw new UserError(
    'There are no global describe and test. Pass those of your test runner: defineScenarios(file, { describe, test }).',
  );
}

function readSuite(file: string): Suite {
  const template = readTemplate(readFileSync(file, 'utf8'), file);
  if (template.tests.scenarios.length === 0)
    throw new UserError(`Expected scenarios in ___TESTS___ of ${file}, but there are none.`);
  return createSuite(template);
}

async function check(suite: Suite, scenario: LocatedScenario, strictPermissions: boolean): Promise<void> {
  const hits = new Uint32Array(suite.template.program.lines);
  const { failure } = await runScenario(suite, scenario, { strictPermissions, hits });
  if (failure) throw scenarioError(suite.source.file, scenario.name, failure);
}

/** An error whose stack leads into the `.tpl` file, so that test runners show the line. */
function scenarioError(file: string, name: string, failure: Failure): Error {
  const error = new Error(failureText(file, failure));
  const { line, column = 1 } = failure;
  error.stack = `${error.name}: ${error.message}\n    at ${name} (${resolve(file)}:${line}:${column})`;
  return error;
}
