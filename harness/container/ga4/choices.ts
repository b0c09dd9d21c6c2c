/**
 * Google publishes neither the code nor the exact rules of its GA4 client. Wherever the truth is unknown, this file
 * says what ours does and why, and the rest of the folder asks here.
 *
 * Numbers in brackets are sections of ga4-event-data.md. Some choices need no code of their own: an item part with an
 * unknown code is left out [2.4]; a client hint that did not come with the others counts as empty [3]; `sst.rnd`, in no
 * dump, is treated like any `sst.` parameter [2.7]; a client id from another domain's linker beats the FPID that is
 * here, as it does for `_ga` [4]; an event stream is sent in one go after the last event, so that cookies can still be
 * set in its headers, and replaces a body that templates have set [5].
 */

/** Hono's patterns. The path alone claims a hit: that `v=2` and `tid` count too has one weak source. [1] */
export const GA4_PATHS: readonly string[] = ['/g/collect', '/:prefix{.+}/g/collect'];

/** 400 is what is commonly reported for a request that no client claims; one page says 200. [5] */
export const UNCLAIMED_STATUS = 400;

/** Hono's patterns for the Measurement Protocol; that it needs a client of its own in GTM is what some vendors say. [3] */
export const MP_PATHS: readonly string[] = ['/mp/collect', '/:prefix{.+}/mp/collect'];

/**
 * A preflight is answered, although sources disagree on whether Google's client does: gtag.js never causes one, and
 * for whoever sends hits with headers of their own, an answer is the more useful of the two. [5]
 */
export const CORS = {
  origin: (origin: string): string => origin,
  credentials: true,
  allowMethods: ['GET', 'POST', 'OPTIONS'],
};

/** gtag.js never puts more events into one request. Whether the client would take more is unknown; ours does not. [1] */
export const MAX_EVENTS = 20;

/** Google's own endpoint takes no more from the Measurement Protocol; that the client does the same is a guess. */
export const MAX_MP_EVENTS = 25;

/** Levels of objects and lists in a Measurement Protocol body, for the same reason as `MAX_USER_DATA_DEPTH`. */
export const MAX_MP_DEPTH = 32;

/** gtag.js never sends more. `pr0` and `pr201` are unknown parameters to us; a gap in the numbers is closed. [2.4] */
export const MAX_ITEMS = 200;

/** Browsers name three or four. The cap keeps a forged list from growing into millions of objects. [3] */
export const MAX_BRANDS = 32;

/**
 * Levels below `user_data`; what is deeper stays in the last key, dots included. The deepest seen is
 * `_tag_metadata.x.mode`, and everything that handles an event later recurses into it. [2.3]
 */
export const MAX_USER_DATA_DEPTH = 8;

/**
 * Keys that changed over the years, or whose type sources disagree on: always the newest dump. `dma` is a boolean in
 * Google's list and a string in every dump, hence a string for its neighbour `lps` too, which no dump has. [2.1, 7]
 */
export const DISPUTED_PARAMETERS = {
  string: { gcd: 'x-ga-gcd', are: 'x-ga-are', dma: 'x-ga-dma', lps: 'x-ga-lps' },
  location: { ur: 'event_location' },
  bits: { _eu: ['x-ga-system_properties', 'eu'] },
} as const;

/** Parameters of most hits that are in no dump since 2023. [2.1] */
export const HIDDEN_PARAMETERS: ReadonlySet<string> = new Set(['richsstsse', '_fplc']);

/**
 * Starts of the names of geo headers: load balancers set `X-Gclb-Country` and `X-Gclb-Region`, App Engine the others.
 * They give `event_location` where `ur` did not. Google's page on region-specific tags says that headers make
 * `event_location` available, but not on which hits; no dump settles it. [2.1, 5]
 */
export const GEO_HEADERS: readonly string[] = ['x-gclb', 'x-appengine'];

/**
 * Event data key of the browser's client id where FPID replaces it. Dumps have it until September 2023, later ones with
 * an FPID do not, for unknown reasons. Ours gives it: both ids are known, and a tag can be tried with it. [3]
 */
export const JS_CLIENT_ID_KEY = 'x-ga-js_client_id';

/**
 * The cookie of a server-managed client id, in front of the id. The second number counts the labels of the domain in
 * `_ga`; whether it does here is unknown, and nothing reads it. [4]
 */
export const FPID_PREFIX = 'FPID2.2.';

/** Two years are asked for, though browsers keep no cookie for longer than about 400 days. No `SameSite` was seen. [4] */
export const FPID_OPTIONS = {
  domain: 'auto',
  path: '/',
  'max-age': 2 * 365 * 24 * 60 * 60,
  secure: true,
  httpOnly: true,
};

/**
 * The linker cookie, which scripts can read. It comes "with some answers"; ours sets it when the hit has `_fplc`, as
 * those of pages with a cross-domain linker do. What Google's holds is unknown: 168 characters are 126 bytes. [4]
 */
export const FPLC_OPTIONS = { domain: 'auto', path: '/', 'max-age': 20 * 60 * 60, secure: true };

/** Bytes that FPLC holds. */
export const FPLC_BYTES = 126;

/**
 * Whether FPID must be neither read nor set. Only a denied analytics_storage counts: an unset one, `-`, is what sites
 * without consent mode send. [2.5, 4]
 */
export function deniesAnalytics(gcs = ''): boolean {
  return gcs.charAt(3) === '0';
}

/**
 * Sets what is not there yet, so the first wins: of a parameter given twice, as in `getRequestQueryParameter`; of two
 * parameters with one key, like `cu` and `ep.currency`; and of a parameter against the request, like `ep.ip_override`
 * against the address of the peer. None of the three is known. [7]
 */
export function setFirst<K, V>(map: Map<K, V>, key: K, value: V): void {
  if (!map.has(key)) map.set(key, value);
}

/** Decodes a name or value; one with a malformed escape stays as it was on the wire. [7] */
export function decodeText(text: string): string {
  if (!/[%+]/.test(text)) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** A number, or `undefined`, which leaves the key out: real hits have `_et=NaN`, and an empty text is not 0. [2.3] */
export function readNumber(text: string): number | undefined {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/**
 * The numbers of the bits set in base64url bytes, lowest bit first: `EAAAAAQ` gives `[4, 34]`. A text that cannot be
 * such a list, like the single letters of old hits, stays text. [2.2]
 */
export function readBits(text: string): number[] | string {
  if (!/^[\w-]{2,64}$/.test(text)) return text;
  const bits = (byte: number, index: number) =>
    BITS.filter(bit => byte & (1 << bit)).map(bit => index * 8 + bit);
  return [...Buffer.from(text, 'base64url')].flatMap(bits);
}

const BITS = [0, 1, 2, 3, 4, 5, 6, 7];

/** `US-CA` as `{country, region}`, `DE` as `{country}`, and nothing for the empty `ur` of many hits. [2.1] */
export function readLocation(text: string): { country: string; region?: string } | undefined {
  const [country, region] = text.split('-', 2);
  if (!country) return undefined;
  return region ? { country, region } : { country };
}

/**
 * Which of a consent type's states decides, the first that is granted or denied. Two more take part at Google, but how
 * they are packed is not known well enough: the delegated type and the default of the container. Where nothing decides,
 * consent counts as granted, as in the one dump that shows it. [2.5, 2.7]
 */
export const CONSENT_ORDER = ['update', 'default', 'declare', 'implicit'] as const;
