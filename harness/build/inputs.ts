import type { ContainerContext } from '../sandbox/environment.ts';
import { declarePermissions, type PlainPermissions } from '../sandbox/permissions/declaration.ts';
import { readJson } from '../tpl/json.ts';
import type { TemplateInfo, TemplateParts } from '../tpl/template.ts';
import { loadModule } from './bundle.ts';
import { BuildError } from './errors.ts';
import { checkFields } from './fields.ts';
import { readOptional, readRequired } from './files.ts';
import { readInfoFile } from './info.ts';
import { readScenarios } from './scenarios.ts';

/** Everything that a template is built from, except its code. */
export interface Inputs {
  /** Name and version from `package.json`: `sgtm-capi 1.0.0`. */
  readonly release: string;
  readonly parts: Omit<TemplateParts, 'code'>;
  readonly warnings: readonly string[];
}

const PACKAGE = 'package.json';

/**
 * Reads a project's `package.json` and the folder of a template. `terms.md` is there where the author has agreed to the
 * gallery's terms: the text that GTM then puts into the file.
 *
 * @throws BuildError or TplError where an input is missing or wrong.
 */
export async function readInputs(projectDir: string, folder: string): Promise<Inputs> {
  const release = await readRelease(projectDir);
  const fieldsFile = `${folder}/fields.ts`;
  const [info, notes, terms, fields, permissions, { tests, warnings }] = await Promise.all([
    readInfoFile(projectDir, folder),
    readRequired(projectDir, `${folder}/notes.md`),
    readOptional(projectDir, `${folder}/terms.md`),
    readExport(projectDir, fieldsFile, 'FIELDS'),
    readExport(projectDir, `${folder}/permissions.ts`, 'PERMISSIONS'),
    readScenarios(projectDir, `${folder}/scenarios`),
  ]);
  const parts = {
    context: contextOf(info),
    terms: terms?.trim(),
    info,
    parameters: checkFields(fields, fieldsFile),
    permissions: declarePermissions(permissions as PlainPermissions),
    tests,
    notes: notes.trim(),
  } as const;
  return { release, parts, warnings };
}

/** The linter says where the info names no container. */
function contextOf({ containerContexts }: Partial<TemplateInfo>): ContainerContext {
  return containerContexts?.includes('WEB') ? 'web' : 'server';
}

async function readRelease(projectDir: string): Promise<string> {
  const text = await readRequired(projectDir, PACKAGE);
  const { name, version } = readJson({ name: 'INFO', text, line: 1 }, PACKAGE).value as {
    name?: string;
    version?: string;
  };
  if (!name || !version) throw new BuildError(`${PACKAGE} Expected a name and a version.`);
  return `${name} ${version}`;
}

async function readExport(projectDir: string, file: string, name: string): Promise<unknown> {
  const exports = await loadModule(projectDir, file);
  if (exports[name] !== undefined) return exports[name];
  const found = Object.keys(exports).join(', ') || 'nothing';
  throw new BuildError(`${file} Expected an export ${name}, but it exports ${found}.`);
}
