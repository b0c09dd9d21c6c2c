import { RE2JS } from 're2js';
import { toNumber, toText } from '../../sandbox/apis/coerce.ts';

/** Compares the value of a variable with another value. */
type Operator = (left: unknown, right: unknown) => boolean;

/** Makes an operator on texts. Upper and lower case differ, as in GTM. */
const onText =
  (compare: (left: string, right: string) => boolean): Operator =>
  (left, right) =>
    compare(toText(left), toText(right));

/** Makes an operator on numbers; what is none compares as false. */
const onNumbers =
  (compare: (left: number, right: number) => boolean): Operator =>
  (left, right) =>
    compare(toNumber(left), toNumber(right));

/**
 * How a condition of a trigger compares, by the types of the Tag Manager API.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/api/v2/reference/accounts/containers/workspaces/triggers
 */
export const OPERATORS = {
  equals: onText((left, right) => left === right),
  contains: onText((left, right) => left.includes(right)),
  startsWith: onText((left, right) => left.startsWith(right)),
  endsWith: onText((left, right) => left.endsWith(right)),
  matchRegex: onText((left, right) => compilePattern(right)?.test(left) ?? false),
  greater: onNumbers((left, right) => left > right),
  greaterOrEquals: onNumbers((left, right) => left >= right),
  less: onNumbers((left, right) => left < right),
  lessOrEquals: onNumbers((left, right) => left <= right),
} satisfies Record<string, Operator>;

const compiled = new Map<string, RE2JS | undefined>();
const KEPT_PATTERNS = 500;

/** Compiles an RE2 pattern, as triggers and tables of regular expressions have them; `undefined` if it is none. */
export function compilePattern(source: string): RE2JS | undefined {
  if (compiled.has(source)) return compiled.get(source);
  if (compiled.size >= KEPT_PATTERNS) compiled.clear();
  const pattern = tryCompile(source);
  compiled.set(source, pattern);
  return pattern;
}

function tryCompile(source: string): RE2JS | undefined {
  try {
    return RE2JS.compile(source);
  } catch {
    return undefined;
  }
}
