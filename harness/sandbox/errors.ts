import { UserError } from '../user-error.ts';

/** A place in sandboxed code: `line` from 1, `column` from 0, both in the code given to the parser. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something a template did wrong while running. `position` is where, once the interpreter knows. */
export class TemplateError extends Error {
  override name = 'TemplateError';
  position: Position | undefined;
}

/** Makes the error that the sandbox gives for a wrong operation; the text begins with `TypeError: `. */
export function typeError(text: string): TemplateError {
  return new TemplateError(`TypeError: ${text}`);
}

/** An API call that the template's permissions do not cover. */
export class PermissionError extends TemplateError {
  override name = 'PermissionError';

  constructor(
    message: string,
    /** The permission's public id, e.g. `get_cookies`. */
    readonly permissionId: string,
    /** What the call asked for, e.g. `['_fbp']`. */
    readonly parameters: readonly unknown[] = [],
  ) {
    super(message);
  }
}

/** The run used up its steps, its memory or its call depth. */
export class BudgetError extends TemplateError {
  override name = 'BudgetError';
}

/** One piece of refused syntax, and what to write instead. */
export interface SyntaxProblem extends Position {
  /** Id of the rule, e.g. `no-template-literal`. */
  readonly rule: string;
  readonly message: string;
  /** What the sandbox has in its place. */
  readonly instead?: string;
}

/** The code is outside the sandbox's language. Lists every problem found, in order of position, each after the `file`. */
export class TemplateSyntaxError extends UserError {
  override name = 'TemplateSyntaxError';

  constructor(
    readonly problems: readonly SyntaxProblem[],
    file?: string,
  ) {
    const place = file === undefined ? '' : `${file}:`;
    super(problems.map(problem => `${place}${describeProblem(problem)}`).join('\n'));
  }
}

/** `12:5 Template literals … Write 'a' + b instead. (no-template-literal)`, column from 1 as editors count. */
export function describeProblem({ line, column, message, instead, rule }: SyntaxProblem): string {
  return `${line}:${column + 1} ${message}${instead ? ` ${instead}` : ''} (${rule})`;
}
