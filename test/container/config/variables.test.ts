import { describe, expect, it, test } from 'vitest';
import type { VariableConfig } from '../../../harness/container/config/config.ts';
import type { TemplateSetup } from '../../../harness/container/config/container.ts';
import { compileExpression } from '../../../harness/container/config/expression.ts';
import { BUILT_IN_NAMES, compileVariable } from '../../../harness/container/config/variables.ts';
import { loadCode } from '../../../harness/sandbox/run.ts';
import { evaluateIn } from './scope.ts';

const template = loadCode('return 1;', { name: 'Test', kind: 'variable', permissions: 'unrestricted' });

function setUp(config: { readonly template: string; readonly fields?: object }): TemplateSetup {
  return {
    name: 'Own',
    template,
    templateId: config.template,
    fields: compileExpression(config.fields ?? {}),
  };
}

function compile(config: VariableConfig) {
  return compileVariable(config, setUp);
}

const NAME = compile({ type: 'eventName' });

async function evaluate(config: VariableConfig): Promise<unknown> {
  return evaluateIn('It', { It: compile(config), Name: NAME, Two: compile({ type: 'constant', value: 2 }) });
}

describe('a variable', () => {
  it.each<[string, VariableConfig, unknown]>([
    ['a constant', { type: 'constant', value: 12 }, 12],
    ['a constant without a value', { type: 'constant' }, undefined],
    ['event data at a path', { type: 'eventData', key: 'user_data.address.0.city' }, 'London'],
    ['event data of any type', { type: 'eventData', key: 'list' }, [7]],
    ['the length of a list, which is no event data', { type: 'eventData', key: 'list.length' }, undefined],
    ['what objects inherit', { type: 'eventData', key: 'user_data.constructor' }, undefined],
    ['a cookie, the first of its name, decoded', { type: 'cookie', name: '_fbc' }, 'fb.1 x'],
    ['a cookie as it is', { type: 'cookie', name: '_fbc', decode: false }, 'fb.1%20x'],
    ['a cookie that cannot be decoded', { type: 'cookie', name: 'b' }, '%E0%A4%A'],
    ['a cookie that is not there', { type: 'cookie', name: 'fbc' }, undefined],
    ['a header in any case', { type: 'header', name: 'X-Shop' }, 'eu'],
    ['a header that is not there', { type: 'header', name: 'X-None' }, undefined],
    ['a header that every object inherits', { type: 'header', name: 'constructor' }, undefined],
    ['a query parameter, the first of its name', { type: 'queryParameter', name: 'debug' }, 'a b'],
    ['an empty query parameter', { type: 'queryParameter', name: 'empty' }, ''],
    ['a query parameter that is not there', { type: 'queryParameter', name: 'none' }, undefined],
    ['what a template returns', { type: 'template', template: 'id.tpl' }, 'value of Own'],
    ['the name of the event', { type: 'eventName' }, 'purchase'],
    ['the client', { type: 'clientName' }, 'GA4'],
    ['the container', { type: 'containerId' }, 'GTM-TEST'],
    ['its version', { type: 'containerVersion' }, '7'],
    ['its environment', { type: 'environmentName' }, 'Live'],
    ['debug mode', { type: 'debugMode' }, true],
    ['a random number', { type: 'randomNumber' }, 1_073_741_824],
    ['the method', { type: 'requestMethod' }, 'POST'],
    ['the path', { type: 'requestPath' }, '/g/collect'],
    ['the query', { type: 'queryString' }, 'v=2&debug=a%20b&debug=c&empty='],
  ])('gives %s', async (_what, config, expected) => {
    expect(await evaluate(config)).toEqual(expected);
  });
});

describe('a table', () => {
  const rows = [
    { key: 'add', value: 'AddToCart' },
    { key: '{{Name}}', value: '{{Two}}' },
    { key: 'purchase', value: 'too late' },
  ];

  it('gives the value of the first row that equals the input', async () => {
    expect(await evaluate({ type: 'lookupTable', input: '{{Name}}', rows })).toBe(2);
  });

  it('gives the value of the first row whose pattern matches in the input', async () => {
    const patterns = [
      { key: '^cart', value: 1 },
      { key: 'ch(a|e)', value: 2 },
    ];
    expect(await evaluate({ type: 'regexTable', input: 'x {{Name}}', rows: patterns })).toBe(2);
  });

  it('gives nothing where no row fits', async () => {
    expect(await evaluate({ type: 'lookupTable', input: 'purch', rows })).toBeUndefined();
  });

  it('refers to the variables of its input, keys and values', () => {
    expect(compile({ type: 'lookupTable', input: '{{In}}', rows }).references).toEqual(['In', 'Name', 'Two']);
  });
});

describe('a default', () => {
  it('stands in for undefined alone, and may refer to variables', async () => {
    expect(await evaluate({ type: 'eventData', key: 'none', default: '{{Two}}' })).toBe(2);
    expect(await evaluate({ type: 'constant', value: null, default: 1 })).toBeNull();
    expect(await evaluate({ type: 'queryParameter', name: 'empty', default: 1 })).toBe('');
  });

  it('counts among the references', () => {
    const config: VariableConfig = {
      type: 'template',
      template: 'a',
      fields: { x: '{{A}}' },
      default: '{{B}}',
    };
    expect(compile(config).references).toEqual(['A', 'B']);
  });
});

test('has a name for each variable that is built in', async () => {
  const values = Object.values(BUILT_IN_NAMES).map(type => evaluate({ type }));
  expect(await Promise.all(values)).not.toContain(undefined);
});

test('gives what needs an event nothing in a client', async () => {
  const variables = { Name: NAME, Value: compile({ type: 'eventData', key: 'value' }) };
  const scope = { event: undefined };
  expect([await evaluateIn('Name', variables, scope), await evaluateIn('Value', variables, scope)]).toEqual([
    undefined,
    undefined,
  ]);
});
