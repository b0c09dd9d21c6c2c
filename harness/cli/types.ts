import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { declareData } from '../tpl/declare-data.ts';
import { readTemplate } from '../tpl/read.ts';
import { UserError } from '../user-error.ts';
import { readText } from './input.ts';

/** `sgtm types FILE.tpl`: writes a declaration file for the template's `data`, for editors and `tsc`. */
export function register(command: Command): void {
  command
    .argument('<template>', 'a .tpl file')
    .option('--out <file>', 'write the types there instead of printing them')
    .action(async (template: string, { out }: { out?: string }) => {
      const types = declareData(readTemplate(await readText(template, 'the template'), template));
      if (out === undefined) process.stdout.write(types);
      else await write(out, types);
    });
}

async function write(file: string, text: string): Promise<void> {
  await writeFile(file, text).catch((error: Error) => {
    throw new UserError(`Cannot write the types to ${file}: ${error.message}.`);
  });
  process.stdout.write(`Wrote ${file}.\n`);
}
