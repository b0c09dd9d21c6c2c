import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createFieldsStore } from '../../../harness/preview/server/fields-store.ts';
import { writeFiles } from '../../cli/sgtm.ts';

describe('the fields of a tag', () => {
  it('are replaced at once, and written to their file when asked', async () => {
    const { 'fields.json': file } = await writeFiles({ 'fields.json': { a: 1 } });
    const fields = createFieldsStore({ a: 1 }, file);
    fields.replace({ a: 2 });
    expect(fields.values).toEqual({ a: 2 });
    expect(await readFile(file, 'utf8')).toBe('{"a":1}');
    await fields.save();
    expect(await readFile(file, 'utf8')).toBe('{\n  "a": 2\n}\n');
  });

  it('cannot be saved without a file, nor where none can be', async () => {
    await expect(createFieldsStore({}).save()).rejects.toThrow('Start sgtm serve with --fields FILE.');
    await expect(createFieldsStore({}, '/nowhere/fields.json').save()).rejects.toThrow(
      /^Cannot write the fields to \/nowhere\/fields\.json: ENOENT/,
    );
  });
});
