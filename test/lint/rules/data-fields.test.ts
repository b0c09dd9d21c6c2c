import { describe, expect, it } from 'vitest';
import { lint } from '../template.ts';

const FIELDS = JSON.stringify([{ type: 'TEXT', name: 'pixelId' }]);

describe('undeclared-field', () => {
  it('names the nearest field', () => {
    const code =
      'const a = data.pixelId;\nconst b = data.pixlId;\nconst c = data.other;\ndata.gtmOnSuccess();';
    expect(lint({ fields: FIELDS, code })).toEqual([
      '14:16 warning undeclared-field The code reads data.pixlId, but there is no such field. Did you mean pixelId?',
      '15:16 warning undeclared-field The code reads data.other, but there is no such field. Declare it, or remove it from the code.',
    ]);
  });

  it.each([
    'data.cache = 1;\nconst a = data.cache;',
    'const a = data.gtmTagId;',
    "const a = data.hasOwnProperty('b');",
  ])('passes over %j, which needs no field', code => {
    expect(lint({ code: `${code}\ndata.gtmOnSuccess();` })).toEqual([]);
  });

  it.each([
    { type: 'GROUP', name: 'a' },
    { type: 'LABEL', name: 'a' },
    { type: 'SIMPLE_TABLE', name: 'b', simpleTableColumns: [{ type: 'TEXT', name: 'a' }] },
  ])('knows that $type gives data no a', field => {
    const code = 'const x = data.a || data.b;\ndata.gtmOnSuccess();';
    expect(lint({ fields: JSON.stringify([field]), code })).toContainEqual(
      expect.stringContaining('The code reads data.a,'),
    );
  });
});

describe('unused-field', () => {
  it('names the field that nothing reads', () => {
    expect(lint({ fields: FIELDS })).toEqual([
      '8:17 warning unused-field The code never reads the field pixelId. Read data.pixelId, or remove the field.',
    ]);
  });

  it.each([
    'const a = data.pixelId;',
    "const a = ['pixelId'].map(key => data[key]);",
    'const f = fields => fields.pixelId; f(data);',
    'const all = data;',
  ])('takes %j for reading it', code => {
    expect(lint({ fields: FIELDS, code: `${code}\ndata.gtmOnSuccess();` })).toEqual([]);
  });

  it('passes over fields that decide which others are shown', () => {
    const condition = { paramName: 'mode', paramValue: true, type: 'EQUALS' };
    const fields = JSON.stringify([
      { type: 'CHECKBOX', name: 'mode', checkboxText: 'Show more' },
      { type: 'LABEL', name: 'more', enablingConditions: [condition] },
    ]);
    expect(lint({ fields })).toEqual([]);
  });
});
