/// <reference path="./shared.d.ts" />

/** The APIs of server containers, made for `noLib`. */

/** A promise. Made by `Promise.create` and by APIs; rejects by itself when it is not settled after 5 seconds. */
interface SandboxPromise<T> {
  then<Result = T, Other = never>(
    onFulfilled?: (value: T) => Result | SandboxPromise<Result>,
    onRejected?: (reason: unknown) => Other | SandboxPromise<Other>,
  ): SandboxPromise<Result | Other>;
  catch<Other>(onRejected: (reason: unknown) => Other | SandboxPromise<Other>): SandboxPromise<T | Other>;
  finally(callback: () => void): SandboxPromise<T>;
}

/** What `getGoogleAuth` gives, for `authorization`. */
interface SandboxGoogleAuth {
  readonly __googleAuth: never;
}

interface SandboxHttpGetOptions {
  headers?: { [name: string]: string };
  /** In ms; 15,000 if left out. */
  timeout?: number;
  authorization?: SandboxGoogleAuth;
}

interface SandboxHttpOptions extends SandboxHttpGetOptions {
  /** `GET` if left out. */
  method?: string;
}

/** An answer of any status, 4xx and 5xx too. */
interface SandboxHttpResponse {
  statusCode: number;
  /** Names in lower case. */
  headers: { [name: string]: string | string[] };
  body: string | undefined;
}

/** In the callback form a status of 0 means that the request failed, -1 that it timed out. */
type SandboxHttpCallback = (
  statusCode: number,
  headers: { [name: string]: string | string[] } | undefined,
  body: string | undefined,
) => void;

interface SandboxCookieOptions {
  /** `auto` takes the registrable domain of the request. */
  domain?: string;
  expires?: string;
  fallbackDomain?: string;
  httpOnly?: boolean;
  /** In seconds; beats `expires`. */
  'max-age'?: number;
  path?: string;
  secure?: boolean;
  sameSite?: 'strict' | 'lax' | 'none' | 'Strict' | 'Lax' | 'None';
}

type SandboxBind = <Api>(api: Api) => Api;

interface SandboxBigQueryTable {
  /** The environment variable `GOOGLE_CLOUD_PROJECT` if left out. */
  projectId?: string;
  datasetId: string;
  tableId: string;
}

interface SandboxBigQueryOptions {
  ignoreUnknownValues?: boolean;
  skipInvalidRows?: boolean;
}

interface SandboxFirestoreOptions {
  projectId?: string;
  transaction?: string;
}

interface SandboxFirestoreReadOptions extends SandboxFirestoreOptions {
  disableCache?: boolean;
}

interface SandboxDocument {
  id: string;
  data: SandboxRecord;
}

/** Every API of a server container, by the name that `require` takes. */
interface SandboxApis extends SandboxSharedApis {
  // Utilities.
  Promise: {
    all<T>(values: readonly (T | SandboxPromise<T>)[]): SandboxPromise<T[]>;
    create<T>(
      resolver: (
        resolve: (value?: T | SandboxPromise<T>) => void,
        reject: (reason?: unknown) => void,
      ) => void,
    ): SandboxPromise<T>;
  };
  /** Gives `''` for what is no domain. */
  computeEffectiveTldPlusOne: (domainOrUrl: string) => string;
  /** Flags are `g` and `i`. Gives `null` for a pattern that RE2 refuses. */
  createRegex: (pattern: string, flags?: string) => SandboxRegex | null;
  hmacSha256: (
    data: string,
    keyId: string,
    options?: { outputEncoding?: 'hex' | 'base64' | 'base64url' },
  ) => string;
  sha256: (
    input: string,
    onSuccess: (digest: string) => void,
    options?: { outputEncoding?: 'base64' | 'hex' },
  ) => void;
  /** Base64 unless asked for hex. */
  sha256Sync: (input: string, options?: { outputEncoding?: 'base64' | 'hex' }) => string;
  testRegex: (regex: SandboxRegex, text: string) => boolean;

