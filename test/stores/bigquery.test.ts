import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BigQueryStore } from '../../harness/stores/bigquery.ts';
import { makeFolder } from '../folder.ts';
import { contentOf } from './folder.ts';

const TABLE = { projectId: 'p', datasetId: 'd', tableId: 't' };
const ALL = { skipInvalidRows: false };

describe('BigQueryStore', () => {
  it('keeps the rows of each table in order', async () => {
    const store = new BigQueryStore();
    const other = { ...TABLE, tableId: 'other' };
    await store.insert(TABLE, [{ n: 1 }, { n: 2 }], ALL);
    await store.insert(other, [{ n: 3 }], ALL);
    await store.insert(TABLE, [{ n: 4 }], ALL);
    expect(store.rows(TABLE)).toEqual([{ n: 1 }, { n: 2 }, { n: 4 }]);
    expect(store.rows(other)).toEqual([{ n: 3 }]);
    expect(store.rows({ ...TABLE, datasetId: 'unknown' })).toEqual([]);
  });

  it('keeps copies', async () => {
    const store = new BigQueryStore();
    const row = { list: [1] };
    await store.insert(TABLE, [row], ALL);
    row.list.push(2);
    expect(store.rows(TABLE)).toEqual([{ list: [1] }]);
  });

  it('inserts nothing where a row is no object, and says which', async () => {
    const store = new BigQueryStore();
    await expect(store.insert(TABLE, [{ n: 1 }, 'x', { n: 2 }, null], ALL)).rejects.toEqual([
      { reason: 'invalid', rowIndex: 1 },
      { reason: 'invalid', rowIndex: 3 },
    ]);
    expect(store.rows(TABLE)).toEqual([]);
  });

  it('skips invalid rows where it may', async () => {
    const store = new BigQueryStore();
    await store.insert(TABLE, [{ n: 1 }, 'x'], { skipInvalidRows: true });
    expect(store.rows(TABLE)).toEqual([{ n: 1 }]);
  });

  it.each([
    [[], [{ reason: 'invalid' }]],
    [['x'], [{ reason: 'invalid', rowIndex: 0 }]],
  ])('refuses %j, of which nothing is left to insert', async (rows, errors) => {
    const insert = new BigQueryStore().insert(TABLE, rows, { skipInvalidRows: true });
    await expect(insert).rejects.toEqual(errors);
  });

  it('writes rows to a folder as well', async () => {
    const folder = makeFolder();
    const store = new BigQueryStore({ folder });
    await store.insert(TABLE, [{ n: 1 }, { n: 2 }], ALL);
    expect(contentOf(folder)).toEqual({ 'p.d.t.ndjson': '{"n":1}\n{"n":2}\n' });
    expect(store.rows(TABLE)).toHaveLength(2);
  });

  it('has no row that could not be written', async () => {
    const folder = makeFolder();
    const store = new BigQueryStore({ folder });
    mkdirSync(join(folder, 'p.d.t.ndjson'));
    await expect(store.insert(TABLE, [{ n: 1 }], ALL)).rejects.toEqual([{ reason: 'unknown' }]);
    expect(store.rows(TABLE)).toEqual([]);
  });
});
