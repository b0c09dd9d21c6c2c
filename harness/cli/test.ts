import { mkdir, writeFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import type { Command } from 'commander';
import pc from 'picocolors';
import { coverageTable, lcovReport } from '../testing/coverage-reports.ts';
import { testFiles } from '../testing/pool.ts';
import { createProgress } from '../testing/progress.ts';
import { REPORTERS, type ReporterName } from '../testing/reporters/index.ts';
import { type FileResult, isSuccess } from '../testing/results.ts';
import { watchFiles } from '../testing/watch.ts';
import { findTemplates } from '../tpl/find-templates.ts';

/** Bundled beside the command. */
const WORKER = new URL('test-worker.js', import.meta.url);

interface TestFlags {
  readonly filter?: string;
  readonly watch?: boolean;
  readonly bail?: boolean;
  readonly reporter: ReporterName;
  readonly coverage?: boolean;
  readonly strictPermissions: 'on' | 'off';
}

/** `sgtm test PATH…`: runs the scenarios that travel inside templates. Exit code 1 if one fails. */
export function register(command: Command): void {
  command
    .argument('<path...>', '.tpl files, folders of them, or globs')
    .option('--filter <text>', 'run only scenarios with this text in their name')
    .option('--watch', 'run a file again whenever it is written')
    .option('--bail', 'stop at the first failure')
    .option('--coverage', 'show which lines ran, and write coverage/lcov.info')
    .addOption(
      command
        .createOption('--reporter <name>', 'form of the report')
        .choices(Object.keys(REPORTERS))
        .default('pretty'),
    )
    .addOption(
      command
        .createOption('--strict-permissions <mode>', 'whether APIs that are not mocked need permissions')
        .choices(['on', 'off'])
        .default('on'),
    )
    .action(test);
}

async function test(paths: readonly string[], flags: TestFlags): Promise<void> {
  // Scenarios are over before optimised code pays for being made: without it, a folder of templates takes a third less.
  setFlagsFromString('--no-opt');
  const files = await findTemplates(paths);
  const results = await runFiles(files, flags);
  if (flags.coverage) await reportCoverage(results, flags);
  if (!isSuccess(results)) process.exitCode = 1;
  if (flags.watch) {
    watchFiles(files, file => void runFiles([file], flags));
    process.stderr.write('Waiting for changes. Ctrl+C ends.\n');
  }
}

async function runFiles(files: readonly string[], flags: TestFlags): Promise<FileResult[]> {
  const output = { write: (text: string) => process.stdout.write(text), colors: pc.isColorSupported };
  const reporter = REPORTERS[flags.reporter](output, files.length);
  const progress = createProgress(process.stderr, files.length);
  const results: FileResult[] = [];
  const options = { ...flags, strictPermissions: flags.strictPermissions === 'on' };
  progress.show(results);
  for await (const result of testFiles(files, options, WORKER)) {
    results.push(result);
    progress.clear();
    reporter.file?.(result);
    if (flags.bail && !isSuccess([result])) break;
    progress.show(results);
  }
  progress.clear();
  reporter.end(results);
  return results;
}

/** Goes where it does not get into a report for machines. */
async function reportCoverage(results: readonly FileResult[], { reporter }: TestFlags): Promise<void> {
  const files = results.flatMap(({ file, coverage }) => (coverage ? [{ file, coverage }] : []));
  const forPeople = reporter === 'pretty' || reporter === 'github';
  (forPeople ? process.stdout : process.stderr).write(`\n${coverageTable(files)}\n`);
  await mkdir('coverage', { recursive: true });
  await writeFile('coverage/lcov.info', lcovReport(files));
}