  // The incoming request.
  extractEventsFromMpv1: () => SandboxRecord[];
  extractEventsFromMpv2: () => SandboxRecord[];
  /** Every value of the cookie, decoded unless `noDecode` is true. */
  getCookieValues: (name: string, noDecode?: boolean) => string[];
  getRemoteAddress: () => string | undefined;
  getRequestBody: () => string | undefined;
  getRequestHeader: (name: string) => string | undefined;
  getRequestMethod: () => string;
  getRequestPath: () => string;
  getRequestQueryParameter: (name: string) => string | undefined;
  getRequestQueryParameters: () => { [name: string]: string | string[] | undefined };
  getRequestQueryString: () => string;
  isRequestMpv1: () => boolean;
  isRequestMpv2: () => boolean;

  // The event and the container.
  addMessageListener: (type: string, callback: (type: string, message: SandboxRecord) => void) => void;
  /** A copy. */
  getAllEventData: () => SandboxRecord;
  getClientName: () => string;
  /** A copy of what is at the dot path. */
  getEventData: (keyPath: string) => unknown;
  hasMessageListener: (type: string) => boolean;
  runContainer: (
    event: SandboxRecord,
    onComplete?: (bindToEvent: SandboxBind) => void,
    onStart?: (bindToEvent: SandboxBind) => void,
  ) => void;
  sendMessage: (type: string, message: object) => void;
  templateDataStorage: {
    clear(): void;
    /** Gives `null` for what is not there. */
    getItemCopy(key: string): unknown;
    removeItem(key: string): void;
    setItemCopy(key: string, value: unknown): void;
  };

  // The response.
  claimRequest: () => void;
  returnResponse: () => void;
  /** Gives `false` where the browser cannot be asked. */
  sendPixelFromBrowser: (url: string) => boolean;
  setCookie: (name: string, value: string, options?: SandboxCookieOptions, noEncode?: boolean) => void;
  setPixelResponse: () => void;
  setResponseBody: (
    body: string,
    encoding?: 'ascii' | 'utf8' | 'utf16le' | 'ucs2' | 'base64' | 'latin1' | 'binary' | 'hex',
  ) => void;
  setResponseHeader: (name: string, value: string | null | undefined) => void;
  setResponseStatus: (status: number) => void;

  // Outgoing requests.
  getGoogleScript: (
    script: 'ANALYTICS' | 'GTAG' | 'GTM',
    options?: { id?: string; debug?: boolean; timeout?: number },
  ) => SandboxPromise<{ script: string; metadata: SandboxRecord }>;
  sendEventToGoogleAnalytics: (event: SandboxRecord) => SandboxPromise<{ location: string }>;
  sendHttpGet: {
    (url: string, options?: SandboxHttpGetOptions): SandboxPromise<SandboxHttpResponse>;
    (url: string, callback: SandboxHttpCallback, options?: SandboxHttpGetOptions): void;
  };
  sendHttpRequest: {
    (url: string, options?: SandboxHttpOptions, body?: string): SandboxPromise<SandboxHttpResponse>;
    (url: string, callback: SandboxHttpCallback, options?: SandboxHttpOptions, body?: string): void;
  };

  // Google Cloud.
  BigQuery: {
    insert(
      table: SandboxBigQueryTable,
      rows: readonly SandboxRecord[],
      options?: SandboxBigQueryOptions,
    ): SandboxPromise<void>;
    insert(
      table: SandboxBigQueryTable,
      rows: readonly SandboxRecord[],
      options: SandboxBigQueryOptions | undefined,
      onSuccess: () => void,
      onFailure: (error: unknown) => void,
    ): void;
  };
  Firestore: {
    query(
      collection: string,
      conditions: readonly (readonly [key: string, operator: string, value: unknown])[],
      options?: SandboxFirestoreReadOptions & { limit?: number },
    ): SandboxPromise<SandboxDocument[]>;
    /** Rejects when there is no such document. */
    read(path: string, options?: SandboxFirestoreReadOptions): SandboxPromise<SandboxDocument>;
    runTransaction(
      callback: (transaction: string) => SandboxPromise<unknown>,
      options?: { projectId?: string },
    ): SandboxPromise<string[]>;
    /** Gives the document's id. */
    write(
      path: string,
      input: SandboxRecord,
      options?: SandboxFirestoreOptions & { merge?: boolean },
    ): SandboxPromise<string>;
  };
  getGoogleAuth: (options: { scopes: readonly string[] }) => SandboxGoogleAuth;
}
