import { lintTemplate } from '../../harness/lint/lint.ts';
import type { ContainerContext } from '../../harness/sandbox/environment.ts';
import { declarePermissions, type PlainPermissions } from '../../harness/sandbox/permissions/declaration.ts';
import { CONTEXT_SECTIONS } from '../../harness/tpl/sections.ts';

/** Sections of a template; what is left out is that of a faultless tag. */
export interface Parts {
  readonly context?: ContainerContext;
  readonly type?: 'TAG' | 'MACRO' | 'CLIENT';
  readonly info?: string;
  readonly fields?: string;
  readonly code?: string;
  readonly permissions?: PlainPermissions;
  readonly tests?: string;
  readonly terms?: string;
}

/** The text of a template. */
export function templateText(parts: Parts = {}): string {
  const {
    context = 'server',
    type = 'TAG',
    info = JSON.stringify({ type, displayName: 'Example', containerContexts: [context.toUpperCase()] }),
    fields = '[]',
    code = 'data.gtmOnSuccess();',
    permissions = {},
    tests = 'scenarios: []',
    terms,
  } = parts;
  const sections = {
    ...(terms && { TERMS_OF_SERVICE: terms }),
    INFO: info,
    TEMPLATE_PARAMETERS: fields,
    [CONTEXT_SECTIONS[context].code]: code,
    [CONTEXT_SECTIONS[context].permissions]: JSON.stringify(declarePermissions(permissions)),
    TESTS: tests,
    NOTES: 'An example.',
  };
  return Object.entries(sections)
    .map(([name, text]) => `___${name}___\n\n${text}\n\n\n`)
    .join('');
}

/** What the linter says about a template: `line:column severity rule message`. */
export function lint(parts: Parts | string): string[] {
  const text = typeof parts === 'string' ? parts : templateText(parts);
  return lintTemplate(text, 'template.tpl').map(
    ({ line, column, severity, rule, message }) => `${line}:${column} ${severity} ${rule} ${message}`,
  );
}
