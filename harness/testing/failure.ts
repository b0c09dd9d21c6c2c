import type { Position } from '../sandbox/errors.ts';
import type { Value } from '../sandbox/values.ts';
import { formatValue } from './format.ts';

/** Two values as text, to be compared line by line. */
export interface Comparison {
  readonly expected: string;
  readonly actual: string;
}

/** Ends the scenario because of a failed assertion. */
export type Fail = (message: string, comparison?: Comparison) => never;

/** A failed assertion. It is no `TemplateError`, so that no `catch` of a template handles it. */
export class AssertionFailure extends Error {
  override name = 'AssertionFailure';

  constructor(
    message: string,
    /** Where the assertion stands. */
    readonly position: Position | undefined,
    readonly comparison: Comparison | undefined,
  ) {
    super(message);
  }
}

/**
 * Writes two values down to be compared, the JSON that strings hold item by item too. Gives nothing for values that are
 * as well read in one line each.
 */
export function compareValues(expected: Value, actual: Value): Comparison | undefined {
  const write = (layout: 'block' | 'opened') => ({
    expected: formatValue(expected, layout),
    actual: formatValue(actual, layout),
  });
  const opened = write('opened');
  // Where only the spacing of JSON or the order of its keys differs, the strings themselves are to be seen.
  const comparison = opened.expected === opened.actual ? write('block') : opened;
  const length = comparison.expected.length + comparison.actual.length;
  const isBlock = `${comparison.expected}${comparison.actual}`.includes('\n');
  return isBlock || length > 100 ? comparison : undefined;
}
