import type { Position } from '../sandbox/errors.ts';
import type { TplProblem } from '../tpl/errors.ts';
import type { Section, SectionName } from '../tpl/sections.ts';
import type { Template } from '../tpl/template.ts';
import type { CodeUse } from './code/use.ts';
import type { FieldEntry } from './fields.ts';
import type { Severity } from './finding.ts';
import type { GalleryFolder } from './gallery.ts';
import type { PermissionEntry } from './permissions.ts';
import type { SyntaxFault } from './syntax-faults.ts';

/** What a rule found at a place, and what to do about it. */
export interface Problem extends Position {
  readonly message: string;
  /** Where it is in another file than the template. */
  readonly file?: string;
}

/** One thing that the linter looks for. `docs/lint/<id>.md` explains it. */
export interface Rule<Context> {
  readonly id: string;
  readonly severity: Severity;
  readonly check: (context: Context) => readonly Problem[];
}

/** What can be known of every file. */
export interface FileContext {
  readonly file: string;
  /** The lines of the file, without byte order mark. */
  readonly lines: readonly string[];
  readonly sections: ReadonlyMap<SectionName, Section>;
  /** What is wrong with the form of the file, the faults that make it unreadable included. */
  readonly problems: readonly TplProblem[];
  /** What is wrong with the syntax of the code. */
  readonly syntax: readonly SyntaxFault[];
}

/** What can be known once all sections could be read. */
export interface TemplateContext extends FileContext {
  readonly template: Template;
  readonly fields: readonly FieldEntry[];
  readonly permissions: readonly PermissionEntry[];
  /** Where an object or list of the file's JSON stands, or one of its keys. */
  readonly at: (object: object, key?: string) => Position;
}

/** What can be known once the code could be parsed. */
export interface CodeContext extends TemplateContext {
  readonly code: CodeUse;
}

/** What can be known when the template's folder is looked at as well. */
export interface GalleryContext extends TemplateContext {
  readonly gallery: GalleryFolder;
}
