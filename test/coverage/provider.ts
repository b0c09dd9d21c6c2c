import { rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import v8 from '@vitest/coverage-v8';
import { V8CoverageProvider } from '@vitest/coverage-v8/dist/provider.js';
import type { CoverageProviderModule, ReportContext } from 'vitest/node';
import { readExecuted, V8_FOLDER } from './read.ts';
import { type FileLines, formatTable, formatUncovered } from './table.ts';

/** What is used of istanbul's `FileCoverage`. */
interface FileCoverage {
  readonly statementMap: Readonly<
    Record<string, { readonly start: { readonly line: number; readonly column: number } }>
  >;
  /** How often each statement ran. */
  readonly s: Record<string, number>;
  getLineCoverage(): Readonly<Record<string, number>>;
}

/** The same of its `CoverageMap`. */
interface CoverageMap {
  files(): readonly string[];
  fileCoverageFor(file: string): FileCoverage;
}

/** Vitest's coverage of its own workers, with what ran in other processes and in pages added. */
class HarnessCoverage extends V8CoverageProvider {
  /** Statements are those that vitest knows: how they are built changes nothing in how many there are. */
  override async generateCoverage(context: ReportContext) {
    const coverage = await super.generateCoverage(context);
    addExecuted(coverage, await readExecuted());
    await rm(V8_FOLDER, { recursive: true });
    return coverage;
  }

  override async generateReports(coverage: CoverageMap, allTestsRun?: boolean) {
    const files = linesOf(coverage);
    const uncovered = join(this.options.reportsDirectory, 'uncovered.txt');
    await writeFile(uncovered, formatUncovered(files));
    this.ctx.logger.log(`\n${formatTable(files)}\n\nWhat is not covered: ${relative('.', uncovered)}`);
    await super.generateReports(coverage, allTestsRun);
  }
}

const module: CoverageProviderModule = { ...v8, getProvider: () => new HarnessCoverage() };

export default module;

function addExecuted(coverage: CoverageMap, executed: ReadonlySet<string>): void {
  for (const file of coverage.files()) {
    const { statementMap, s: counts } = coverage.fileCoverageFor(file);
    const url = pathToFileURL(file);
    for (const [id, { start }] of Object.entries(statementMap)) {
      if (executed.has(`${url}:${start.line}:${start.column}`)) counts[id] = (counts[id] ?? 0) + 1;
    }
  }
}

function linesOf(coverage: CoverageMap): FileLines[] {
  return coverage.files().map(file => ({
    file: relative('.', file),
    lines: coverage.fileCoverageFor(file).getLineCoverage(),
  }));
}
