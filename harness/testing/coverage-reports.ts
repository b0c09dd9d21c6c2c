import type { LineCoverage } from './coverage.ts';

/** The lines of one file. */
export interface FileCoverage {
  readonly file: string;
  readonly coverage: LineCoverage;
}

/** A table for people: covered lines of each file, and which are not. */
export function coverageTable(files: readonly FileCoverage[]): string {
  const width = Math.max(...files.map(({ file }) => file.length), 4);
  const row = (file: string, percent: string, lines: string, missed: string): string =>
    `${file.padEnd(width)}  ${percent.padStart(7)}  ${lines.padStart(11)}  ${missed}`.trimEnd();
  const rows = files.map(({ file, coverage }) => {
    const covered = countCovered(coverage);
    const percent = coverage.size === 0 ? 100 : (100 * covered) / coverage.size;
    return row(file, `${percent.toFixed(1)} %`, `${covered}/${coverage.size}`, missedLines(coverage));
  });
  return [row('File', 'Covered', 'Lines', 'Not covered'), ...rows].join('\n');
}

/** The same in the format of lcov's tracefiles, which editors and CI services read. */
export function lcovReport(files: readonly FileCoverage[]): string {
  const lines = files.flatMap(({ file, coverage }) => [
    'TN:',
    `SF:${file}`,
    ...[...coverage].map(([line, hits]) => `DA:${line},${hits}`),
    `LF:${coverage.size}`,
    `LH:${countCovered(coverage)}`,
    'end_of_record',
  ]);
  return lines.map(line => `${line}\n`).join('');
}

function countCovered(coverage: LineCoverage): number {
  return [...coverage.values()].filter(hits => hits > 0).length;
}

/** Lines without hits, as `12-15, 18`. Lines that hold no code join the ranges around them. */
function missedLines(coverage: LineCoverage): string {
  const ranges: number[][] = [];
  let before = 1;
  for (const [line, hits] of coverage) {
    if (hits === 0 && before > 0) ranges.push([line]);
    else if (hits === 0) ranges.at(-1)?.push(line);
    before = hits;
  }
  return ranges.map(lines => [...new Set([lines[0], lines.at(-1)])].join('-')).join(', ');
}
