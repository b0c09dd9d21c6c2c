import { describe, expect, it } from 'vitest';
import { lint } from '../template.ts';

const text = (name: string) => ({ type: 'TEXT', name });
const table = (name: string, ...columns: string[]) => ({
  type: 'SIMPLE_TABLE',
  name,
  simpleTableColumns: columns.map(text),
});
const code = 'const all = data;\ndata.gtmOnSuccess();';

describe('duplicate-field', () => {
  it('finds a field of the same name in a group, and each one more', () => {
    const fields = JSON.stringify(
      [text('a'), { type: 'GROUP', name: 'b', subParams: [text('a')] }, text('a')],
      null,
      1,
    );
    expect(lint({ fields, code })).toEqual([
      '19:5 error duplicate-field There is another field a. Rename one of them.',
      '25:3 error duplicate-field There is another field a. Rename one of them.',
    ]);
  });

  it('lets columns of two tables, and a column and a field, share a name', () => {
    const fields = JSON.stringify([table('a', 'key', 'value'), table('b', 'key', 'value'), text('key')]);
    expect(lint({ fields, code })).toEqual([]);
  });

  it('finds two columns of the same name', () => {
    const fields = JSON.stringify([table('a', 'key', 'key')]);
    expect(lint({ fields, code })).toEqual([
      '8:102 error duplicate-field There is another column key. Rename one of them.',
    ]);
  });
});
