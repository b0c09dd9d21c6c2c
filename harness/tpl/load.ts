import { readFile } from 'node:fs/promises';
import { type LoadedTemplate, loadCode } from '../sandbox/run.ts';
import { UserError } from '../user-error.ts';
import { readTemplate } from './read.ts';
import { type Template, textOf } from './template.ts';

/**
 * Reads a `.tpl` file from disk and compiles its code.
 *
 * @throws TplError if the file is no template; TemplateSyntaxError if its code is outside the sandbox's language; a
 *   UserError if it cannot be read at all.
 */
export async function loadTemplateFile(file: string): Promise<LoadedTemplate> {
  return compileTemplate(await readTemplateFile(file));
}

/** Reads a `.tpl` file from disk. @throws TplError if it is no template; a UserError if it cannot be read at all. */
export async function readTemplateFile(file: string): Promise<Template> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UserError(
      `Cannot read the template ${file}: ${error.code === 'ENOENT' ? 'no such file' : error.message}.`,
    );
  });
  return readTemplate(text, file);
}

/** Compiles a template that has been read. @throws TemplateSyntaxError with positions in the file. */
export function compileTemplate({ info, kind, code, codeLine, permissions }: Template): LoadedTemplate {
  return loadCode(code, { name: textOf(info.displayName), kind, permissions, firstLine: codeLine });
}
