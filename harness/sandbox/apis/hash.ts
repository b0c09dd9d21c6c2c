import { createHash } from 'node:crypto';
import { type ApiFamily, defineApi } from '../api.ts';
import { toRecord } from './coerce.ts';

/** SHA-256 of UTF-8 text. `{outputEncoding: 'hex'}` gives hexadecimal digits, anything else base64. */
export const hashApis: ApiFamily = {
  /**
   * `sha256(text: string, onSuccess: (digest) => void, options?: object)` → `undefined`. There is no `onFailure`.
   *
   * Whether the server calls back before it returns is unknown. Here it calls later, as web containers do.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#sha256
   */
  sha256: defineApi({
    parameters: ['string', 'function', 'object?'],
    run: ({ later }, text, onSuccess, options) => later(() => onSuccess(digest(text, options))),
  }),

  /**
   * `sha256Sync(text: string, options?: object)` → digest.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#sha256sync
   */
  sha256Sync: defineApi({
    parameters: ['string', 'object?'],
    run: (_context, text, options) => digest(text, options),
  }),
};

function digest(text: string, options: unknown): string {
  const encoding = toRecord(options).outputEncoding === 'hex' ? 'hex' : 'base64';
  return createHash('sha256').update(text).digest(encoding);
}
