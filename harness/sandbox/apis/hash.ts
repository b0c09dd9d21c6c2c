import { createHmac, hash } from 'node:crypto';
import { type ApiFamily, defineApi } from '../api.ts';
import { TemplateError } from '../errors.ts';
import { toRecord } from './coerce.ts';

/** SHA-256 of UTF-8 text. With `{outputEncoding: 'hex'}` digests are hexadecimal digits, else base64. */
export const hashApis: ApiFamily = {
  /**
   * `hmacSha256(text: string, keyId: string, options?: object)` → signature in base64url, or `hex` or `base64` by
   * `outputEncoding`. The key is one of the file that the environment variable `SGTM_CREDENTIALS` names. Needs
   * `use_custom_private_keys` for it.
   *
   * What the server does where there is no such key is not known: here the call throws.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#hmacsha256
   */
  hmacSha256: defineApi({
    parameters: ['string', 'string', 'object?'],
    permission: (_text, keyId) => ['use_custom_private_keys', keyId],
    run({ environment: { cloud } }, text, keyId, options) {
      const key = Object.hasOwn(cloud.privateKeys, keyId) ? cloud.privateKeys[keyId] : undefined;
      if (key === undefined) throw missingKey(keyId);
      const encoding = SIGNATURE_ENCODINGS.find(name => name === options?.outputEncoding) ?? 'base64url';
      return createHmac('sha256', Buffer.from(key, 'base64')).update(text).digest(encoding);
    },
  }),

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

const SIGNATURE_ENCODINGS = ['hex', 'base64'] as const;

function missingKey(keyId: string): TemplateError {
  return new TemplateError(
    `hmacSha256 has no key ${JSON.stringify(keyId)}. Add it to the key file, and let SGTM_CREDENTIALS name that file.`,
  );
}

/** The SHA-256 of a text in the `outputEncoding` of an API's options. */
export function digest(text: string, options: unknown): string {
  const encoding = toRecord(options).outputEncoding === 'hex' ? 'hex' : 'base64';
  return hash('sha256', text, encoding);
}
