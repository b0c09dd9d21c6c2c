import type { Position, SyntaxProblem } from '../sandbox/errors.ts';

/** A fault of the syntax, and what to write instead. */
export interface SyntaxFault extends Position {
  readonly rule: string;
  readonly message: string;
}

/** Refused syntax that declares names, or would if it were not refused. */
const DECLARING = ['no-class', 'no-default-parameter', 'no-destructuring', 'no-spread', 'no-try'];

/** Puts problems into one sentence or two each. Undeclared names are left out where refused syntax may declare them. */
export function describeFaults(problems: readonly SyntaxProblem[]): SyntaxFault[] {
  const isSure = !problems.some(({ rule }) => DECLARING.includes(rule));
  return problems
    .filter(({ rule }) => isSure || rule !== 'no-undeclared')
    .map(({ line, column, rule, message, instead }) => ({
      line,
      column,
      rule,
      message: instead ? `${message} ${instead}` : message,
    }));
}
