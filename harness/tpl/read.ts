import type { TemplateKind } from '../sandbox/environment.ts';
import type { DeclaredPermission } from '../sandbox/permissions/declaration.ts';
import { TplError, type TplProblem, type TplRule } from './errors.ts';
import type { Field } from './fields.ts';
import { readJson } from './json.ts';
import { CONTEXT_SECTIONS, type Read, type Section, type SectionName, splitSections } from './sections.ts';
import type { LocatedTests, Template, TemplateInfo } from './template.ts';
import { readTests } from './tests.ts';

const KINDS: Readonly<Record<TemplateInfo['type'], TemplateKind>> = {
  TAG: 'tag',
  MACRO: 'variable',
  CLIENT: 'client',
};

const NO_TESTS: LocatedTests = { setup: undefined, setupLine: undefined, scenarios: [] };

/**
 * Reads the text of a `.tpl` file. What published files get away with (sgtm-sandbox.md, 8: byte order marks, CRLF,
 * order, missing sections and so on) is read and listed in `problems`.
 *
 * @param file the path, for messages.
 * @throws TplError where there is no `INFO` or code, or where a section is neither JSON nor YAML.
 */
export function readTemplate(text: string, file: string): Template {
  const { value: sections, problems: found } = splitSections(text);
  const problems = [...found, ...missingSections(sections)];
  const take = <T>(read: Read<T>): T => {
    problems.push(...read.problems);
    return read.value;
  };
  const context = contextOf(sections);
  const names = CONTEXT_SECTIONS[context];
  const info = take(readInfo(required(sections, 'INFO', file), file));
  const { text: code, line: codeLine } = required(sections, names.code, file);
  const tests = sections.get('TESTS');
  return {
    file,
    context,
    kind: KINDS[info.type],
    terms: sections.get('TERMS_OF_SERVICE')?.text,
    info,
    parameters: take(readList<Field>(sections.get('TEMPLATE_PARAMETERS'), file)),
    code,
    codeLine,
    permissions: take(readList<DeclaredPermission>(sections.get(names.permissions), file)),
    tests: tests ? take(readTests(tests, file)) : NO_TESTS,
    notes: sections.get('NOTES')?.text ?? '',
    problems: problems.sort((a, b) => a.line - b.line || a.column - b.column),
  };
}

function contextOf(sections: ReadonlyMap<SectionName, Section>): Template['context'] {
  const { server, web } = CONTEXT_SECTIONS;
  return sections.has(web.code) && !sections.has(server.code) ? 'web' : 'server';
}

/**
 * Reads the JSON of `___INFO___`.
 *
 * @throws TplError where it is not JSON, or not of a tag, a variable or a client.
 */
export function readInfo(section: Section, file: string): Read<TemplateInfo> {
  const { value, problems } = readJson(section, file);
  const info = value as Partial<TemplateInfo> | null;
  if (info?.type && Object.hasOwn(KINDS, info.type)) return { value: info as TemplateInfo, problems };
  const message = `Expected "type" to be TAG, MACRO or CLIENT, but it is ${JSON.stringify(info?.type)}.`;
  throw errorAt(section, file, 'info', message);
}

function readList<T>(section: Section | undefined, file: string): Read<readonly T[]> {
  if (!section) return { value: [], problems: [] };
  const { value, problems } = readJson(section, file);
  if (Array.isArray(value)) return { value, problems };
  throw errorAt(section, file, 'json', `Expected ${section.name} to be a list, [ … ].`);
}

/** Permissions and terms may be absent: GTM exports neither where there are none. */
function missingSections(sections: ReadonlyMap<SectionName, Section>): TplProblem[] {
  return (['TEMPLATE_PARAMETERS', 'TESTS', 'NOTES'] as const)
    .filter(name => !sections.has(name))
    .map(name => ({
      rule: 'missing-section',
      message: `Add the section ___${name}___.`,
      line: 1,
      column: 0,
    }));
}

function required(sections: ReadonlyMap<SectionName, Section>, name: SectionName, file: string): Section {
  const section = sections.get(name);
  if (section) return section;
  const found = sections.size > 0 ? [...sections.keys()].join(', ') : 'no section at all';
  const message = `Expected a section ___${name}___, but found ${found}. Is this a template exported from GTM?`;
  throw new TplError(file, { rule: 'missing-section', message, line: 1, column: 0 });
}

function errorAt({ line }: Section, file: string, rule: TplRule, message: string): TplError {
  return new TplError(file, { rule, message, line, column: 0 });
}
