import { readTemplateFile } from '../tpl/load.ts';
import { UserError } from '../user-error.ts';
import type { FileResult } from './results.ts';
import { type RunScenariosOptions, runScenarios } from './run-scenarios.ts';

/** Runs the scenarios of a `.tpl` file. That it cannot be read is part of the result. */
export async function testFile(file: string, options: RunScenariosOptions = {}): Promise<FileResult> {
  try {
    return await runScenarios(await readTemplateFile(file), options);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { file, kind: undefined, scenarios: [], error: error.message, coverage: undefined };
  }
}
