import { join } from 'node:path';
import type { Command } from 'commander';
import { replaceFile } from '../build/files.ts';
import { type Preparation, prepareGallery } from '../gallery/prepare.ts';
import { countFindings, formatFindings } from '../lint/format.ts';

/**
 * `sgtm gallery DIR`: writes what the Community Template Gallery wants into a checkout of its repository. Writes nothing
 * where the gallery would refuse the result.
 */
export function register(command: Command): void {
  command
    .argument('<directory>', "a git checkout of the template's repository for the gallery")
    .argument('[project]', 'the project, with src/ and template/', '.')
    .action(async (directory: string, project: string) => {
      const preparation = await prepareGallery(directory, project);
      const totals = countFindings(preparation.findings, 1);
      process.stdout.write(formatFindings(preparation.findings, totals));
      if (totals.errors > 0) process.exitCode = 1;
      else await write(directory, preparation);
    });
}

async function write(directory: string, { files, version, sha }: Preparation): Promise<void> {
  for (const [name, text] of Object.entries(files)) await replaceFile(join(directory, name), text);
  const names = Object.keys(files);
  if (names.length > 0) process.stdout.write(`Wrote ${names.join(', ')} in ${directory}.\n`);
  process.stdout.write(`${nextStep(names.length > 0, version, sha)}\n`);
}

function nextStep(hasWritten: boolean, version: string, sha: string | undefined): string {
  if (!sha)
    return `Commit template.tpl, then run this again: metadata.yaml names the commit of version ${version}.`;
  const released = `Version ${version} is commit ${sha}.`;
  return hasWritten ? `${released} Commit, and push.` : `${released} There is nothing to write.`;
}
