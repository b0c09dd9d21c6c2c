import { type ApiFamily, defineApi } from '../api.ts';
import { attempt, toRecord } from './coerce.ts';

/** Base64 of UTF-8 text. */
export const base64Apis: ApiFamily = {
  /**
   * `fromBase64(base64: string)` → text, `undefined` if it is no base64.
   *
   * Whether base64url and absent padding are taken is not documented. Here the rules of browsers' `atob` hold: padding
   * may be absent, which Snowplow's client relies on; `-` and `_` are refused.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#frombase64
   */
  fromBase64: defineApi({
    parameters: ['string'],
    run: (_context, base64) => attempt(decode, base64),
  }),

  /**
   * `toBase64(text: string, options?: {urlEncoding: boolean})` → base64, or with `urlEncoding` base64url, which Node.js
   * writes without padding; whether the server pads it is unknown.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#tobase64
   */
  toBase64: defineApi({
    parameters: ['string', 'object?'],
    run: (_context, text, options) =>
      Buffer.from(text).toString(toRecord(options).urlEncoding ? 'base64url' : 'base64'),
  }),
};

function decode(base64: string): string {
  return Buffer.from(atob(base64), 'latin1').toString();
}
