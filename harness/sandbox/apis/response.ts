import { type ApiContext, type ApiFamily, defineApi } from '../api.ts';
import type { ResponseDraft } from '../environment.ts';
import { toText } from './coerce.ts';

/** A transparent GIF of one pixel. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Which headers Google sends against caching is unknown: these are the usual ones. */
const PIXEL_HEADERS = {
  'content-type': 'image/gif',
  'cache-control': 'no-cache, no-store, must-revalidate',
  expires: '0',
  pragma: 'no-cache',
};

const ENCODINGS = ['ascii', 'utf8', 'utf16le', 'ucs2', 'base64', 'latin1', 'binary', 'hex'] as const;

/**
 * The answer to the request. Nothing of it is sent until `returnResponse`, and nothing changes afterwards. The setters
 * need `access_response` for what they set.
 */
export const responseApis: ApiFamily = {
  /**
   * `returnResponse()` → `undefined`: sends the answer, 200 without body and headers unless set. Needs `return_response`.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#returnresponse
   */
  returnResponse: defineApi({
    parameters: [],
    permission: () => ['return_response'],
    run: ({ environment }) => {
      environment.response.flushed = true;
    },
  }),

  /**
   * `sendPixelFromBrowser(url: string)` → boolean: has the browser fetch the URL. `false` if the request is not one of
   * those whose answer the browser reads for this, as it does for GA4 hits, or the answer is on its way. Needs
   * `send_pixel_from_browser` for the URL.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#sendpixelfrombrowser
   */
  sendPixelFromBrowser: defineApi({
    parameters: ['string'],
    permission: url => ['send_pixel_from_browser', url],
    run({ environment: { request, response } }, url) {
      if (!request.supportsBrowserPixels || response.flushed) return false;
      response.pixels.push(url);
      return true;
    },
  }),

  /**
   * `setPixelResponse()` → `undefined`: a 1x1 GIF that is not to be cached, status 200.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#setpixelresponse
   */
  setPixelResponse: defineApi({
    parameters: [],
    permission: () => ['access_response', 'write', 'status'],
    run: context => {
      context.demand(['access_response', 'write', 'body']);
      for (const name of Object.keys(PIXEL_HEADERS))
        context.demand(['access_response', 'write', 'header', name]);
      change(context, draft => {
        draft.status = 200;
        draft.body = PIXEL;
        Object.assign(draft.headers, PIXEL_HEADERS);
      });
    },
  }),

  /**
   * `setResponseBody(body: string, encoding?: string)` → `undefined`. Encodings: ascii, utf8 (also for any other word),
   * utf16le, ucs2, base64, latin1, binary, hex.
   *
   * `null` and `undefined` clear the body: clients hand on `result.body`, which is `undefined` for an empty answer.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#setresponsebody
   */
  setResponseBody: defineApi({
    parameters: ['any', 'string?'],
    permission: () => ['access_response', 'write', 'body'],
    run: (context, body, encoding) =>
      change(context, draft => {
        const known = ENCODINGS.find(name => name === encoding) ?? 'utf8';
        draft.body = body == null ? undefined : Buffer.from(toText(body), known);
      }),
  }),

  /**
   * `setResponseHeader(name: string, value: string)` → `undefined`. The name is lower-cased; `null` and `undefined`
   * remove the header.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#setresponseheader
   */
  setResponseHeader: defineApi({
    parameters: ['string', 'any'],
    permission: name => ['access_response', 'write', 'header', name],
    run: (context, name, value) =>
      change(context, ({ headers }) => {
        if (value == null) delete headers[name.toLowerCase()];
        else headers[name.toLowerCase()] = toText(value);
      }),
  }),

  /**
   * `setResponseStatus(statusCode: number)` → `undefined`.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#setresponsestatus
   */
  setResponseStatus: defineApi({
    parameters: ['number'],
    permission: () => ['access_response', 'write', 'status'],
    run: (context, statusCode) =>
      change(context, draft => {
        draft.status = statusCode;
      }),
  }),
};

function change({ environment: { response } }: ApiContext, edit: (draft: ResponseDraft) => void): void {
  if (!response.flushed) edit(response);
}
