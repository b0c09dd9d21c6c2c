import { TemplateSyntaxError } from '../sandbox/errors.ts';
import { type Program, parseTemplate } from '../sandbox/syntax/parse.ts';
import type { Section, SectionName } from '../tpl/sections.ts';
import { CONTEXT_SECTIONS, splitSections } from '../tpl/sections.ts';
import type { Template } from '../tpl/template.ts';
import { findUse } from './code/use.ts';
import { flattenFields } from './fields.ts';
import { JsonPlaces } from './json-places.ts';
import { readPermission } from './permissions.ts';
import { readLeniently } from './read.ts';
import type { CodeContext, FileContext, TemplateContext } from './rule.ts';
import { describeFaults, type SyntaxFault } from './syntax-faults.ts';

type Sections = ReadonlyMap<SectionName, Section>;

/** A file as far as it could be read. */
export interface Contexts {
  readonly file: FileContext;
  readonly template?: TemplateContext;
  readonly code?: CodeContext;
}

/** Reads the text of a file for the rules to look at. @throws RangeError only, where it is nested too deeply. */
export function readContexts(text: string, path: string): Contexts {
  const sections = splitSections(text).value;
  const { program, syntax } = parseCode(sections);
  const { template, problems } = readLeniently(text, path);
  const lines = text.replace(/^\uFEFF+/, '').split(/\r?\n/);
  const file: FileContext = { file: path, lines, sections, problems, syntax };
  if (!template) return { file };
  const whole = templateContext(file, template);
  if (!program) return { file, template: whole };
  return { file, template: whole, code: { ...whole, code: findUse(program) } };
}

function templateContext(file: FileContext, template: Template): TemplateContext {
  return {
    ...file,
    template,
    fields: flattenFields(template.parameters),
    permissions: template.permissions.map(readPermission).filter(entry => entry !== undefined),
    at: locate(file.sections, template),
  };
}

function locate(sections: Sections, template: Template): TemplateContext['at'] {
  const places = new JsonPlaces();
  const read: readonly [SectionName, unknown][] = [
    ['INFO', template.info],
    ['TEMPLATE_PARAMETERS', template.parameters],
    [CONTEXT_SECTIONS[template.context].permissions, template.permissions],
  ];
  for (const [name, value] of read) {
    const section = sections.get(name);
    if (section) places.add(section, value);
  }
  return (object, key) => places.at(object, key);
}

function parseCode(sections: Sections): { program?: Program; syntax: SyntaxFault[] } {
  const code = sections.get(CONTEXT_SECTIONS.server.code) ?? sections.get(CONTEXT_SECTIONS.web.code);
  if (!code) return { syntax: [] };
  try {
    return { program: parseTemplate(code.text, { firstLine: code.line }), syntax: [] };
  } catch (error) {
    if (error instanceof TemplateSyntaxError) return { syntax: describeFaults(error.problems) };
    throw error;
  }
}
