import type { Command } from 'commander';
import { writeText } from '../text-file.ts';
import { declareData } from '../tpl/declare-data.ts';
import { readTemplateFile } from '../tpl/load.ts';

/** `sgtm types FILE.tpl`: writes a declaration file for the template's `data`, for editors and `tsc`. */
export function register(command: Command): void {
  command
    .argument('<template>', 'a .tpl file')
    .option('--out <file>', 'write the types there instead of printing them')
    .action(async (template: string, { out }: { out?: string }) => {
      const types = declareData(await readTemplateFile(template));
      if (out !== undefined) await writeText(out, types, 'the types');
      process.stdout.write(out === undefined ? types : `Wrote ${out}.\n`);
    });
}
