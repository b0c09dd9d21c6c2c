/**
 * Everything that sandboxed code of a server container has, and nothing else.
 *
 * Made for `noLib`: what GTM's sandbox lacks (`[].includes`, `new Date()`, `String`, regular expression literals) is a
 * type error here. Methods and signatures follow the reference notes in sgtm-sandbox.md, sections 1 and 4; where the
 * sandbox itself gives anything at all, such as event data, the type is `unknown`.
 *
 * Methods exist only when called: `'a'.trim` read without a call is `undefined` in GTM, which TypeScript cannot say.
 */

/** Gives a template access to an API. Throws for a name that is no API. */
declare function require<Name extends keyof SandboxApis>(name: Name): SandboxApis[Name];

// Types that the compiler itself asks for. None of them is a value in the sandbox.

interface Object {
  hasOwnProperty(key: string | number): boolean;
  toString(): string;
}

interface Function {
  /** Gives the function's name. There is no `call`, `apply` or `bind`. */
  toString(): string;
}

interface CallableFunction extends Function {}

interface NewableFunction extends Function {}

interface IArguments {
  readonly length: number;
  readonly [index: number]: unknown;
}

interface RegExp {
  /** Keeps other objects from passing for a regular expression; not there at run time. */
  readonly __regularExpression: never;
}

interface Boolean {
  toString(): string;
}

interface Number {
  /** `radix` is 2 to 36. There is no `toFixed`. */
  toString(radix?: number): string;
}

interface String {
  readonly length: number;
  readonly [index: number]: string;
  charAt(index: number): string;
  concat(...parts: string[]): string;
  indexOf(part: string, from?: number): number;
  lastIndexOf(part: string, from?: number): number;
  /** A string is taken as a pattern. */
  match(pattern: string | SandboxRegex): (string | undefined)[] | null;
  /** A string is taken literally and replaced once; for every occurrence pass `createRegex(pattern, 'g')`. */
  replace(
    pattern: string | SandboxRegex,
    by: string | ((match: string, ...groups: unknown[]) => string),
  ): string;
  /** A string is taken as a pattern. */
  search(pattern: string | SandboxRegex): number;
  slice(start?: number, end?: number): string;
  split(separator?: string | SandboxRegex, limit?: number): string[];
  substring(start: number, end?: number): string;
  toLocaleLowerCase(): string;
  toLocaleUpperCase(): string;
  toLowerCase(): string;
  toString(): string;
  toUpperCase(): string;
  trim(): string;
}

interface ReadonlyArray<T> {
  readonly length: number;
  readonly [index: number]: T;
  concat(...items: (T | readonly T[])[]): T[];
  every(test: (item: T, index: number, array: readonly T[]) => unknown): boolean;
  filter<Kept extends T>(test: (item: T, index: number, array: readonly T[]) => item is Kept): Kept[];
  filter(test: (item: T, index: number, array: readonly T[]) => unknown): T[];
  forEach(callback: (item: T, index: number, array: readonly T[]) => void): void;
  hasOwnProperty(key: string | number): boolean;
  indexOf(item: T, from?: number): number;
  join(separator?: string): string;
  lastIndexOf(item: T, from?: number): number;
  map<Result>(callback: (item: T, index: number, array: readonly T[]) => Result): Result[];
  reduce(callback: (result: T, item: T, index: number, array: readonly T[]) => T): T;
  reduce<Result>(
    callback: (result: Result, item: T, index: number, array: readonly T[]) => Result,
    initial: Result,
  ): Result;
  reduceRight(callback: (result: T, item: T, index: number, array: readonly T[]) => T): T;
  reduceRight<Result>(
    callback: (result: Result, item: T, index: number, array: readonly T[]) => Result,
    initial: Result,
  ): Result;
  slice(start?: number, end?: number): T[];
  some(test: (item: T, index: number, array: readonly T[]) => unknown): boolean;
  toString(): string;
}

interface Array<T> extends ReadonlyArray<T> {
  length: number;
  [index: number]: T;
  pop(): T | undefined;
  push(...items: T[]): number;
  reverse(): T[];
  shift(): T | undefined;
  sort(compare?: (a: T, b: T) => number): T[];
  splice(start: number, count?: number, ...items: T[]): T[];
  unshift(...items: T[]): number;
}

// Types of the APIs.

/** A regular expression of RE2, made by `createRegex`. Has no properties. */
interface SandboxRegex {
  readonly __regex: never;
}

/** A promise. Made by `Promise.create` and by APIs; rejects by itself when it is not settled after 5 seconds. */
interface SandboxPromise<T> {
  then<Result = T, Other = never>(
    onFulfilled?: (value: T) => Result | SandboxPromise<Result>,
    onRejected?: (reason: unknown) => Other | SandboxPromise<Other>,
  ): SandboxPromise<Result | Other>;
  catch<Other>(onRejected: (reason: unknown) => Other | SandboxPromise<Other>): SandboxPromise<T | Other>;
  finally(callback: () => void): SandboxPromise<T>;
}

