import { expect, test } from 'vitest';
import { splitSections } from '../../harness/tpl/sections.ts';

const split = (text: string) => {
  const { value, problems } = splitSections(text);
  return { sections: [...value.values()], problems };
};

test('a section is the text below its marker without the blank lines around it', () => {
  expect(split('\uFEFF___INFO___\n\n{}\n\n\n___NOTES___\n\n\nfirst\n\nlast\n\n\n')).toEqual({
    sections: [
      { name: 'INFO', text: '{}', line: 3 },
      { name: 'NOTES', text: '\nfirst\n\nlast', line: 8 },
    ],
    problems: [],
  });
});

test('two byte order marks and CRLF are read and reported', () => {
  expect(split('\uFEFF\uFEFF___INFO___\r\n\r\n{\r\n}\r\n')).toEqual({
    sections: [{ name: 'INFO', text: '{\n}', line: 3 }],
    problems: [
      {
        rule: 'repeated-bom',
        message: 'The file begins with two byte order marks. Remove one.',
        line: 1,
        column: 0,
      },
      { rule: 'crlf', message: 'Lines end with CRLF. Save the file with LF.', line: 1, column: 12 },
    ],
  });
});

test('a comment before the first marker is left out and reported', () => {
  expect(split('\n// Licence\n\n___NOTES___\n\nText')).toEqual({
    sections: [{ name: 'NOTES', text: 'Text', line: 6 }],
    problems: [
      {
        rule: 'text-before-sections',
        message:
          'GTM exports nothing before the first section. Move this text into ___NOTES___ or README.md.',
        line: 2,
        column: 0,
      },
    ],
  });
});

test('an indented marker counts if GTM has a section of that name', () => {
  expect(split('  ___NOTES___\n\nText\n  ___OTHER___\n\n')).toEqual({
    sections: [{ name: 'NOTES', text: 'Text\n  ___OTHER___', line: 3 }],
    problems: [
      {
        rule: 'indented-marker',
        message: 'Start the line with ___NOTES___, without blanks.',
        line: 1,
        column: 2,
      },
    ],
  });
});

test('sections in another order are read and the first one out of place is named', () => {
  const { sections, problems } = split(
    '___INFO___\n\n{}\n\n\n___TESTS___\n\n\n___NOTES___\n\n\n___WEB_PERMISSIONS___\n',
  );
  expect(sections.map(({ name }) => name)).toEqual(['INFO', 'TESTS', 'NOTES', 'WEB_PERMISSIONS']);
  expect(problems).toEqual([
    {
      rule: 'section-order',
      message: 'Move WEB_PERMISSIONS before TESTS, as GTM exports it.',
      line: 12,
      column: 0,
    },
  ]);
});

test('of a section that occurs twice the first one counts', () => {
  expect(split('___NOTES___\n\nOne\n\n\n___NOTES___\n\nTwo')).toEqual({
    sections: [{ name: 'NOTES', text: 'One', line: 3 }],
    problems: [
      {
        rule: 'duplicate-section',
        message: 'Remove the second NOTES; only the first one is read.',
        line: 6,
        column: 0,
      },
    ],
  });
});

test('a marker of a section that GTM does not have is reported, and its text belongs to no section', () => {
  const { sections, problems } = split('___NOTES___\n\nOne\n\n\n___SERVER_PERMISSION___\n\n[]');
  expect(sections).toEqual([{ name: 'NOTES', text: 'One', line: 3 }]);
  expect(problems).toEqual([
    {
      rule: 'unknown-section',
      message:
        'There is no section SERVER_PERMISSION. There are TERMS_OF_SERVICE, INFO, TEMPLATE_PARAMETERS, SANDBOXED_JS_FOR_SERVER, SANDBOXED_JS_FOR_WEB_TEMPLATE, SERVER_PERMISSIONS, WEB_PERMISSIONS, TESTS, NOTES.',
      line: 6,
      column: 0,
    },
  ]);
});
