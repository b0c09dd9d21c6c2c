import { createEnvironment } from '../sandbox/defaults.ts';
import type { HttpAnswer } from '../sandbox/environment.ts';
import type { Run } from '../sandbox/interpreter/run.ts';
import type { EventLoop } from '../sandbox/loop.ts';
import { UNRESTRICTED } from '../sandbox/permissions/permissions.ts';
import { Realm } from '../sandbox/realm.ts';
import type { LoadedTemplate } from '../sandbox/run.ts';
import { ApiFunction, SandboxFunction, SandboxObject, type Value } from '../sandbox/values.ts';
import { ScenarioApis } from './apis.ts';
import { AssertionFailure, type Fail } from './failure.ts';
import { createTestApi } from './test-api.ts';

/** What one scenario runs in. */
export interface World {
  readonly loop: EventLoop;
  /** Values of the names that test code may use without declaring them. */
  readonly globals: Readonly<Record<string, Value>>;
}

type OnError = (error: unknown) => void;

/**
 * Makes a world for one scenario: the APIs, the test API, and for APIs that are not mocked an environment that reaches
 * nothing, with the defaults of `createEnvironment` but for requests, which are answered, and what a page is to load, which
 * counts as loaded.
 *
 * Promises that are settled run their handlers before `runCode` returns. Whether they do in GTM is not documented, but
 * published tests assert right after `runCode` what happens in such handlers; those that wait with `callLater` or `then`
 * come out the same either way.
 *
 * @param onError hears of every failed assertion, and of errors that no code sees.
 */
export function createWorld(
  template: LoadedTemplate,
  run: Run,
  { strictPermissions }: { readonly strictPermissions: boolean },
  onError: OnError,
): World {
  const environment = createEnvironment({
    context: template.context,
    kind: template.kind,
    transport: answerEmpty,
    page: { load: async () => {} },
  });
  const permissions = strictPermissions ? template.granted : UNRESTRICTED;
  const replace = (api: SandboxFunction): SandboxFunction =>
    apis.spy(api.name, api.name === 'callLater' ? audible(api, onError) : api);
  const realm = new Realm({ run, environment, permissions, onError, replace });
  const apis = new ScenarioApis(realm, template.context);
  const fail: Fail = (message, comparison) => {
    const failure = new AssertionFailure(message, run.at, comparison);
    onError(failure);
    throw failure;
  };
  const runCode = (fields: Value): Value => {
    const data = dataOf(template, fields, apis);
    const value = template.program.execute(run, { data, require: apis.requireFunction });
    realm.loop.runReactions();
    return value;
  };
  return { loop: realm.loop, globals: createTestApi({ apis, fail, runCode }) };
}

/** Published tests that mock no request rely on an answer: one without a body says the least. */
async function answerEmpty(): Promise<HttpAnswer> {
  return { statusCode: 200, headers: {}, body: undefined };
}

/** `callLater` keeps to itself what goes wrong in its function; a scenario has to hear of it. */
function audible(callLater: SandboxFunction, onError: OnError): SandboxFunction {
  return new ApiFunction(callLater.name, ([callback, ...rest]) => {
    if (!(callback instanceof SandboxFunction)) return callLater.invoke([callback, ...rest]);
    const reporting = new ApiFunction(callback.name, args => {
      try {
        return callback.invoke(args);
      } catch (error) {
        onError(error);
        throw error;
      }
    });
    return callLater.invoke([reporting, ...rest]);
  });
}

/**
 * `data` of the template: the fields, and the functions by which a tag says how it ended. A published client calls them
 * too, and its tests ask for that; a variable gets its fields alone.
 */
function dataOf({ kind }: LoadedTemplate, fields: Value, apis: ScenarioApis): SandboxObject {
  const properties = new Map(fields instanceof SandboxObject ? fields.properties : []);
  for (const name of kind === 'variable' ? [] : ['gtmOnSuccess', 'gtmOnFailure']) {
    properties.set(name, apis.completion(name, properties.get(name)));
  }
  return new SandboxObject(properties);
}
