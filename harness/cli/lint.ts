import type { Command } from 'commander';
import type { Finding } from '../lint/finding.ts';
import { countFindings, formatFindings, type LintTotals } from '../lint/format.ts';
import { readGalleryFolder } from '../lint/gallery.ts';
import { lintTemplate } from '../lint/lint.ts';
import { readText } from '../text-file.ts';
import { findTemplates } from '../tpl/find-templates.ts';
import { wholeNumber } from './input.ts';

interface LintFlags {
  readonly gallery?: boolean;
  readonly maxWarnings?: number;
  readonly json?: boolean;
}

/** `sgtm lint PATH…`: finds what GTM's importer or the gallery would refuse. Fails where it finds errors. */
export function register(command: Command): void {
  command
    .argument('<path...>', '.tpl files, folders of them, or globs')
    .option('--gallery', 'look for what the Community Template Gallery refuses as well')
    .option(
      '--max-warnings <number>',
      'fail where there are more warnings',
      wholeNumber('--max-warnings', 0, 1e9),
    )
    .option('--json', 'print the findings as JSON')
    .action(lint);
}

async function lint(paths: readonly string[], flags: LintFlags): Promise<void> {
  const files = await findTemplates(paths);
  const findings: Finding[] = [];
  for (const file of files) findings.push(...(await lintFile(file, flags)));
  const totals = countFindings(findings, files.length);
  const text = flags.json ? `${JSON.stringify({ findings, totals })}\n` : formatFindings(findings, totals);
  process.stdout.write(text);
  if (hasFailed(totals, flags)) process.exitCode = 1;
}

async function lintFile(file: string, { gallery }: LintFlags): Promise<Finding[]> {
  const text = await readText(file, 'the template');
  return lintTemplate(text, file, { gallery: gallery ? await readGalleryFolder(file) : undefined });
}

function hasFailed({ errors, warnings }: LintTotals, { maxWarnings = Infinity }: LintFlags): boolean {
  return errors > 0 || warnings > maxWarnings;
}
