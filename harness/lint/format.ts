import pc from 'picocolors';
import type { Finding, Severity } from './finding.ts';

/** How many of what were found. */
export interface LintTotals {
  /** Templates looked at. */
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
}

const COLORS: Readonly<Record<Severity, (text: string) => string>> = { error: pc.red, warning: pc.yellow };

/** Counts findings by severity. */
export function countFindings(findings: readonly Finding[], files: number): LintTotals {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { files, errors, warnings: findings.length - errors };
}

/** Findings for people: one line each under their file, and a line of totals. */
export function formatFindings(findings: readonly Finding[], totals: LintTotals): string {
  const files = [...new Set(findings.map(({ file }) => file))];
  const blocks = files.map(file => {
    const lines = findings.filter(finding => finding.file === file).map(formatFinding);
    return `${pc.underline(file)}\n${lines.join('\n')}\n\n`;
  });
  return `${blocks.join('')}${formatTotals(totals)}\n`;
}

function formatFinding({ line, column, severity, message, rule }: Finding): string {
  const place = `${line}:${column}`.padEnd(8);
  return `  ${place} ${COLORS[severity](severity.padEnd(7))}  ${message}  ${pc.dim(rule)}`;
}

function formatTotals({ files, errors, warnings }: LintTotals): string {
  const looked = count(files, 'template');
  if (errors + warnings === 0) return `${pc.green('✓')} ${looked}, nothing found.`;
  const mark = errors > 0 ? pc.red('✗') : pc.yellow('!');
  return `${mark} ${looked}, ${count(errors, 'error')}, ${count(warnings, 'warning')}. Each rule has a page in docs/lint.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
