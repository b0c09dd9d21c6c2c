import type { ApiFamily } from '../api.ts';
import { TemplateError } from '../errors.ts';
import { SandboxRegex } from '../library/regex.ts';
import type { Value } from '../values.ts';

/**
 * `createRegex(pattern, flags?)` → a regular expression, or `null` if RE2 does not take the pattern, and
 * `testRegex(regex, string)`. The result also goes into `match`, `replace`, `search` and `split` of strings.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#createregex
 */
export const regexApis: ApiFamily = {
  createRegex: {
    parameters: ['string', 'string?'],
    raw: (_context, pattern, flags) =>
      SandboxRegex.create(pattern as string, (flags as string | undefined) ?? ''),
  },
  testRegex: {
    parameters: ['any', 'string'],
    raw: (_context, regex, text) => regexOf(regex).test(text as string),
  },
};

function regexOf(value: Value): SandboxRegex {
  if (value instanceof SandboxRegex) return value;
  throw new TemplateError(
    'Argument error in testRegex. The first argument must be the result of createRegex.',
  );
}
