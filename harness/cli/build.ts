import type { Command } from 'commander';
import { buildTemplate, checkTemplate } from '../build/build.ts';
import { findCompanions, MAIN, type Places } from '../build/places.ts';

const MAX_WIDTH = 200;

interface BuildFlags {
  readonly out: string;
  readonly check?: boolean;
}

/** `sgtm build [DIR]`: writes the templates, or with `--check` says whether they are up to date. */
export function register(command: Command): void {
  command
    .argument('[directory]', 'the project, with src/ and template/', '.')
    .option('--out <file>', 'where the main template goes in the project', MAIN.output)
    .option('--check', 'write nothing; fail if a template is not what the sources give')
    .action(async (directory: string, { check, out }: BuildFlags) => {
      const run = check ? checkUpToDate : build;
      await run(directory, { ...MAIN, output: out });
      for (const places of await findCompanions(directory)) await run(directory, places);
    });
}

async function build(directory: string, places: Places): Promise<void> {
  const { file, text, warnings } = await buildTemplate(directory, places);
  for (const warning of warnings) process.stderr.write(`${warning}\n`);
  process.stdout.write(`Built ${file}, ${text.length} characters.\n`);
}

async function checkUpToDate(directory: string, places: Places): Promise<void> {
  const { file, difference } = await checkTemplate(directory, places);
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
