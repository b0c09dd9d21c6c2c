import { randomBytes as secureRandomBytes } from 'node:crypto';
import { attempt } from '../../sandbox/apis/coerce.ts';
import type { CookieWrite, IncomingRequest } from '../../sandbox/environment.ts';
import { deniesAnalytics, FPID_OPTIONS, FPID_PREFIX, FPLC_OPTIONS } from './choices.ts';
import { createLinker, type RandomBytes } from './linker.ts';
import type { Parameters } from './query.ts';

/** A client id that the server keeps, and the cookies that keep it. */
export interface ServerClientId {
  readonly clientId: string;
  readonly cookies: readonly CookieWrite[];
}

/** Gives the client id of the browser behind a hit, or `undefined` where consent forbids to have one. */
export type IdentifyClient = (parameters: Parameters, request: IncomingRequest) => ServerClientId | undefined;

/** Where time and chance come from; the real ones if left out. */
export interface ServerClientIdOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly randomBytes?: RandomBytes;
}

const ID_BYTES = 32;

/** What FPID may hold to be believed: one made here or by Google, or a migrated `_ga`. Fits into FPLC. */
const CLIENT_ID = /^[\w+/=.-]{1,90}$/;

/**
 * Makes what the setting "Server Managed" of the GA4 client does: the client id lives in the cookie FPID, set anew on
 * each hit. It comes from the linker of another domain, else from FPID, else it is random with the time of `_ga`
 * (ga4-event-data.md, 3 and 4). Its option to migrate from `_ga` is not emulated.
 */
export function serverManagedClientId({
  now = Date.now,
  randomBytes = secureRandomBytes,
}: ServerClientIdOptions = {}): IdentifyClient {
  const linker = createLinker(randomBytes);
  const makeId = (cid = '') => {
    const random = Buffer.from(randomBytes(ID_BYTES)).toString('base64');
    return `${random}.${/\.(\d{10})$/.exec(cid)?.[1] ?? Math.floor(now() / 1000)}`;
  };
  return (parameters, request) => {
    if (deniesAnalytics(parameters.get('gcs'))) return undefined;
    const linkerValue = parameters.get('_fplc');
    const linked = linkerValue && linker.open(linkerValue);
    const clientId = linked || readFpid(request.headers.cookie) || makeId(parameters.get('cid'));
    const fpid = { name: 'FPID', value: FPID_PREFIX + encodeURIComponent(clientId), options: FPID_OPTIONS };
    if (linkerValue === undefined) return { clientId, cookies: [fpid] };
    return {
      clientId,
      cookies: [fpid, { name: 'FPLC', value: linker.seal(clientId), options: FPLC_OPTIONS }],
    };
  };
}

/** Reads `FPID2.2.<id>`, the id percent-encoded. */
function readFpid(cookies = ''): string | undefined {
  const encoded = /(?:^|;\s*)FPID=FPID\d+\.\d+\.([^;\s]+)/.exec(cookies)?.[1];
  const clientId = encoded && attempt(decodeURIComponent, encoded);
  return clientId && CLIENT_ID.test(clientId) ? clientId : undefined;
}
