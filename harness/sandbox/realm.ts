import type { Api, ApiObject, HostApi, RawApi, RawContext } from './api.ts';
import { checkArguments } from './apis/arguments.ts';
import { findApi } from './apis/index.ts';
import { copyIn, copyOut } from './border.ts';
import type { Environment } from './environment.ts';
import { guard } from './interpreter/program.ts';
import type { Run } from './interpreter/run.ts';
import { EventLoop } from './loop.ts';
import type { Permissions } from './permissions/permissions.ts';
import { SandboxPromise } from './promises.ts';
import { ApiFunction, type SandboxFunction, SandboxObject, typeOf, type Value } from './values.ts';

/** A call of an API by the template, as host values. */
export interface ApiCall {
  /** `sendHttpRequest`, or `JSON.parse` for a member. */
  readonly api: string;
  readonly arguments: readonly unknown[];
  /** What it gave; `undefined` where it threw. */
  readonly result: unknown;
  /** What it threw: a wrong argument, a permission denied. */
  readonly error: unknown;
}

/** What a realm is made of. */
export interface RealmOptions {
  readonly run: Run;
  readonly environment: Environment;
  readonly permissions: Permissions;
  /** Receives errors of callbacks, which no code of the template is there to see. */
  readonly onError: (error: unknown) => void;
  /** Gives what takes the place of a function among the APIs, and sees the sandbox's own values. */
  readonly replace?: ((api: SandboxFunction) => SandboxFunction) | undefined;
}

/** The world of one run: what `require` gives, an event loop, and the way to the environment. */
export class Realm {
  readonly loop: EventLoop;
  private readonly context: RawContext;
  private readonly required = new Map<string, Value>();

  constructor(private readonly options: RealmOptions) {
    const { run, environment, permissions, onError } = options;
    const debug = environment.container.debugMode || environment.container.previewMode;
    this.loop = new EventLoop(environment.clock, onError, body => guard(run, body));
    const context: RawContext & { environment: Environment } = {
      environment,
      loop: this.loop,
      demand: request => permissions.demand(request, debug),
      permits: request => permissions.permits(request, debug),
      later: callback => this.loop.later(() => this.loop.guard(callback)),
      border: { adopt: promise => this.adopt(promise), allocate: bytes => run.allocate(bytes) },
      within(inner, body) {
        const outer = context.environment;
        context.environment = inner;
        try {
          return body();
        } finally {
          context.environment = outer;
        }
      },
    };
    this.context = context;
  }

  /** `require(name)`: the same value each time. @throws TemplateError for a name that is no API of the container. */
  require(name: string): Value {
    const known = this.required.get(name);
    if (known !== undefined) return known;
    const made = this.expose(name, findApi(name, this.options.environment.context));
    this.required.set(name, made);
    return made;
  }

  /** The function that templates know as `require`. */
  requireFunction(): SandboxFunction {
    return new ApiFunction('require', ([name]) => {
      checkArguments('require', ['string'], [typeOf(name)]);
      return this.require(name as string);
    });
  }

  /** Copies a host value into this realm. */
  copyIn(value: unknown): Value {
    return copyIn(value, this.context.border);
  }

  private expose(name: string, api: Api): Value {
    if (!('members' in api)) return this.wrap(name, api);
    return this.exposeMembers(name, api);
  }

  private exposeMembers(name: string, { members }: ApiObject): SandboxObject {
    const object = new SandboxObject();
    for (const [member, api] of Object.entries(members)) {
      object.properties.set(member, this.wrap(`${name}.${member}`, api));
    }
    object.frozen = true;
    return object;
  }

  private wrap(name: string, api: HostApi | RawApi): SandboxFunction {
    const made = new ApiFunction(name, args => this.call(name, api, args));
    return this.options.replace?.(made) ?? made;
  }

  private call(name: string, api: HostApi | RawApi, args: Value[]): Value {
    checkArguments(name, api.parameters, args.map(typeOf));
    if ('raw' in api) return api.raw(this.context, ...args);
    const { border } = this.context;
    const given = args.map(arg => copyOut(arg, border)) as never[];
    if (api.permission) this.context.demand(api.permission(...given));
    return copyIn(api.run(this.context, ...given), border);
  }

  /** A promise of the host comes in as one of the sandbox; what it rejects with is copied as well. */
  private adopt(operation: Promise<unknown>): SandboxPromise {
    const promise = new SandboxPromise(this.loop);
    this.loop.await(
      operation,
      value => promise.resolve(this.copyIn(value)),
      reason => promise.reject(this.copyIn(reason)),
    );
    return promise;
  }
}

/** Gives what takes the place of an API where `onCall` is to hear of each call, once it has returned. */
export function reportingTo(onCall: (call: ApiCall) => void): (api: SandboxFunction) => SandboxFunction {
  return api =>
    new ApiFunction(api.name, args => {
      const given = args.map(arg => copyOut(arg));
      try {
        const result = api.invoke(args);
        onCall({ api: api.name, arguments: given, result: copyOut(result), error: undefined });
        return result;
      } catch (error) {
        onCall({ api: api.name, arguments: given, result: undefined, error });
        throw error;
      }
    });
}
