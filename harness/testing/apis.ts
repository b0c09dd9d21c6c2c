import { checkArguments } from '../sandbox/apis/arguments.ts';
import { hasApi } from '../sandbox/apis/index.ts';
import type { ContainerContext } from '../sandbox/environment.ts';
import type { Realm } from '../sandbox/realm.ts';
import { ApiFunction, SandboxFunction, SandboxObject, typeOf, type Value } from '../sandbox/values.ts';

/**
 * The APIs of one scenario: those of the sandbox, or the mocks in their place, with an account of their calls.
 *
 * A mock counts from the next `require` of its API on; who has the API already, keeps it.
 */
export class ScenarioApis {
  /** What code of the template and of the test knows as `require`. */
  readonly requireFunction = new ApiFunction('require', ([name]) => {
    checkArguments('require', ['string'], [typeOf(name)]);
    return this.require(name as string);
  });
  private readonly mocks = new Map<string, Value>();
  private readonly calls = new Map<string, Value[][]>();

  constructor(
    private readonly realm: Realm,
    private readonly context: ContainerContext,
  ) {}

  /** Whether the container has an API of that name. */
  has(name: string): boolean {
    return hasApi(name, this.context);
  }

  /** `require(name)`. @throws TemplateError for a name that is neither an API nor mocked. */
  require(name: string): Value {
    return this.mocks.has(name) ? this.mocks.get(name) : this.realm.require(name);
  }

  /** The arguments of each call of an API, or of a member such as `JSON.parse`, in order. Grows with each call. */
  callsOf(name: string): Value[][] {
    const calls = this.calls.get(name) ?? [];
    this.calls.set(name, calls);
    return calls;
  }

  /**
   * `mock(name, value)`: a function is called in the API's place; an object takes the place of an API that is an object;
   * any other value is what the API gives. The name may be anything: published tests mock names that are no API.
   */
  mock(name: string, value: Value): void {
    if (value instanceof SandboxFunction) this.mocks.set(name, this.spy(name, value));
    else if (this.membersOf(name)) this.mocks.set(name, this.spyMembers(name, value));
    else this.mocks.set(name, this.spy(name, new ApiFunction(name, () => value)));
  }

  /**
   * `mockObject(name, members)`. Whether GTM keeps the members that are not mocked is not documented: here they stay
   * what they are.
   */
  mockObject(name: string, members: SandboxObject): void {
    const kept = this.membersOf(name) ?? [];
    this.mocks.set(name, this.spyMembers(name, new SandboxObject(new Map([...kept, ...members.properties]))));
  }

  /** A function that templates find in `data`, such as `gtmOnSuccess`: its mock, else the one that the test gives. */
  completion(name: string, given: Value): Value {
    const mocked = this.mocks.get(name);
    if (mocked !== undefined) return mocked;
    const fn = given instanceof SandboxFunction ? given : new ApiFunction(name, () => undefined);
    return this.spy(name, fn);
  }

  /** Gives a function that does what `fn` does and keeps account of its calls. */
  spy(name: string, fn: SandboxFunction): SandboxFunction {
    const calls = this.callsOf(name);
    return new ApiFunction(name, args => {
      calls.push(args);
      return fn.invoke(args);
    });
  }

  private spyMembers(name: string, value: Value): Value {
    if (!(value instanceof SandboxObject)) return value;
    const members = [...value.properties].map(([key, member]): [string, Value] => {
      const isFunction = member instanceof SandboxFunction;
      return [key, isFunction ? this.spy(`${name}.${key}`, member) : member];
    });
    return new SandboxObject(new Map(members));
  }

  /** The members of an API that is an object. */
  private membersOf(name: string): ReadonlyMap<string, Value> | undefined {
    const api = this.has(name) ? this.realm.require(name) : undefined;
    return api instanceof SandboxObject ? api.properties : undefined;
  }
}
