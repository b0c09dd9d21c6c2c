import { CONTEXT_SECTIONS, SECTION_NAMES, type SectionName } from './sections.ts';
import type { TemplateParts } from './template.ts';
import { writeTests } from './yaml.ts';

/**
 * Writes a template as GTM exports it: a byte order mark, the sections in Google's order with two blank lines between
 * them, keys in the order given. Sections that GTM leaves out when they are empty, terms and permissions, are left out.
 */
export function writeTemplate(parts: TemplateParts): string {
  const { code, permissions } = CONTEXT_SECTIONS[parts.context];
  const texts: { readonly [Name in SectionName]?: string | undefined } = {
    TERMS_OF_SERVICE: parts.terms,
    INFO: writeJson(parts.info),
    TEMPLATE_PARAMETERS: writeJson(parts.parameters),
    [code]: parts.code,
    [permissions]: parts.permissions.length > 0 ? writeJson(parts.permissions) : undefined,
    TESTS: writeTests(parts.tests),
    NOTES: parts.notes,
  };
  const sections = SECTION_NAMES.flatMap(name => {
    const text = texts[name];
    return text === undefined ? [] : [`___${name}___\n\n${text}\n\n\n`];
  });
  return `\uFEFF${sections.join('')}`;
}

/** GTM indents by two and escapes what could be HTML. */
function writeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[<>&='\u2028\u2029]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
