import { readCookie } from './cookies.ts';

/** `fb.{subdomain index}.{time of creation in ms}.{random number}`, to which the parameter builder may add an appendix. */
const FBP = '^fb\\.\\d\\.\\d{1,16}\\.\\d{1,30}(?:\\.[A-Za-z0-9_-]{2,8})?$';

/**
 * The pixel's id of the browser (fbp and fbc parameters).
 *
 * @param given What the event has as `x-fb-ck-fbp`.
 */
export function findFbp(given: unknown): string | undefined {
  return readCookie('_fbp', given, FBP);
}
