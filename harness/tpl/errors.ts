import type { Position } from '../sandbox/errors.ts';
import { UserError } from '../user-error.ts';

/** Ids of what can be wrong with the form of a `.tpl` file. */
export type TplRule =
  | 'repeated-bom'
  | 'crlf'
  | 'text-before-sections'
  | 'indented-marker'
  | 'unknown-section'
  | 'duplicate-section'
  | 'section-order'
  | 'missing-section'
  | 'json'
  | 'json-trailing-comma'
  | 'json-control-character'
  | 'info'
  | 'yaml'
  | 'tests';

/** Something that GTM does not export like this, at a place in the file. */
export interface TplProblem extends Position {
  readonly rule: TplRule;
  readonly message: string;
}

/** Nothing sensible can be read from the file. The message begins with `file:line:column`, as editors count. */
export class TplError extends UserError {
  override name = 'TplError';

  constructor(
    readonly file: string,
    readonly problem: TplProblem,
  ) {
    super(`${file}:${problem.line}:${problem.column + 1} ${problem.message} (${problem.rule})`);
  }
}

/** The line and column of an offset in a text whose first line is line `firstLine` of the file. */
export function positionAt(text: string, offset: number, firstLine: number): Position {
  let line = firstLine;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', start)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start };
}
