import { declarePermissions, type PlainPermissions } from '../sandbox/permissions/declaration.ts';
import { readJson } from '../tpl/json.ts';
import type { TemplateParts } from '../tpl/template.ts';
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
const FIELDS = 'template/fields.ts';
const PERMISSIONS = 'template/permissions.ts';
const NOTES = 'template/notes.md';
/** There is one where the author has agreed to the gallery's terms: the text that GTM then puts into the file. */
const TERMS = 'template/terms.md';

/**
 * Reads a project's `package.json` and its folder `template/`.
 *
 * @throws BuildError or TplError where an input is missing or wrong.
 */
export async function readInputs(projectDir: string): Promise<Inputs> {
  const release = await readRelease(projectDir);
  const [info, notes, terms, fields, permissions, { tests, warnings }] = await Promise.all([
    readInfoFile(projectDir),
    readRequired(projectDir, NOTES),
    readOptional(projectDir, TERMS),
    readExport(projectDir, FIELDS, 'FIELDS'),
    readExport(projectDir, PERMISSIONS, 'PERMISSIONS'),
    readScenarios(projectDir),
  ]);
  const parts = {
    context: 'server',
    terms: terms?.trim(),
    info,
    parameters: checkFields(fields, FIELDS),
    permissions: declarePermissions(permissions as PlainPermissions),
    tests,
    notes: notes.trim(),
  } as const;
  return { release, parts, warnings };
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
