import { TemplateSyntaxError } from '../sandbox/errors.ts';
import { type LoadedTemplate, loadCode } from '../sandbox/run.ts';
import { readText } from '../text-file.ts';
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
  return readTemplate(await readText(file, 'the template'), file);
}

/**
 * Reads a `.tpl` file that is to run in a server container.
 *
 * @throws like `readTemplateFile`; a UserError if the template is for web containers.
 */
export async function readServerTemplate(file: string): Promise<Template> {
  const template = await readTemplateFile(file);
  if (template.context === 'server') return template;
  throw new UserError(
    `Expected a template for server containers, but ${file} is for web containers. sgtm test runs its scenarios.`,
  );
}

/** Compiles a template that has been read. @throws TemplateSyntaxError with positions in the file. */
export function compileTemplate(template: Template): LoadedTemplate {
  const { file, info, context, kind, code, codeLine, permissions } = template;
  try {
    return loadCode(code, {
      name: textOf(info.displayName),
      context,
      kind,
      permissions,
      firstLine: codeLine,
    });
  } catch (error) {
    throw error instanceof TemplateSyntaxError ? new TemplateSyntaxError(error.problems, file) : error;
  }
}
