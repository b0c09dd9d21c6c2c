import { describe, expect, it } from 'vitest';
import { lint } from '../template.ts';

const lintType = (type: unknown) =>
  lint({ fields: JSON.stringify([{ name: 'a', type }]), code: 'const a = data.a;\ndata.gtmOnSuccess();' });

describe('field-type', () => {
  it('names the nearest type', () => {
    expect(lintType('CHECK_BOX')).toEqual([
      '8:14 error field-type The field a has the type "CHECK_BOX". Expected CHECKBOX.',
    ]);
  });

  it.each(['constructor', 7, undefined])('lists all types where %s is near none', type => {
    expect(lintType(type)).toEqual([
      expect.stringContaining(
        'Expected TEXT, CHECKBOX, SELECT, RADIO, SIMPLE_TABLE, PARAM_TABLE, GROUP, LABEL.',
      ),
    ]);
  });
});
