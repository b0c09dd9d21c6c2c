import { assert, integer, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintTemplate } from '../../harness/lint/lint.ts';
import { lint, templateText } from './template.ts';

describe('lintTemplate', () => {
  it('finds nothing in a faultless template', () => {
    expect(lint({})).toEqual([]);
  });

  it('gives file, line, column, severity, rule and message of each finding', () => {
    expect(lintTemplate(templateText({ code: 'const a = 1\ndata.gtmOnSuccess();' }), 'tags/a.tpl')).toEqual([
      {
        file: 'tags/a.tpl',
        line: 13,
        column: 12,
        severity: 'error',
        rule: 'missing-semicolon',
        message: "missing ';' at 'data'. GTM does not insert semicolons; end each statement with one.",
      },
    ]);
  });

  // The essence of Meta's tag at commits 70505a0 to 2aa563f: a line of the setup lost its indent.
  it("names the line for which GTM refused Meta's tag in August 2025", () => {
    const tests = [
      'scenarios:',
      '- name: Sends the event',
      '  code: |-',
      '    runCode(fields);',
      'setup: |-',
      "  const id = '123';",
      '',
      'const expected = {',
      "  'pixel': id,",
      '  };',
    ].join('\n');
    const text = templateText({ tests });
    const line = text.split('\n').indexOf('const expected = {') + 1;
    expect(lint(text)).toEqual([
      `${line}:1 error yaml Implicit keys need to be on a single line. Indent each line of code deeper than its key.`,
    ]);
  });

  it('lists the fault of each section that cannot be read, and those of the code', () => {
    const faults = lint({ fields: '[', code: 'const a = `x`;', tests: '// none\nscenarios: []' });
    expect(faults).toEqual([
      '8:2 error json Expected a value, but the section ends. Correct the JSON, or export the template from GTM again.',
      "13:11 error no-template-literal Template literals are not supported. Write 'a' + b.",
      '23:1 error yaml-comment Only # starts a comment between scenarios. Write #, or indent the line deeper than its key.',
    ]);
  });

  it('counts lines alike with byte order mark and CRLF', () => {
    const text = templateText({ code: 'const a = b;\ndata.gtmOnSuccess();' });
    const crlf = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(lint(crlf)).toEqual([
      '1:12 warning crlf Lines end with CRLF. Save the file with LF.',
      ...lint(text),
    ]);
  });

  it('knows the APIs and permissions of web containers', () => {
    const web = templateText({
      context: 'web',
      code: "require('copyFromWindow')('a');\nrequire('getEventData');\nrequire('readTitle')();\ndata.gtmOnSuccess();",
      permissions: { read_title: {}, send_http: {}, send_pixel: {} },
    });
    expect(lint(web)).toEqual([
      '13:9 error undeclared-permission copyFromWindow needs the permission access_globals. Declare it in the Permissions tab.',
      "14:9 error unknown-api getEventData is not a valid API name. It is a server API; this template's containerContexts is WEB.",
      '21:94 error unknown-permission Web containers have no permission send_http. Remove it.',
      '21:185 warning unused-permission No API in the code asks for the permission send_pixel. Remove it.',
    ]);
  });

  it('is no template without info or code', () => {
    expect(lint('const a = 1;')).toEqual([
      '1:1 error not-a-template Expected a section ___INFO___, but found no section at all. Is this a template exported from GTM?',
    ]);
    expect(lint(templateText().replace('SANDBOXED_JS_FOR_SERVER', 'CODE'))).toContainEqual(
      expect.stringContaining('error not-a-template Expected a section ___SANDBOXED_JS_FOR_SERVER___'),
    );
  });

  it.each([
    ['an expression', { code: `const a = ${'1 + '.repeat(20_000)}1;` }],
    ['a list of fields', { fields: '['.repeat(20_000) + ']'.repeat(20_000) }],
  ])('says so where %s is nested too deeply', (_what, parts) => {
    expect(lint(parts)).toEqual([expect.stringContaining('error too-deep ')]);
  });

  it('takes texts that double without end for unknown', () => {
    const lines = Array.from({ length: 64 }, (_, i) => `const a${i + 1} = a${i} + a${i};`);
    const code = `const a0 = 'https://example.com/';\n${lines.join('\n')}\nrequire('sendHttpGet')(a64);\ndata.gtmOnSuccess();`;
    const permissions = { send_http: { allowedUrls: 'specific', urls: ['https://example.com/'] } };
    expect(lint({ code, permissions })).toEqual([]);
  });

  it('never throws, whatever is torn out of a file and put in', () => {
    const text = templateText({
      code: "const send = require('sendHttpGet');\nsend('https://a.com/' + data.a).then(data.gtmOnSuccess);",
      fields: '[{"type": "TEXT", "name": "a", "valueValidators": [{"type": "REGEX", "args": ["b"]}]}]',
      permissions: { send_http: { allowedUrls: 'specific', urls: ['https://a.com/'] } },
      tests: 'scenarios:\n- name: a\n  code: |-\n    runCode();\nsetup: const b = 1;',
    });
    const place = integer({ min: 0, max: text.length });
    assert(
      property(place, place, string(), (from, length, inserted) => {
        const torn = text.slice(0, from) + inserted + text.slice(from + (length % 40));
        return Array.isArray(lint(torn));
      }),
      { numRuns: 500 },
    );
  });
});
