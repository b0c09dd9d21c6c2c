import { positionAt, type TplProblem } from './errors.ts';

/** The sections of a `.tpl` file in the order in which GTM exports them (sgtm-sandbox.md, 5). */
export const SECTION_NAMES = [
  'TERMS_OF_SERVICE',
  'INFO',
  'TEMPLATE_PARAMETERS',
  'SANDBOXED_JS_FOR_SERVER',
  'SANDBOXED_JS_FOR_WEB_TEMPLATE',
  'SERVER_PERMISSIONS',
  'WEB_PERMISSIONS',
  'TESTS',
  'NOTES',
] as const;

/** The name between the underscores of a marker. */
export type SectionName = (typeof SECTION_NAMES)[number];

/** The sections with code and permissions, by the kind of container. */
export const CONTEXT_SECTIONS = {
  server: { code: 'SANDBOXED_JS_FOR_SERVER', permissions: 'SERVER_PERMISSIONS' },
  web: { code: 'SANDBOXED_JS_FOR_WEB_TEMPLATE', permissions: 'WEB_PERMISSIONS' },
} as const;

/** What stands below a marker, without the blank lines which GTM puts around it. */
export interface Section {
  readonly name: SectionName;
  readonly text: string;
  /** The line of the file at which `text` starts. */
  readonly line: number;
}

/** What was read, and what was odd about it. */
export interface Read<T> {
  readonly value: T;
  readonly problems: readonly TplProblem[];
}

interface Marker {
  readonly name: string;
  readonly line: number;
  readonly indent: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts the text of a file at its markers, in any order. Of a section that occurs twice the first counts: what GTM's
 * importer does is unknown, and the published file with two `TERMS_OF_SERVICE` has the same text in both.
 */
export function splitSections(text: string): Read<ReadonlyMap<SectionName, Section>> {
  const plain = text.replace(/^\uFEFF+/, '').replaceAll('\r\n', '\n');
  const markers = findMarkers(plain);
  const sections = new Map<SectionName, Section>();
  for (const [i, { name, end }] of markers.entries()) {
    if (!isSectionName(name) || sections.has(name)) continue;
    sections.set(name, sectionAt(plain, name, end, markers[i + 1]?.start ?? plain.length));
  }
  const problems = [...encodingProblems(text), ...textBefore(plain, markers[0]), ...markerProblems(markers)];
  return { value: sections, problems };
}

/** Any name at the start of a line is a marker; an indented one only if GTM has a section of that name. */
function findMarkers(text: string): Marker[] {
  return [...text.matchAll(/^([ \t]*)___([A-Z_]+)___[ \t]*$/gm)]
    .map(({ 0: whole, 1: indent = '', 2: name = '', index }) => ({
      name,
      line: positionAt(text, index, 1).line,
      indent: indent.length,
      start: index,
      end: index + whole.length,
    }))
    .filter(({ name, indent }) => indent === 0 || isSectionName(name));
}

/** GTM exports one blank line after a marker and two before the next. */
function sectionAt(text: string, name: SectionName, start: number, end: number): Section {
  const whole = text.slice(start, end);
  const leading = /^\n{0,2}/.exec(whole)?.[0].length ?? 0;
  return {
    name,
    text: whole.slice(leading).replace(/\n{1,3}$/, ''),
    line: positionAt(text, start + leading, 1).line,
  };
}

function encodingProblems(text: string): TplProblem[] {
  const problems: TplProblem[] = [];
  if (text.startsWith('\uFEFF\uFEFF')) {
    const message = 'The file begins with two byte order marks. Remove one.';
    problems.push({ rule: 'repeated-bom', message, line: 1, column: 0 });
  }
  const firstCrlf = text.indexOf('\r\n');
  if (firstCrlf >= 0) {
    const message = 'Lines end with CRLF. Save the file with LF.';
    problems.push({ rule: 'crlf', message, ...positionAt(text, firstCrlf, 1) });
  }
  return problems;
}

function textBefore(text: string, first: Marker | undefined): TplProblem[] {
  const offset = text.search(/\S/);
  if (!first || offset >= first.start) return [];
  const message =
    'GTM exports nothing before the first section. Move this text into ___NOTES___ or README.md.';
  return [{ rule: 'text-before-sections', message, ...positionAt(text, offset, 1) }];
}

function markerProblems(markers: readonly Marker[]): TplProblem[] {
  const problems: TplProblem[] = [];
  const seen = new Set<SectionName>();
  for (const { name, line, indent } of markers) {
    const report = (rule: TplProblem['rule'], message: string) =>
      problems.push({ rule, message, line, column: indent });
    if (indent > 0) report('indented-marker', `Start the line with ___${name}___, without blanks.`);
    if (!isSectionName(name)) {
      report('unknown-section', `There is no section ${name}. There are ${SECTION_NAMES.join(', ')}.`);
      continue;
    }
    const later = [...seen].find(other => SECTION_NAMES.indexOf(other) > SECTION_NAMES.indexOf(name));
    if (seen.has(name)) report('duplicate-section', `Remove the second ${name}; only the first one is read.`);
    else if (later) report('section-order', `Move ${name} before ${later}, as GTM exports it.`);
    seen.add(name);
  }
  return problems;
}

function isSectionName(name: string): name is SectionName {
  return (SECTION_NAMES as readonly string[]).includes(name);
}
