import type { Value } from '../sandbox/values.ts';
import { isEqual } from './equality.ts';
import { compareValues, type Fail } from './failure.ts';
import { formatBriefly } from './format.ts';
import { Subject } from './subject.ts';

/** Looks at the arguments of each call of an API, and fails where they are not as wanted. */
type CallMatcher = (api: string, calls: readonly Value[][], expected: Value[], fail: Fail) => void;

/** The matchers of `assertApi`, by name (sgtm-sandbox.md, 3). There is none for the number of calls. */
const CALL_MATCHERS: ReadonlyMap<string, CallMatcher> = new Map<string, CallMatcher>([
  ['wasCalled', wasCalled],
  ['wasNotCalled', wasNotCalled],
  ['wasCalledWith', wasCalledWith],
  ['wasNotCalledWith', wasNotCalledWith],
]);

/**
 * `assertApi(name)`. Published tests ask for names that are no API: to those nothing was called. Members such as
 * `BigQuery.insert`, of which GTM is said to know nothing, have an account of their own.
 *
 * @param calls The arguments of each call, in order.
 * @see https://developers.google.com/tag-platform/tag-manager/templates/tests#assertapi
 */
export function assertApi(fail: Fail, api: string, calls: readonly Value[][]): Subject<CallMatcher> {
  return new Subject('assertApi', CALL_MATCHERS, (matcher, expected) => matcher(api, calls, expected, fail));
}

/** Published tests write `wasCalled(3)`: the number has no meaning in GTM. */
function wasCalled(api: string, calls: readonly Value[][], _expected: Value[], fail: Fail): void {
  if (calls.length === 0) fail(`Expected ${api} to have been called, but it was not.`);
}

function wasNotCalled(api: string, calls: readonly Value[][], _expected: Value[], fail: Fail): void {
  const [first] = calls;
  if (first) fail(`Expected ${api} not to have been called, but it was, with ${formatBriefly(first)}.`);
}

function wasCalledWith(api: string, calls: readonly Value[][], expected: Value[], fail: Fail): void {
  if (calls.some(call => isEqual(call, expected))) return;
  const intent = `Expected ${api} to have been called with ${formatBriefly(expected)}`;
  const nearest = nearestCall(calls, expected);
  if (!nearest) fail(`${intent}, but it was not called.`);
  const which = calls.length === 1 ? 'its only call' : `the nearest of its ${calls.length} calls`;
  fail(`${intent}, but ${which} was different.`, compareValues(expected, nearest));
}

function wasNotCalledWith(api: string, calls: readonly Value[][], expected: Value[], fail: Fail): void {
  if (!calls.some(call => isEqual(call, expected))) return;
  fail(`Expected ${api} not to have been called with ${formatBriefly(expected)}, but it was.`);
}

/** The call that has the most arguments right; of equals the first. */
function nearestCall(calls: readonly Value[][], expected: readonly Value[]): Value[] | undefined {
  const score = (call: Value[]): number => expected.filter((value, i) => isEqual(call[i], value)).length;
  return [...calls].sort((a, b) => score(b) - score(a))[0];
}
