import { describe, expect, it } from 'vitest';
import { lint, templateText } from '../template.ts';

describe('the form of a file', () => {
  // What published files have (sgtm-sandbox.md, 8) is no error.
  it.each([
    ['two byte order marks', `\uFEFF\uFEFF${templateText()}`, 'repeated-bom'],
    ['CRLF', templateText().replaceAll('\n', '\r\n'), 'crlf'],
    ['a comment before the first section', `// Licence\n${templateText()}`, 'text-before-sections'],
    ['an indented marker', templateText().replace('___NOTES___', '  ___NOTES___'), 'indented-marker'],
    ['another order', `___NOTES___\n\n${templateText().replace(/___NOTES___[^_]*/, '')}`, 'section-order'],
    [
      'a comma too many',
      templateText({ fields: '[{"type": "LABEL", "name": "a"},]' }),
      'json-trailing-comma',
    ],
    [
      'a raw line break in a string',
      templateText({ fields: '[{"type": "LABEL", "name": "a\n"}]' }),
      'json-control-character',
    ],
    ['{} for tests', templateText({ tests: '{}' }), 'tests'],
    ['no tests', templateText().replace(/___TESTS___[^_]*/, ''), 'missing-section'],
    ['no permissions', templateText().replace(/___SERVER_PERMISSIONS___[^_]*/, ''), undefined],
  ])('%s is at most a warning', (_what, text, rule) => {
    const found = lint(text).map(line => line.split(' ').slice(1, 3).join(' '));
    expect(found).not.toContainEqual(expect.stringMatching(/^error/));
    expect(found.includes(`warning ${rule}`)).toBe(rule !== undefined);
  });

  it('lists the sections that there are where a marker has another name', () => {
    expect(lint(templateText().replace('___TESTS___', '___TEST___'))).toEqual([
      '1:1 warning missing-section Add the section ___TESTS___.',
      '21:1 error unknown-section There is no section TEST. There are TERMS_OF_SERVICE, INFO, TEMPLATE_PARAMETERS, SANDBOXED_JS_FOR_SERVER, SANDBOXED_JS_FOR_WEB_TEMPLATE, SERVER_PERMISSIONS, WEB_PERMISSIONS, TESTS, NOTES.',
    ]);
  });

  it('says what a template may be', () => {
    expect(lint({ info: '{"type": "VARIABLE"}' })).toEqual([
      '3:1 error info Expected "type" to be TAG, MACRO or CLIENT, but it is "VARIABLE".',
    ]);
  });

  it('refuses fields that are no list', () => {
    expect(lint({ fields: '{}' })).toEqual([
      '8:1 error json Expected TEMPLATE_PARAMETERS to be a list, [ … ].',
    ]);
  });
});
