import { TplError, type TplProblem } from '../tpl/errors.ts';
import { readJson } from '../tpl/json.ts';
import { readInfo, readTemplate } from '../tpl/read.ts';
import { type Read, type Section, type SectionName, splitSections } from '../tpl/sections.ts';
import type { Template } from '../tpl/template.ts';
import { readTests } from '../tpl/tests.ts';

type Reader = (section: Section, file: string) => Read<unknown>;

const READERS: { readonly [Name in SectionName]?: Reader } = {
  INFO: readInfo,
  TEMPLATE_PARAMETERS: readJson,
  SERVER_PERMISSIONS: readJson,
  WEB_PERMISSIONS: readJson,
  TESTS: readTests,
};

/**
 * Reads a template. Where that is impossible, lists the fault of each section that cannot be read among the problems,
 * so that one unreadable section does not hide another.
 */
export function readLeniently(
  text: string,
  file: string,
): { template?: Template; problems: readonly TplProblem[] } {
  try {
    const template = readTemplate(text, file);
    return { template, problems: template.problems };
  } catch (error) {
    if (!(error instanceof TplError)) throw error;
    const { value: sections, problems } = splitSections(text);
    const faults = [...sections.values()].flatMap(section => faultOf(section, file));
    return { problems: [...problems, ...(faults.length > 0 ? faults : [error.problem])] };
  }
}

function faultOf(section: Section, file: string): TplProblem[] {
  try {
    READERS[section.name]?.(section, file);
    return [];
  } catch (error) {
    if (error instanceof TplError) return [error.problem];
    throw error;
  }
}
