import type { TemplateKind } from '../../harness/sandbox/environment.ts';
import { declarePermissions, type PlainPermissions } from '../../harness/sandbox/permissions/declaration.ts';
import type { Failure, FileResult } from '../../harness/testing/results.ts';
import { type RunScenariosOptions, runScenarios } from '../../harness/testing/run-scenarios.ts';
import { readTemplate } from '../../harness/tpl/read.ts';
import type { TemplateInfo } from '../../harness/tpl/template.ts';
import { writeTemplate } from '../../harness/tpl/write.ts';

/** What a test wants of a template. All of it may be left out. */
export interface TemplateInput {
  readonly kind?: TemplateKind;
  readonly context?: 'server' | 'web';
  readonly code?: string;
  readonly permissions?: PlainPermissions;
  readonly setup?: string;
  /** Code by name. */
  readonly scenarios?: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<TemplateKind, TemplateInfo['type']>> = {
  tag: 'TAG',
  variable: 'MACRO',
  client: 'CLIENT',
};

/** The text of a `.tpl` file. */
export function templateText(input: TemplateInput = {}): string {
  const { kind = 'tag', context = 'server', code = '', permissions = {}, setup, scenarios = {} } = input;
  return writeTemplate({
    context,
    terms: undefined,
    info: {
      type: TYPES[kind],
      id: 'cvt_temp_public_id',
      version: 1,
      securityGroups: [],
      displayName: 'Small',
      description: '',
      containerContexts: [context === 'web' ? 'WEB' : 'SERVER'],
    },
    parameters: [],
    code,
    permissions: declarePermissions(permissions),
    tests: { setup, scenarios: Object.entries(scenarios).map(([name, body]) => ({ name, code: body })) },
    notes: '',
  });
}

/** Runs the scenarios of a template called `small.tpl`. */
export function runTests(input: TemplateInput, options?: RunScenariosOptions): Promise<FileResult> {
  return runScenarios(readTemplate(templateText(input), 'small.tpl'), options);
}

/** Runs one scenario and gives why it failed; `undefined` if it passed. */
export async function failureOf(
  scenario: string,
  input: TemplateInput = {},
  options?: RunScenariosOptions,
): Promise<Failure | undefined> {
  const { scenarios } = await runTests({ ...input, scenarios: { one: scenario } }, options);
  return scenarios[0]?.failure;
}

/** The same, but gives only what it says. */
export async function messageOf(...args: Parameters<typeof failureOf>): Promise<string | undefined> {
  return (await failureOf(...args))?.message;
}
