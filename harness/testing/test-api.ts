import type { Parameter } from '../sandbox/api.ts';
import { checkArguments } from '../sandbox/apis/arguments.ts';
import { toText } from '../sandbox/interpreter/convert.ts';
import { ApiFunction, type SandboxObject, typeOf, type Value } from '../sandbox/values.ts';
import type { ScenarioApis } from './apis.ts';
import { assertApi } from './assert-api.ts';
import { assertThat } from './assert-that.ts';
import type { Fail } from './failure.ts';

/** What the test API works on. */
export interface TestContext {
  readonly apis: ScenarioApis;
  readonly fail: Fail;
  /** Runs the template's code with these fields and gives what it returns. */
  readonly runCode: (data: Value) => Value;
}

interface TestFunction {
  readonly parameters: readonly Parameter[];
  readonly run: (context: TestContext, ...args: Value[]) => Value;
}

/** The functions that only test code has (sgtm-sandbox.md, 3). */
const TEST_FUNCTIONS: Readonly<Record<string, TestFunction>> = {
  assertApi: {
    parameters: ['string'],
    run: ({ apis, fail }, name) => assertApi(fail, name as string, apis.callsOf(name as string)),
  },
  assertThat: {
    parameters: ['any?', 'any?'],
    run: ({ fail }, actual, message) => assertThat(fail, actual, message),
  },
  fail: {
    parameters: ['any?'],
    run: ({ fail }, message) => fail(message === undefined ? 'The scenario called fail().' : toText(message)),
  },
  mock: {
    parameters: ['string', 'any?'],
    run({ apis }, name, value) {
      apis.mock(name as string, value);
      return undefined;
    },
  },
  mockObject: {
    parameters: ['string', 'object'],
    run({ apis }, name, members) {
      apis.mockObject(name as string, members as SandboxObject);
      return undefined;
    },
  },
  runCode: { parameters: ['object?'], run: ({ runCode }, data) => runCode(data) },
};

/**
 * APIs that published tests, some of which are known to pass in GTM's editor, use without having required them. Not so
 * `JSON`: an author found it missing there.
 */
const FREE_APIS = ['Promise', 'callLater'] as const;

/** Names that test code may use without declaring them. Published test code reads `data`, which is `undefined` there. */
export const TEST_GLOBALS: readonly string[] = [
  ...Object.keys(TEST_FUNCTIONS),
  ...FREE_APIS,
  'require',
  'data',
];

/** Makes the values of `TEST_GLOBALS` for one scenario. */
export function createTestApi(context: TestContext): Record<string, Value> {
  const functions = Object.entries(TEST_FUNCTIONS).map(([name, { parameters, run }]) => {
    const call = (args: Value[]): Value => {
      checkArguments(name, parameters, args.map(typeOf));
      return run(context, ...args);
    };
    return [name, new ApiFunction(name, call)] as const;
  });
  const { apis } = context;
  const free = FREE_APIS.filter(name => apis.has(name)).map(name => [name, apis.require(name)] as const);
  return { ...Object.fromEntries([...functions, ...free]), require: apis.requireFunction };
}