/** An object with keys that are not known beforehand, such as event data. */
interface SandboxRecord {
  [key: string]: unknown;
}

/** What `parseUrl` gives; parts that are absent are `''`. */
interface SandboxUrl {
  href: string;
  origin: string;
  protocol: string;
  username: string;
  password: string;
  host: string;
  hostname: string;
  port: string;
  pathname: string;
  search: string;
  /** Decoded. An array where a parameter is repeated. */
  searchParams: { [name: string]: string | string[] | undefined };
  hash: string;
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

interface SandboxContainerVersion {
  containerId: string;
  debugMode: boolean;
  environmentName: string;
  environmentMode: boolean;
  previewMode: boolean;
  version: string;
}

interface SandboxTagResult {
  id: string;
  status: string;
  executionTime: number;
  [metadata: string]: unknown;
}

type SandboxEventCallback = (containerId: string, eventData: { tags: SandboxTagResult[] }) => void;

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
interface SandboxApis {
  // Utilities.
  JSON: {
    /** Gives `undefined` for text that is not JSON. */
    parse(text: string): unknown;
    /** Gives `undefined` for a cycle. */
    stringify(value: unknown): string;
  };
  Math: {
    abs(value: number): number;
    ceil(value: number): number;
    floor(value: number): number;
    max(...values: number[]): number;
    min(...values: number[]): number;
    pow(base: number, exponent: number): number;
    round(value: number): number;
    sqrt(value: number): number;
  };
  Object: {
    /** Gives whether the key could be removed: `false` for arrays and frozen objects. */
    delete(object: object, key: string): boolean;
    entries<T>(object: { readonly [key: string]: T }): [string, T][];
    /** Later writes are ignored without an error. */
    freeze<T>(value: T): T;
    keys(object: object): string[];
    values<T>(object: { readonly [key: string]: T } | readonly T[]): T[];
  };
  Promise: {
    all<T>(values: readonly (T | SandboxPromise<T>)[]): SandboxPromise<T[]>;
    create<T>(
      resolver: (
        resolve: (value?: T | SandboxPromise<T>) => void,
        reject: (reason?: unknown) => void,
      ) => void,
    ): SandboxPromise<T>;
  };
  callLater: (callback: () => void) => void;
  /** Gives `''` for what is no domain. */
  computeEffectiveTldPlusOne: (domainOrUrl: string) => string;
  /** Flags are `g` and `i`. Gives `null` for a pattern that RE2 refuses. */
  createRegex: (pattern: string, flags?: string) => SandboxRegex | null;
  decodeUri: (text: string) => string | undefined;
  decodeUriComponent: (text: string) => string | undefined;
  encodeUri: (text: string) => string;
  encodeUriComponent: (text: string) => string;
  fromBase64: (text: string) => string | undefined;
  /** An integer between `min` and `max`, both included. */
  generateRandom: (min: number, max: number) => number;
  getTimestamp: () => number;
  /** In ms since 1970. */
  getTimestampMillis: () => number;
  getType: (
    value: unknown,
  ) => 'string' | 'number' | 'boolean' | 'null' | 'undefined' | 'array' | 'object' | 'function';
  hmacSha256: (
    data: string,
    keyId: string,
    options?: { outputEncoding?: 'hex' | 'base64' | 'base64url' },
  ) => string;
  /** Rounds; 0 for what is no number. */
  makeInteger: (value: unknown) => number;
  /** NaN for what is no number. */
  makeNumber: (value: unknown) => number;
  makeString: (value: unknown) => string;
  makeTableMap: (
    rows: readonly SandboxRecord[],
    keyColumn: string,
    valueColumn: string,
  ) => { [key: string]: unknown } | null;
  /** Gives `undefined` for what is no URL. */
  parseUrl: (url: string) => SandboxUrl | undefined;
  queryPermission: (permission: string, ...parameters: unknown[]) => boolean;
  sha256: (
    input: string,
    onSuccess: (digest: string) => void,
    options?: { outputEncoding?: 'base64' | 'hex' },
  ) => void;
  /** Base64 unless asked for hex. */
  sha256Sync: (input: string, options?: { outputEncoding?: 'base64' | 'hex' }) => string;
  testRegex: (regex: SandboxRegex, text: string) => boolean;
  toBase64: (text: string, options?: { urlEncoding?: boolean }) => string;

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
  addEventCallback: (callback: SandboxEventCallback) => void;
  addMessageListener: (type: string, callback: (type: string, message: SandboxRecord) => void) => void;
  /** A copy. */
  getAllEventData: () => SandboxRecord;
  getClientName: () => string;
  getContainerVersion: () => SandboxContainerVersion;
  /** A copy of what is at the dot path. */
  getEventData: (keyPath: string) => unknown;
  hasMessageListener: (type: string) => boolean;
  /** Does nothing where the permission does not cover it. */
  logToConsole: (...values: unknown[]) => void;
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
