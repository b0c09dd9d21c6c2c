import {
  PermissionError,
  type Position,
  type SyntaxProblem,
  TemplateError,
  TemplateSyntaxError,
} from '../sandbox/errors.ts';
import { AssertionFailure, type Comparison } from './failure.ts';
import { placeOf } from './place.ts';
import type { Failure } from './results.ts';
import type { Code } from './suite.ts';

/**
 * Says what went wrong, where, and what to do about it.
 *
 * @param codes What the error may have come from.
 * @param line The line that stands for the scenario.
 */
export async function describeError(error: unknown, codes: readonly Code[], line: number): Promise<Failure> {
  const { message, position } = explain(error);
  const comparison = error instanceof AssertionFailure ? error.comparison : undefined;
  return {
    message,
    ...placeOf(position, codes, line),
    difference: comparison ? await compare(comparison) : [],
  };
}

interface Explanation {
  readonly message: string;
  readonly position: Position | undefined;
}

function explain(error: unknown): Explanation {
  if (error instanceof AssertionFailure) return error;
  if (error instanceof TemplateSyntaxError) return explainSyntax(error.problems);
  if (error instanceof PermissionError) return explainDenial(error);
  if (error instanceof TemplateError) return error;
  const { stack } = error as Error;
  return { message: `The harness has failed, please report it: ${stack ?? error}`, position: undefined };
}

function explainSyntax([first, ...more]: readonly SyntaxProblem[]): Explanation {
  if (!first) return { message: 'The code is outside the language of the sandbox.', position: undefined };
  const { message, instead, rule } = first;
  const rest = more.length > 0 ? ` There are ${more.length} more.` : '';
  return { message: `${message}${instead ? ` ${instead}` : ''} (${rule})${rest}`, position: first };
}

function explainDenial({ message, permissionId, position }: PermissionError): Explanation {
  const advice = `The template's ${permissionId} permission does not cover this call: extend it, or mock the API.`;
  return { message: `${message} ${advice}`, position };
}

/** Loaded only when something has failed. */
async function compare({ expected, actual }: Comparison): Promise<string[]> {
  const { compareLines } = await import('./difference.ts');
  return expected === actual ? [] : compareLines(expected, actual);
}
