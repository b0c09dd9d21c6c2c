import type { Api } from '../sandbox/api.ts';
import { findApi } from '../sandbox/apis/index.ts';
import { nearestName } from '../sandbox/apis/nearest.ts';
import type { ContainerContext } from '../sandbox/environment.ts';
import { reportingTo } from '../sandbox/realm.ts';
import type { LoadedTemplate, RunOptions } from '../sandbox/run.ts';
import type { HostFunction } from '../sandbox/values.ts';
import { ApiFunction, type SandboxFunction, SandboxObject, type Value } from '../sandbox/values.ts';
import { UserError } from '../user-error.ts';

/**
 * What takes the place of APIs, by the name that `require` takes. A function is called instead of the API, with copies
 * of the arguments; it may return a promise, and throws a `TemplateError` where the API is to throw. Any other value is
 * what the API gives. Of an API that is an object the members given are replaced: `{ JSON: { stringify: '{}' } }`. As in
 * GTM's tests, a mock needs no permission.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/templates/tests
 */
export type Mocks = Readonly<Record<string, unknown>>;

/**
 * Makes a template which finds the mocks where it requires APIs, and the fields to run it with. `onCall` hears of calls
 * of mocks as it does of calls of APIs.
 *
 * The mocks travel in `data`, because that is copied into the run: so the promises that they give are the run's own.
 *
 * @throws UserError where there is no API of that name.
 */
export function withMocks(
  template: LoadedTemplate,
  mocks: Mocks,
  { fields, onCall }: Required<Pick<RunOptions, 'fields' | 'onCall'>>,
): { readonly template: LoadedTemplate; readonly fields: RunOptions['fields'] } {
  const execute: typeof template.program.execute = (run, globals) => {
    const { properties: data } = globals.data as SandboxObject;
    const { properties: functions } = data.get(MOCKS) as SandboxObject;
    data.delete(MOCKS);
    const replaced = replaceApis(globals.require as SandboxFunction, functions, reportingTo(onCall));
    return template.program.execute(run, { ...globals, require: replaced });
  };
  // A function that crosses the border belongs to the run in which it did so first: each run gets new ones.
  const carried = Object.entries(mocks)
    .flatMap(([name, mock]) => functionsOf(name, mock, template.context))
    .map(([name, mock]): [string, HostFunction] => [name, (...args) => mock(...args)]);
  return {
    template: { ...template, program: { ...template.program, execute } },
    fields: { ...fields, [MOCKS]: Object.fromEntries(carried) },
  };
}

/** Under this name, which no field can have, the mocks go along with the fields. */
const MOCKS = 'sgtm mocks';

/** Makes a `require` that gives the functions in the place of APIs and of members of APIs. */
function replaceApis(
  require: SandboxFunction,
  functions: ReadonlyMap<string, Value>,
  report: (api: SandboxFunction) => SandboxFunction,
): SandboxFunction {
  const replaced = new Map<Value, SandboxFunction | SandboxObject>();
  for (const [path, mock] of functions) {
    const [name = '', member] = path.split('.');
    const reporting = report(new ApiFunction(path, args => (mock as SandboxFunction).invoke(args)));
    if (member === undefined) replaced.set(name, reporting);
    else {
      const { properties } = (replaced.get(name) ?? require.invoke([name])) as SandboxObject;
      replaced.set(name, new SandboxObject(new Map(properties).set(member, reporting)));
    }
  }
  return new ApiFunction('require', args => replaced.get(args[0]) ?? require.invoke(args));
}

/** What takes the place of functions, by names like `sendHttpRequest` and `JSON.stringify`. */
function functionsOf(name: string, mock: unknown, context: ContainerContext): [string, HostFunction][] {
  const api = apiOf(name, context);
  if (!('members' in api)) return [[name, toFunction(mock)]];
  const members = Object.keys(api.members);
  if (typeof mock !== 'object' || mock === null) {
    const expected = `an object with any of ${members.join(', ')}`;
    throw new UserError(`Cannot mock ${name}. Expected ${expected}, got ${typeof mock}.`);
  }
  return Object.entries(mock).map(([member, value]) => {
    if (!members.includes(member)) throw noSuchMember(name, member, members);
    return [`${name}.${member}`, toFunction(value)];
  });
}

function toFunction(mock: unknown): HostFunction {
  return typeof mock === 'function' ? (mock as HostFunction) : () => mock;
}

function apiOf(name: string, context: ContainerContext): Api {
  try {
    return findApi(name, context);
  } catch (error) {
    throw new UserError(`Cannot mock ${name}. ${(error as Error).message}`);
  }
}

function noSuchMember(name: string, member: string, members: readonly string[]): UserError {
  const nearest = nearestName(member, members);
  const hint = nearest ? `Did you mean ${nearest}?` : `It has ${members.join(', ')}.`;
  return new UserError(`Cannot mock ${name}.${member}. ${name} has no ${member}. ${hint}`);
}
