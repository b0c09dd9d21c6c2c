import pc from 'picocolors';
import { excerpt, placeText } from '../failure-text.ts';
import { countTotals, type Failure, type FileResult, type ScenarioResult, type Totals } from '../results.ts';
import type { CreateReporter } from './reporter.ts';

type Colors = ReturnType<typeof pc.createColors>;

/** For people: a line for each file, the failures below it, and the totals. Of a single file it lists all scenarios. */
export const createPrettyReporter: CreateReporter = (output, files) => {
  const colors = pc.createColors(output.colors);
  return {
    file(result) {
      output.write(`${formatFile(result, files === 1, colors).join('\n')}\n`);
    },
    end(results) {
      const totals = countTotals(results);
      const ms = results
        .flatMap(({ scenarios }) => scenarios)
        .reduce((sum, scenario) => sum + scenario.ms, 0);
      const counts = `${count(totals.files, 'file')}, ${count(totals.scenarios, 'scenario')}`;
      output.write(`\n${counts}: ${formatTotals(totals, colors)} in ${Math.round(ms)} ms\n`);
    },
  };
};

function formatFile(result: FileResult, all: boolean, colors: Colors): string[] {
  const { file, scenarios, error } = result;
  const totals = countTotals([result]);
  const mark = error !== undefined || totals.failed > 0 ? 'failed' : 'passed';
  const head = `${markOf(mark, colors)} ${colors.bold(file)}  ${formatTotals(totals, colors)}`;
  if (error !== undefined) return [head, ...error.split('\n').map(line => `  ${colors.red(line)}`)];
  const shown = all ? scenarios : scenarios.filter(({ status }) => status === 'failed');
  return [head, ...shown.flatMap(scenario => formatScenario(file, scenario, colors))];
}

function formatScenario(file: string, { name, status, failure }: ScenarioResult, colors: Colors): string[] {
  const head = `  ${markOf(status, colors)} ${name}`;
  return failure ? [head, ...formatFailure(file, failure, colors).map(line => `    ${line}`)] : [head];
}

function formatFailure(file: string, failure: Failure, colors: Colors): string[] {
  const { message, source, difference } = failure;
  const lines = [`${colors.dim(placeText(file, failure))} ${colors.red(message)}`];
  if (source) lines.push(...excerpt(source).map(line => `  ${line}`));
  if (difference.length > 0) {
    lines.push(...['- expected', '+ actual', ...difference].map(line => `  ${paint(line, colors)}`));
  }
  return lines;
}

function paint(line: string, colors: Colors): string {
  if (line.startsWith('-')) return colors.green(line);
  return line.startsWith('+') ? colors.red(line) : colors.dim(line);
}

function markOf(status: ScenarioResult['status'], colors: Colors): string {
  const marks = { passed: colors.green('✓'), failed: colors.red('✗'), skipped: colors.yellow('-') };
  return marks[status];
}

function formatTotals({ passed, failed, skipped }: Totals, colors: Colors): string {
  const parts = [colors.green(`${passed} passed`)];
  if (failed > 0) parts.push(colors.red(`${failed} failed`));
  if (skipped > 0) parts.push(colors.yellow(`${skipped} skipped`));
  return parts.join(', ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
