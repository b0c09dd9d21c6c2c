import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ContainerContext, TemplateKind } from '../sandbox/environment.ts';
import {
  type DeclaredPermission,
  declarePermissions,
  type PlainPermissions,
} from '../sandbox/permissions/declaration.ts';
import { type LoadedTemplate, loadCode } from '../sandbox/run.ts';
import { readText } from '../text-file.ts';
import { compileTemplate, loadTemplateFile } from '../tpl/load.ts';
import { readTemplate } from '../tpl/read.ts';

/** Permissions of a template: in plain form, as a `.tpl` file has them, or everything permitted. */
export type PermissionsSource = PlainPermissions | readonly DeclaredPermission[] | 'unrestricted';

/** Sandboxed JavaScript that is in no `.tpl` file: a file or its text, and what GTM keeps beside it. */
export type CodeSource = ({ readonly file: string | URL } | { readonly code: string }) & {
  /** A tag, if left out. */
  readonly kind?: TemplateKind;
  /** A server container, if left out. */
  readonly context?: ContainerContext;
  /** What the code may touch. Nothing, if left out. */
  readonly permissions?: PermissionsSource;
};

/** Where a template comes from: the path or file URL of a `.tpl` file, the text of one, or code alone. */
export type TemplateSource = string | URL | { readonly tpl: string } | CodeSource;

/**
 * Reads a template and compiles its code, once for any number of sandboxes.
 *
 * ```ts
 * await loadTemplate('template.tpl');
 * await loadTemplate({ file: 'tag.js', permissions: { logging: { environments: 'all' } } });
 * ```
 *
 * @throws TplError where a file is no template, TemplateSyntaxError where its code is outside the sandbox's language,
 *   UserError where it cannot be read.
 * @see https://developers.google.com/tag-platform/tag-manager/templates/sandboxed-javascript
 */
export async function loadTemplate(source: TemplateSource): Promise<LoadedTemplate> {
  if (typeof source === 'string' || source instanceof URL) return loadTemplateFile(pathOf(source));
  if ('tpl' in source) return compileTemplate(readTemplate(source.tpl, 'template.tpl'));
  const { kind = 'tag', context = 'server', permissions = {} } = source;
  return loadCode('code' in source ? source.code : await readText(pathOf(source.file), 'the code'), {
    name: 'code' in source ? 'code' : basename(pathOf(source.file)),
    context,
    kind,
    permissions: isPlain(permissions) ? declarePermissions(permissions) : permissions,
  });
}

/** The path of a file that is given as path or as URL. */
export function pathOf(file: string | URL): string {
  return file instanceof URL ? fileURLToPath(file) : file;
}

function isPlain(permissions: PermissionsSource): permissions is PlainPermissions {
  return permissions !== 'unrestricted' && !Array.isArray(permissions);
}
