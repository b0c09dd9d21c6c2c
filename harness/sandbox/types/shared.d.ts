/**
 * What sandboxed code has in server and web containers alike: the language, and the APIs that both have.
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

/** A regular expression of RE2, made by `createRegex`, which only server containers have. Has no properties. */
interface SandboxRegex {
  readonly __regex: never;
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

/** The APIs of both kinds of container, by the name that `require` takes. */
interface SandboxSharedApis {
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
  addEventCallback: (callback: SandboxEventCallback) => void;
  callLater: (callback: () => void) => void;
  decodeUri: (text: string) => string | undefined;
  decodeUriComponent: (text: string) => string | undefined;
  encodeUri: (text: string) => string;
  encodeUriComponent: (text: string) => string;
  fromBase64: (text: string) => string | undefined;
  /** An integer between `min` and `max`, both included. */
  generateRandom: (min: number, max: number) => number;
  getContainerVersion: () => SandboxContainerVersion;
  getTimestamp: () => number;
  /** In ms since 1970. */
  getTimestampMillis: () => number;
  getType: (
    value: unknown,
  ) => 'string' | 'number' | 'boolean' | 'null' | 'undefined' | 'array' | 'object' | 'function';
  /** Does nothing where the permission does not cover it. */
  logToConsole: (...values: unknown[]) => void;
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
  toBase64: (text: string, options?: { urlEncoding?: boolean }) => string;
}
