import type { Command } from 'commander';
import { buildTemplate, checkTemplate, OUTPUT } from '../build/build.ts';

const MAX_WIDTH = 200;

interface BuildFlags {
  readonly out: string;
  readonly check?: boolean;
}

/** `sgtm build [DIR]`: writes the template, or with `--check` says whether it is up to date. */
export function register(command: Command): void {
  command
    .argument('[directory]', 'the project, with src/ and template/', '.')
    .option('--out <file>', 'where the template goes in the project', OUTPUT)
    .option('--check', 'write nothing; fail if the template is not what the sources give')
    .action((directory: string, { check, out }: BuildFlags) =>
      check ? checkUpToDate(directory, out) : build(directory, out),
    );
}

async function build(directory: string, out: string): Promise<void> {
  const { file, text, warnings } = await buildTemplate(directory, out);
  for (const warning of warnings) process.stderr.write(`${warning}\n`);
  process.stdout.write(`Built ${file}, ${text.length} characters.\n`);
}

async function checkUpToDate(directory: string, out: string): Promise<void> {
  const { file, difference } = await checkTemplate(directory, out);
  if (!difference) {
    process.stdout.write(`${file} is up to date.\n`);
    return;
  }
  const { line, built, committed } = difference;
  process.stderr.write(
    `${file} is stale from line ${line} on. Run sgtm build.\n  sources: ${clip(built)}\n  file:    ${clip(committed)}\n`,
  );
  process.exitCode = 1;
}

/** A picture is one line of many thousand characters. */
function clip(line: string | undefined): string {
  if (line === undefined) return '(no line)';
  return line.length > MAX_WIDTH ? `${line.slice(0, MAX_WIDTH)}…` : line;
}
