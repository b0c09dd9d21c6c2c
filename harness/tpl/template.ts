import type { ContainerContext, TemplateKind } from '../sandbox/environment.ts';
import type { DeclaredPermission } from '../sandbox/permissions/declaration.ts';
import type { TplProblem } from './errors.ts';
import type { Field } from './fields.ts';

/** A text of `___INFO___`; a few published templates give translations with it. */
export type LocalizedText = string | { readonly text: string };

/** The text itself, without translations. */
export function textOf(text: LocalizedText): string {
  return typeof text === 'string' ? text : text.text;
}

/** The JSON of `___INFO___`. Keys that are not listed here are kept as they are. */
export interface TemplateInfo {
  readonly type: 'TAG' | 'MACRO' | 'CLIENT';
  readonly id: string;
  readonly version: number;
  readonly securityGroups: readonly string[];
  readonly displayName: LocalizedText;
  /** The gallery asks for 1 to 3; GTM's exporter leaves them out. */
  readonly categories?: readonly string[];
  readonly brand?: { readonly id: string; readonly displayName: string; readonly thumbnail?: string };
  readonly description: LocalizedText;
  readonly containerContexts: readonly string[];
}

/** One test of `___TESTS___`. */
export interface Scenario {
  readonly name: string;
  readonly code: string;
}

/** A scenario and where it stands in the file. */
export interface LocatedScenario extends Scenario {
  /** The line of `- name`. */
  readonly line: number;
  /** The line at which `code` starts; `undefined` where the file folds the code, so that lines do not agree. */
  readonly codeLine: number | undefined;
}

/** What a `.tpl` file is made of. */
export interface TemplateParts {
  readonly context: ContainerContext;
  /** `undefined` unless the author has agreed to the gallery's terms. */
  readonly terms: string | undefined;
  readonly info: TemplateInfo;
  /** Not checked against the type: the linter does that. */
  readonly parameters: readonly Field[];
  readonly code: string;
  readonly permissions: readonly DeclaredPermission[];
  readonly tests: { readonly setup: string | undefined; readonly scenarios: readonly Scenario[] };
  readonly notes: string;
}

/** A `.tpl` file as it was read. */
export interface Template extends TemplateParts {
  /** The path as the caller gave it. */
  readonly file: string;
  readonly kind: TemplateKind;
  /** The line of the file at which `code` starts. */
  readonly codeLine: number;
  readonly tests: LocatedTests;
  /** Everything that GTM would not have exported like this, in order of position. */
  readonly problems: readonly TplProblem[];
}

/** The tests and where they stand in the file. */
export interface LocatedTests {
  readonly setup: string | undefined;
  /** Like `codeLine` of a scenario. */
  readonly setupLine: number | undefined;
  readonly scenarios: readonly LocatedScenario[];
}
