import { dirname, resolve } from 'node:path';
import { compileTemplate, readServerTemplate } from '../../tpl/load.ts';
import { createCheck } from './check.ts';
import { type ContainerReading, compileContainer, type UsedTemplate } from './compile.ts';
import type { Config } from './config.ts';
import { CONFIG_SCHEMA } from './schema.ts';

const checkConfig = createCheck<Config>(CONFIG_SCHEMA);

/**
 * Makes a container of the JSON in a file like `sgtm.json`. Paths of templates start from the file's folder; `onFile`
 * hears of each template before it is read.
 *
 * @throws UserError for the first thing that is wrong; TplError and TemplateSyntaxError for faults of templates.
 */
export async function readConfig(
  value: unknown,
  file: string,
  onFile: (path: string) => void = () => {},
): Promise<ContainerReading> {
  const config = checkConfig(value, file);
  const templates = new Map<string, UsedTemplate>();
  for (const name of templatesOf(config)) {
    const path = resolve(dirname(file), name);
    onFile(path);
    const template = await readServerTemplate(path);
    templates.set(name, { loaded: compileTemplate(template), parameters: template.parameters });
  }
  return { config, templates, container: compileContainer(config, file, templates) };
}

function templatesOf({ clients = [], tags, variables = {} }: Config): ReadonlySet<string> {
  const ofVariables = Object.values(variables).flatMap(variable =>
    variable.type === 'template' ? variable.template : [],
  );
  return new Set([...clients, ...tags].map(({ template }) => template).concat(ofVariables));
}
