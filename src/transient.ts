import { JSON } from './apis.ts';
import { recordOf, textOf } from './values.ts';

/**
 * Whether Meta may take the same request later: for 5xx and 429, for errors that it calls transient, and for those codes
 * that are known to pass (meta-capi.md, 6.4).
 */
export function isTransient(answer: SandboxHttpResponse): boolean {
  const codes = ' 1 2 4 17 32 341 368 613 80000 80003 80004 80014 5000 21009 ';
  if (answer.statusCode >= 500 || answer.statusCode === 429) return true;
  const error = recordOf(recordOf(JSON.parse(answer.body || '')).error);
  return error.is_transient === true || codes.indexOf(' ' + textOf(error.code) + ' ') >= 0;
}
