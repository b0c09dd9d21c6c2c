import type { Border } from './border.ts';
import type { Environment } from './environment.ts';
import type { EventLoop } from './loop.ts';
import type { Value } from './values.ts';

/** What a parameter accepts, named as in Google's argument errors. */
interface ParameterTypes {
  string: string;
  number: number;
  boolean: boolean;
  object: Record<string, unknown>;
  array: unknown[];
  function: (...args: unknown[]) => unknown;
  any: unknown;
}

/** A parameter's type; `?` marks one that may be left out or `undefined`, `|` joins alternatives. */
export type Parameter = string;

type TypeOf<P extends string> = P extends `${infer First}|${infer Rest}`
  ? TypeOf<First> | TypeOf<Rest>
  : P extends keyof ParameterTypes
    ? ParameterTypes[P]
    : never;
type ArgumentOf<P> = P extends `${infer Base}?`
  ? TypeOf<Base> | undefined
  : P extends string
    ? TypeOf<P>
    : never;
type ArgumentsOf<P extends readonly Parameter[]> = { -readonly [I in keyof P]: ArgumentOf<P[I]> };

/** A permission id and what is asked of it: `['get_cookies', '_fbp']`. */
export type PermissionRequest = readonly [permissionId: string, ...parameters: unknown[]];

/** What an API's code gets to see. */
export interface ApiContext {
  readonly environment: Environment;
  /** Throws a `PermissionError` unless the template may do this. For checks that depend on more than the arguments. */
  readonly demand: (request: PermissionRequest) => void;
  /** Whether the template may do this; never throws. */
  readonly permits: (request: PermissionRequest) => boolean;
  /** Runs `callback` after the current code has returned, as `setTimeout(callback, 0)` would. */
  readonly later: (callback: () => void) => void;
  readonly loop: EventLoop;
}

/** What an API gets to see that works on the sandbox's own values. */
export interface RawContext extends ApiContext {
  readonly border: Border;
  /** Runs `body` with another environment in the place of the run's own, until it returns. */
  readonly within: <T>(environment: Environment, body: () => T) => T;
}

/** An API that works on host values: arguments are copied out, the result is copied in, promises are adopted. */
export interface HostApi {
  readonly parameters: readonly Parameter[];
  /** Asked before each call, with the copied arguments. Without arguments it names its id, for the linter. */
  readonly permission?: (...args: never[]) => PermissionRequest;
  /** Ids of permissions that `run` asks for itself: for the linter, which runs nothing. */
  readonly asks?: readonly string[];
  readonly run: (context: ApiContext, ...args: never[]) => unknown;
}

/** An API that needs the sandbox's values themselves: identity, `undefined` members, promises. */
export interface RawApi {
  readonly parameters: readonly Parameter[];
  /** Ids of permissions that `raw` asks for: for the linter, which runs nothing. */
  readonly asks?: readonly string[];
  readonly raw: (context: RawContext, ...args: Value[]) => Value;
}

/** An API that is an object of functions, like `JSON`. */
export interface ApiObject {
  readonly members: Readonly<Record<string, HostApi | RawApi>>;
}

/** What `require(name)` gives. */
export type Api = HostApi | RawApi | ApiObject;

/** APIs that belong together, by the name that `require` takes. */
export type ApiFamily = Readonly<Record<string, Api>>;

/**
 * Declares an API, typing `run` and `permission` by `parameters`.
 *
 * A required parameter of the wrong type never reaches `run`: the call throws Google's
 * `Argument error in <name>. Expected argument types [string], but received [number].`
 */
export function defineApi<const P extends readonly Parameter[]>(api: {
  readonly parameters: P;
  readonly permission?: (...args: ArgumentsOf<P>) => PermissionRequest;
  readonly asks?: readonly string[];
  readonly run: (context: ApiContext, ...args: ArgumentsOf<P>) => unknown;
}): HostApi {
  return api as HostApi;
}
