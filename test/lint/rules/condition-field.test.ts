import { describe, expect, it } from 'vitest';
import { lint } from '../template.ts';

const condition = (paramName: unknown) => [{ paramName, paramValue: true, type: 'EQUALS' }];
const lintFields = (fields: unknown) =>
  lint({ fields: JSON.stringify(fields) }).filter(line => !line.includes('unused'));

describe('condition-field', () => {
  it('looks at fields and at validators', () => {
    const validator = { type: 'NON_EMPTY', enablingConditions: condition('other') };
    const field = {
      type: 'TEXT',
      name: 'id',
      enablingConditions: condition('iid'),
      valueValidators: [validator],
    };
    expect(lintFields([field])).toEqual([
      '8:52 error condition-field The enabling condition names the field iid, but there is none. Did you mean id?',
      '8:168 error condition-field The enabling condition names the field other, but there is none. Name one, or remove the condition.',
    ]);
  });

  it('lets a column name another column of its table, and any field', () => {
    const columns = [
      { param: { type: 'CHECKBOX', name: 'hashed' } },
      { param: { type: 'TEXT', name: 'salt', enablingConditions: condition('hashed') } },
      { param: { type: 'TEXT', name: 'note', enablingConditions: condition('mode') } },
    ];
    expect(
      lintFields([
        { type: 'CHECKBOX', name: 'mode' },
        { type: 'PARAM_TABLE', name: 'rows', paramTableColumns: columns },
      ]),
    ).toEqual([]);
  });

  it('does not let a field name a column', () => {
    expect(
      lintFields([
        { type: 'SIMPLE_TABLE', name: 'rows', simpleTableColumns: [{ type: 'TEXT', name: 'key' }] },
        { type: 'TEXT', name: 'id', enablingConditions: condition('key') },
      ]),
    ).toEqual([
      '8:142 error condition-field The enabling condition names the field key, but there is none. Name one, or remove the condition.',
    ]);
  });
});
