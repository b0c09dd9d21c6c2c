import { readFile } from 'node:fs/promises';
import { readTemplate } from '../tpl/read.ts';
import { UserError } from '../user-error.ts';
import type { FileResult } from './results.ts';
import { type RunScenariosOptions, runScenarios } from './run-scenarios.ts';

/** Runs the scenarios of a `.tpl` file. That it cannot be read is part of the result. */
export async function testFile(file: string, options: RunScenariosOptions = {}): Promise<FileResult> {
  try {
    return await runScenarios(readTemplate(await readFile(file, 'utf8'), file), options);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!(error instanceof UserError || code)) throw error;
    const reason = error instanceof UserError ? message : `Cannot read ${file}: ${message}.`;
    return { file, kind: undefined, scenarios: [], error: reason, coverage: undefined };
  }
}
