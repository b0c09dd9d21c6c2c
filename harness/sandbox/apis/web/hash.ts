import { type ApiFamily, defineApi } from '../../api.ts';
import { digest } from '../hash.ts';

/** SHA-256 of UTF-8 text, which browsers work out in the background. */
export const webHashApis: ApiFamily = {
  /**
   * `sha256(text: string, onSuccess: (digest) => void, onFailure?: (error) => void, options?: object)` → `undefined`. The
   * digest is base64, or hexadecimal digits with `{outputEncoding: 'hex'}`. Never fails here.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/templates/api#sha256
   */
  sha256: defineApi({
    parameters: ['string', 'function', 'any?', 'object?'],
    run: ({ later }, text, onSuccess, _onFailure, options) => later(() => onSuccess(digest(text, options))),
  }),
};
