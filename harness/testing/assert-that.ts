import { TemplateError } from '../sandbox/errors.ts';
import { toText } from '../sandbox/interpreter/convert.ts';
import { SandboxPromise } from '../sandbox/promises.ts';
import type { Value } from '../sandbox/values.ts';
import { isEqual } from './equality.ts';
import { compareValues, type Fail } from './failure.ts';
import { formatBriefly } from './format.ts';
import { MATCHERS, type Matcher } from './matchers.ts';
import { Subject } from './subject.ts';

/**
 * `assertThat(actual, message?)`: the message goes before what a failed matcher says.
 *
 * @throws TemplateError for a promise, whose value is not there yet.
 * @see https://developers.google.com/tag-platform/tag-manager/templates/tests#assertthat
 */
export function assertThat(fail: Fail, actual: Value, message: Value): Subject<Matcher> {
  if (actual instanceof SandboxPromise) {
    throw new TemplateError(
      "Argument actual cannot have type Promise. Assertions on asynchronous code aren't supported. " +
        'Assert in promise.then(value => { … }).',
    );
  }
  const intro = message === undefined ? '' : `${toText(message)}: `;
  return new Subject('assertThat', MATCHERS, (matcher, expected) => {
    if (matcher.holds(actual, ...expected)) return;
    fail(intro + describe(matcher, actual, expected), matcher.compares && compareValues(expected[0], actual));
  });
}

function describe({ phrase, compares }: Matcher, actual: Value, expected: readonly Value[]): string {
  const text = phrase.replace('$', () => expected.map(formatBriefly).join(', '));
  const hint = compares && isEqual(actual, expected[0]) ? ` ${ONLY_EQUAL}` : '';
  return `Expected ${formatBriefly(actual)} ${text}.${hint}`;
}

const ONLY_EQUAL = 'The two are equal, but not the same object: use isEqualTo.';
