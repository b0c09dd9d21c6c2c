import { failureText } from '../failure-text.ts';
import { countTotals, type FileResult, type ScenarioResult } from '../results.ts';
import type { CreateReporter } from './reporter.ts';

/**
 * One JSON document:
 * `{"files": [{"file", "kind", "scenarios": [{"name", "status", "error", "steps", "ms"}], "error"}], "totals": {"files",
 * "scenarios", "passed", "failed", "skipped"}}`. What is absent is `null`.
 */
export const createJsonReporter: CreateReporter = output => ({
  end(results) {
    const document = { files: results.map(fileOf), totals: countTotals(results) };
    output.write(`${JSON.stringify(document, null, 2)}\n`);
  },
});

function fileOf({ file, kind, scenarios, error }: FileResult): object {
  const listed = scenarios.map(scenario => scenarioOf(file, scenario));
  return { file, kind: kind ?? null, scenarios: listed, error: error ?? null };
}

function scenarioOf(file: string, { name, status, failure, steps, ms }: ScenarioResult): object {
  const error = failure ? failureText(file, failure) : null;
  return { name, status, error, steps, ms: Math.round(ms * 100) / 100 };
}
