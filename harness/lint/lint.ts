import { readContexts } from './context.ts';
import type { Finding } from './finding.ts';
import type { GalleryFolder } from './gallery.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules/index.ts';

/** What else to look at. */
export interface LintOptions {
  /** The template's folder as `readGalleryFolder` gives it: adds what the Community Template Gallery asks for. */
  readonly gallery?: GalleryFolder | undefined;
}

/**
 * Finds everything for which GTM's importer or the gallery would refuse a template, or for which it could not work,
 * without running it. Findings come in order of line and column, those in other files last.
 *
 * A file that cannot be read and code that cannot be parsed are findings, not exceptions. Rules that need what could
 * not be read are left out.
 *
 * @param text content of a `.tpl` file.
 * @param file its path, for the findings.
 */
export function lintTemplate(text: string, file: string, { gallery }: LintOptions = {}): Finding[] {
  try {
    return sort(file, findAll(text, file, gallery));
  } catch (error) {
    // The call stack is the limit of parsers and rules alike.
    if (!(error instanceof RangeError)) throw error;
    const message = 'The file is nested too deeply to look at it.';
    return [{ file, line: 1, column: 1, severity: 'error', rule: 'too-deep', message }];
  }
}

function findAll(text: string, file: string, gallery: GalleryFolder | undefined): Finding[] {
  const contexts = readContexts(text, file);
  return [
    ...apply(RULES.file, contexts.file, file),
    ...apply(RULES.template, contexts.template, file),
    ...apply(RULES.code, contexts.code, file),
    ...apply(RULES.gallery, gallery && contexts.template && { ...contexts.template, gallery }, file),
  ];
}

function sort(template: string, findings: readonly Finding[]): Finding[] {
  const files = [...new Set([template, ...findings.map(({ file }) => file)])];
  return findings.toSorted(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
  );
}

function apply<Context>(
  rules: readonly Rule<Context>[],
  context: Context | undefined,
  template: string,
): Finding[] {
  if (!context) return [];
  return rules.flatMap(({ id, severity, check }) =>
    check(context).map(({ file = template, line, column, message }) => ({
      file,
      line,
      column: column + 1,
      severity,
      rule: id,
      message,
    })),
  );
}
