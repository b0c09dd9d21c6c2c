import type { ConfiguredTemplate } from '../container/run-event.ts';
import { compileTemplate, readServerTemplate } from '../tpl/load.ts';
import { readJsonObject } from './input.ts';

/**
 * Reads a template and the values of its fields, as an argument names them: `tag.tpl=fields.json`, or `tag.tpl` alone,
 * which gets `fields`. It is named by its path.
 *
 * @throws TplError, TemplateSyntaxError or UserError if one of the two cannot be read.
 */
export async function readConfiguredTemplate(
  argument: string,
  fields: ConfiguredTemplate['fields'] = {},
): Promise<ConfiguredTemplate> {
  const [, name = argument, file] = /^(.*\.tpl)=(.*)$/.exec(argument) ?? [];
  return {
    name,
    template: compileTemplate(await readServerTemplate(name)),
    fields: file === undefined ? fields : await readJsonObject(file, 'field values'),
  };
}
