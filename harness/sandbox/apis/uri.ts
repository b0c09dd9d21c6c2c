import { type ApiFamily, defineApi, type HostApi, type RawApi } from '../api.ts';
import { toText } from '../interpreter/convert.ts';
import { attempt } from './coerce.ts';

/** Escaping in URIs. None of these throws on bad text: they give `undefined`. */
export const uriApis: ApiFamily = {
  /**
   * `decodeUri(uri: string)` → text, `undefined` if an escape is malformed.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#decodeuri
   */
  decodeUri: decoder(decodeURI),

  /**
   * `decodeUriComponent(text: string)` → text, `undefined` if an escape is malformed.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#decodeuricomponent
   */
  decodeUriComponent: decoder(decodeURIComponent),

  /**
   * `encodeUri(uri: any)` → text, `undefined` on a lone surrogate.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#encodeuri
   */
  encodeUri: encoder(encodeURI),

  /**
   * `encodeUriComponent(text: any)` → text, `undefined` on a lone surrogate.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#encodeuricomponent
   */
  encodeUriComponent: encoder(encodeURIComponent),
};

function decoder(decode: (text: string) => string): HostApi {
  return defineApi({ parameters: ['string'], run: (_context, text) => attempt(decode, text) });
}

function encoder(encode: (text: string) => string): RawApi {
  return { parameters: ['any?'], raw: (_context, value) => attempt(encode, toText(value)) };
}
