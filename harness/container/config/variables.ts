import { attempt } from '../../sandbox/apis/coerce.ts';
import type { BuiltInType, TableRow, VariableConfig } from './config.ts';
import type { TemplateSetup, Variable, VariableScope } from './container.ts';
import { compileExpression } from './expression.ts';
import { OPERATORS } from './operators.ts';

/** Gives a variable's template by what the configuration says of it. */
export type SetUpTemplate = (config: Extract<VariableConfig, { type: 'template' }>) => TemplateSetup;

type ConfigOf<Type> = Extract<VariableConfig, { readonly type: Type }>;
type Read = (scope: VariableScope) => unknown;

/** What GTM has built in, all of it readable without a configuration. */
const BUILT_IN: Readonly<Record<BuiltInType, Read>> = {
  clientName: ({ clientName }) => clientName,
  containerId: ({ container }) => container.containerId,
  containerVersion: ({ container }) => container.version,
  debugMode: ({ container }) => container.debugMode,
  environmentName: ({ container }) => container.environmentName,
  eventName: ({ event }) => event?.event_name,
  queryString: ({ request }) => request.queryString,
  randomNumber: ({ random }) => Math.floor(random() * 2 ** 31),
  requestMethod: ({ request }) => request.method,
  requestPath: ({ request }) => request.path,
};

/** What exported triggers call the name of the event. Nobody has written it down, so nobody is told of it. */
export const TRIGGER_EVENT = '_event';

/** The names under which every container has GTM's variables. */
export const BUILT_IN_NAMES: Readonly<Record<string, BuiltInType>> = {
  'Client Name': 'clientName',
  'Container ID': 'containerId',
  'Container Version': 'containerVersion',
  'Debug Mode': 'debugMode',
  'Environment Name': 'environmentName',
  'Event Name': 'eventName',
  'Query String': 'queryString',
  'Random Number': 'randomNumber',
  'Request Method': 'requestMethod',
  'Request Path': 'requestPath',
  [TRIGGER_EVENT]: 'eventName',
};

const KINDS: {
  readonly [Type in Exclude<VariableConfig['type'], BuiltInType>]: (
    config: ConfigOf<Type>,
    setUp: SetUpTemplate,
  ) => Variable;
} = {
  constant: ({ value }) => plain(() => value),
  cookie: ({ name, decode = true }) =>
    plain(({ request }) => {
      const value = readCookie(request.headers.cookie, name);
      return decode && value !== undefined ? (attempt(decodeURIComponent, value) ?? value) : value;
    }),
  eventData: ({ key }) => plain(({ event }) => key.split('.').reduce(child, event)),
  header: ({ name }) => plain(({ request }) => child(request.headers, name.toLowerCase())),
  lookupTable: ({ input, rows }) => table(input, rows, OPERATORS.equals),
  queryParameter: ({ name }) =>
    plain(({ request }) => new URLSearchParams(request.queryString).get(name) ?? undefined),
  regexTable: ({ input, rows }) => table(input, rows, OPERATORS.matchRegex),
  template(config, setUp) {
    const setup = setUp(config);
    return { references: setup.fields.references, evaluate: ({ run }) => run(setup) };
  },
};

/** Makes a variable of how it is written down. */
export function compileVariable(config: VariableConfig, setUp: SetUpTemplate): Variable {
  const variable = compileKind(config, setUp);
  if (config.default === undefined) return variable;
  const fallback = compileExpression(config.default);
  return {
    references: [...variable.references, ...fallback.references],
    async evaluate(scope) {
      const value = await variable.evaluate(scope);
      return value === undefined ? fallback.evaluate(scope.evaluate) : value;
    },
  };
}

function compileKind(config: VariableConfig, setUp: SetUpTemplate): Variable {
  if (isBuiltIn(config)) return plain(BUILT_IN[config.type]);
  const compile = KINDS[config.type] as (config: VariableConfig, setUp: SetUpTemplate) => Variable;
  return compile(config, setUp);
}

function isBuiltIn(config: VariableConfig): config is ConfigOf<BuiltInType> {
  return Object.hasOwn(BUILT_IN, config.type);
}

function plain(evaluate: Read): Variable {
  return { references: [], evaluate };
}

/** The value of the first row whose key fits the input, `undefined` if none does. */
function table(inputText: string, rows: readonly TableRow[], fits: (typeof OPERATORS)['equals']): Variable {
  const input = compileExpression(inputText);
  const compiled = rows.map(row => ({
    key: compileExpression(row.key),
    value: compileExpression(row.value),
  }));
  return {
    references: [input, ...compiled.flatMap(({ key, value }) => [key, value])].flatMap(
      ({ references }) => references,
    ),
    async evaluate({ evaluate }) {
      const text = await input.evaluate(evaluate);
      for (const { key, value } of compiled)
        if (fits(text, await key.evaluate(evaluate))) return value.evaluate(evaluate);
      return undefined;
    },
  };
}

function readCookie(header = '', name: string): string | undefined {
  const pairs = header.split(';').map(pair => pair.trimStart());
  return pairs.find(pair => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** What an object or an array has of its own, as `getEventData` goes down a path; a list's length does not count. */
function child(parent: unknown, key: string): unknown {
  const has = typeof parent === 'object' && parent !== null && Object.hasOwn(parent, key);
  return has && !(Array.isArray(parent) && key === 'length') ? Reflect.get(parent, key) : undefined;
}
