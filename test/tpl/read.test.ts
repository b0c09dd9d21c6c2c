import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTemplate } from '../../harness/tpl/read.ts';

const EXPORTED = readFileSync(new URL('exported.tpl', import.meta.url), 'utf8');

/** A template with the sections given, between an INFO and a code that are in order. */
function template(sections: Readonly<Record<string, string>>): string {
  const all = { INFO: '{"type": "TAG"}', SANDBOXED_JS_FOR_SERVER: 'data.gtmOnSuccess();', ...sections };
  return Object.entries(all)
    .map(([name, text]) => `___${name}___\n\n${text}\n\n\n`)
    .join('');
}

test('an exported template is read whole, without problems', () => {
  expect(readTemplate(EXPORTED, 'exported.tpl')).toEqual({
    file: 'exported.tpl',
    context: 'server',
    kind: 'tag',
    terms: 'The terms that the author has agreed to.',
    info: {
      type: 'TAG',
      id: 'cvt_temp_public_id',
      version: 1,
      securityGroups: [],
      displayName: "Author's Tag",
      categories: ['ANALYTICS', 'UTILITY'],
      brand: { id: 'brand_dummy', displayName: '' },
      description: 'a < b && c = d',
      containerContexts: ['SERVER'],
    },
    parameters: [
      {
        type: 'TEXT',
        name: 'endpoint',
        displayName: 'Endpoint',
        simpleValueType: true,
        valueValidators: [
          { type: 'NON_EMPTY' },
          { type: 'REGEX', args: ['^https://.+'], errorMessage: 'Begin with https://' },
        ],
      },
    ],
    code: "const log = require('logToConsole');\n\nlog(data.endpoint);\ndata.gtmOnSuccess();",
    codeLine: 55,
    permissions: [
      {
        instance: {
          key: { publicId: 'logging', versionId: '1' },
          param: [{ key: 'environments', value: { type: 1, string: 'debug' } }],
        },
        clientAnnotations: { isEditedByUser: true },
        isRequired: true,
      },
    ],
    tests: {
      setup: "const endpoint = 'https://example.com';",
      setupLine: 107,
      scenarios: [
        {
          name: 'writes the endpoint',
          code: "runCode({endpoint: endpoint});\n\nassertApi('logToConsole').wasCalledWith(endpoint);",
          line: 91,
          codeLine: 93,
        },
        {
          name: '[Preview] a name which is so long that GTM breaks it at the first blank after column 80',
          code: 'runCode({});\n',
          line: 96,
          codeLine: 99,
        },
        {
          name: 'code with a blank at a line end is folded',
          code: 'const data = {endpoint: "https://example.com/a/path/that/is/long"}; \nrunCode(data);\n\nassertApi(\'gtmOnSuccess\').wasCalled();',
          line: 100,
          codeLine: undefined,
        },
        { name: 'code may begin with a blank line', code: '\nrunCode({});', line: 103, codeLine: 105 },
      ],
    },
    notes: 'Created on 11/21/2025, 7:27:00 PM',
    problems: [],
  });
});

test('missing sections count as empty, and those that GTM always exports are reported', () => {
  expect(readTemplate(template({}), 'a.tpl')).toEqual({
    file: 'a.tpl',
    context: 'server',
    kind: 'tag',
    terms: undefined,
    info: { type: 'TAG' },
    parameters: [],
    code: 'data.gtmOnSuccess();',
    codeLine: 8,
    permissions: [],
    tests: { setup: undefined, setupLine: undefined, scenarios: [] },
    notes: '',
    problems: ['TEMPLATE_PARAMETERS', 'TESTS', 'NOTES'].map(name => ({
      rule: 'missing-section',
      message: `Add the section ___${name}___.`,
      line: 1,
      column: 0,
    })),
  });
});

test('a web template is read from its own sections', () => {
  const text =
    '___INFO___\n\n{"type": "MACRO"}\n\n\n___SANDBOXED_JS_FOR_WEB_TEMPLATE___\n\nreturn 1;\n\n\n___WEB_PERMISSIONS___\n\n[{}]';
  const { context, kind, code, permissions } = readTemplate(text, 'a.tpl');
  expect({ context, kind, code, permissions }).toEqual({
    context: 'web',
    kind: 'variable',
    code: 'return 1;',
    permissions: [{}],
  });
});

test('problems of all sections are listed by their place in the file', () => {
  const text = template({
    NOTES: '',
    TEMPLATE_PARAMETERS: '[{"type": "LABEL", "name": "a",}]',
    TESTS: 'scenarios: []\nskip: 1',
  });
  expect(readTemplate(text, 'a.tpl').problems.map(({ rule, line }) => [rule, line])).toEqual([
    ['section-order', 16],
    ['json-trailing-comma', 18],
    ['section-order', 21],
    ['tests', 24],
  ]);
});

test.each([
  [
    'alert(1);',
    '1:1 Expected a section ___INFO___, but found no section at all. Is this a template exported from GTM? (missing-section)',
  ],
  [
    '___INFO___\n\n{"type": "TAG"}\n',
    '1:1 Expected a section ___SANDBOXED_JS_FOR_SERVER___, but found INFO. Is this a template exported from GTM? (missing-section)',
  ],
  [
    template({ INFO: '{"type": "ZONE"}' }),
    '3:1 Expected "type" to be TAG, MACRO or CLIENT, but it is "ZONE". (info)',
  ],
  [template({ INFO: 'null' }), '3:1 Expected "type" to be TAG, MACRO or CLIENT, but it is undefined. (info)'],
  [template({ TEMPLATE_PARAMETERS: '{}' }), '13:1 Expected TEMPLATE_PARAMETERS to be a list, [ … ]. (json)'],
])('where nothing sensible can be read there is one clear error: %j', (text, message) => {
  expect(() => readTemplate(text, 'a.tpl')).toThrow(`a.tpl:${message}`);
});
