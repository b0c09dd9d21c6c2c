import { readForm } from './form.ts';
import { type GraphRequest, readHeader, urlOf } from './request.ts';

/** A hit of the Meta Pixel, as it came: all values are texts, `contents` JSON, customer information hashed. */
export interface PixelHit {
  /** `id`. */
  readonly datasetId: string;
  /** `ev`. */
  readonly eventName: string;
  /** `eid`, which is the `eventID` of `fbq('track', name, parameters, {eventID})`. */
  readonly eventId: string | undefined;
  /** `ud[…]`. */
  readonly userData: Readonly<Record<string, string>>;
  /** `cd[…]`. */
  readonly customData: Readonly<Record<string, string>>;
  /** The rest, `fbp`, `fbc` and the page's address `dl` among it. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** What the pixel asks for: a transparent image of one pixel. */
const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/**
 * Headers under which any page may send hits, whatever it uses to do so, and none is answered by a cache. Those of
 * www.facebook.com are not on record.
 */
const headers = {
  'content-type': 'image/gif',
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'cross-origin',
};

/**
 * Reads what the pixel sends to `https://www.facebook.com/tr/`: an image request with everything in the query; a form,
 * where that gets too long; or a multipart form by `sendBeacon`. Gives `undefined` if `id` or `ev` is missing.
 *
 * `id`, `ev`, `eid` and `cd[…]` are documented for image pixels (meta-capi.md 5, and
 * https://developers.facebook.com/documentation/meta-pixel/get-started); the rest is known from captured hits.
 */
export function readPixelHit(request: GraphRequest): PixelHit | undefined {
  const query = Object.fromEntries(urlOf(request).searchParams);
  const form = readForm(readHeader(request.headers, 'content-type'), request.body ?? '');
  const { id, ev, eid, ...others } = { ...query, ...form };
  if (!id || !ev) return undefined;
  return {
    datasetId: id,
    eventName: ev,
    eventId: eid || undefined,
    userData: group(others, 'ud'),
    customData: group(others, 'cd'),
    parameters: Object.fromEntries(Object.entries(others).filter(([name]) => !/^(ud|cd)\[.+\]$/.test(name))),
  };
}

/** The answer to any hit. That Meta gives it to unreadable ones too is our guess. */
export function answerPixel(): Response {
  return new Response(gif, { headers });
}

/** `{'cd[value]': '1'}` becomes `{value: '1'}` for `cd`. */
function group(parameters: Readonly<Record<string, string>>, prefix: string): Record<string, string> {
  const pattern = new RegExp(`^${prefix}\\[(.+)\\]$`);
  const named = Object.entries(parameters).map(([name, value]) => [pattern.exec(name)?.[1], value] as const);
  return Object.fromEntries(named.filter(([name]) => name !== undefined));
}
