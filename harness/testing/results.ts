import type { TemplateKind } from '../sandbox/environment.ts';
import type { LineCoverage } from './coverage.ts';

/** How a scenario ended. */
export type Status = 'passed' | 'failed' | 'skipped';

/** Why a scenario failed. */
export interface Failure {
  /** One sentence or more, without the place. */
  readonly message: string;
  /** The line of the `.tpl` file, from 1. */
  readonly line: number;
  /** From 1; `undefined` where it is not known. */
  readonly column: number | undefined;
  /** The source text of the assertion, or the line that went wrong. */
  readonly source: string | undefined;
  /** Lines that begin with `- ` (expected), `+ ` (actual) or two blanks (both). Empty where there is nothing to compare. */
  readonly difference: readonly string[];
}

/** What one scenario came to. */
export interface ScenarioResult {
  readonly name: string;
  readonly status: Status;
  /** The line of the scenario in the `.tpl` file, from 1. */
  readonly line: number;
  readonly failure: Failure | undefined;
  /** Evaluated nodes of the template's code and of the test's. */
  readonly steps: number;
  /** Wall time in milliseconds. */
  readonly ms: number;
}

/** What the scenarios of one file came to. */
export interface FileResult {
  readonly file: string;
  /** `undefined` if the file could not be read. */
  readonly kind: TemplateKind | undefined;
  readonly scenarios: readonly ScenarioResult[];
  /** Why none of the scenarios could run. */
  readonly error: string | undefined;
  readonly coverage: LineCoverage | undefined;
}

/** Numbers over all files. */
export interface Totals {
  readonly files: number;
  readonly scenarios: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Counts the scenarios of files by how they ended. */
export function countTotals(files: readonly FileResult[]): Totals {
  const scenarios = files.flatMap(file => file.scenarios);
  const count = (status: Status) => scenarios.filter(scenario => scenario.status === status).length;
  return {
    files: files.length,
    scenarios: scenarios.length,
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
  };
}

/** Whether all went well: no scenario failed, and every file could be read. */
export function isSuccess(files: readonly FileResult[]): boolean {
  return files.every(
    ({ error, scenarios }) => !error && scenarios.every(({ status }) => status !== 'failed'),
  );
}
