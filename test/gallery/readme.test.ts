import { describe, expect, it } from 'vitest';
import { writeReadme } from '../../harness/gallery/readme.ts';
import { readTemplate } from '../../harness/tpl/read.ts';
import { type Parts, templateText } from '../lint/template.ts';

const readme = (parts: Parts) => writeReadme(readTemplate(templateText(parts), 'template.tpl'));

const FIELDS = [
  { type: 'LABEL', name: 'hint', displayName: 'No value.' },
  {
    type: 'GROUP',
    name: 'group',
    displayName: 'Destination',
    subParams: [
      { type: 'TEXT', name: 'id', displayName: 'Account | ID', help: 'From your\n<a href="x">account</a>.' },
      { type: 'CHECKBOX', name: 'debug', checkboxText: 'Log each request' },
      {
        type: 'SIMPLE_TABLE',
        name: 'pairs',
        displayName: 'Pairs',
        simpleTableColumns: [{ type: 'TEXT', name: 'key', displayName: 'Key' }],
      },
    ],
  },
  { type: 'TEXT', name: 'unnamed' },
];

describe('writeReadme', () => {
  it('tells the users of a tag what it does, how to get it and what to fill in', () => {
    const info = { type: 'TAG', displayName: 'Example Tag', description: 'Sends events.' };
    expect(readme({ info: JSON.stringify(info), fields: JSON.stringify(FIELDS) })).toBe(`# Example Tag

Sends events.

## Installation

In Google Tag Manager, open Templates, then Tag Templates → Search Gallery, and choose *Example Tag*.

## Notes

An example.

## Fields

| Field | |
|---|---|
| **Destination** |  |
| Account \\| ID | From your <a href="x">account</a>. |
| Log each request |  |
| Pairs |  |
| unnamed |  |
`);
  });

  it('leaves out what a template does not have', () => {
    const info = { type: 'MACRO', displayName: { text: 'Example Variable' } };
    expect(readme({ info: JSON.stringify(info) })).toBe(`# Example Variable

## Installation

In Google Tag Manager, open Templates, then Variable Templates → Search Gallery, and choose *Example Variable*.

## Notes

An example.
`);
  });
});
