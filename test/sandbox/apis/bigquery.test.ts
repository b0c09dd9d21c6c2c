import { describe, expect, it } from 'vitest';
import { BigQueryStore, type TableReference } from '../../../harness/stores/bigquery.ts';
import { testEnvironment } from '../environment.ts';
import { call, settle } from './call.ts';

const TABLE: TableReference = { projectId: 'p', datasetId: 'd', tableId: 't' };

function createTables() {
  const bigQuery = new BigQueryStore();
  return { bigQuery, environment: testEnvironment({ cloud: { bigQuery } }) };
}

describe('BigQuery.insert', () => {
  it('adds rows to a table', async () => {
    const { bigQuery, environment } = createTables();
    const rows = [{ event_name: 'purchase', items: [{ id: 1 }] }, { event_name: 'page_view' }];
    const options = { ignoreUnknownValues: true };
    expect(await settle('BigQuery.insert', [TABLE, rows, options], { environment })).toEqual({
      fulfilled: undefined,
    });
    expect(bigQuery.rows(TABLE)).toEqual(rows);
  });

  it.each([undefined, null, ''])("adds to the server's project where the project is %j", async projectId => {
    const { bigQuery, environment } = createTables();
    await settle('BigQuery.insert', [{ ...TABLE, projectId }, [{ n: 1 }]], { environment });
    expect(bigQuery.rows({ ...TABLE, projectId: 'local-project' })).toEqual([{ n: 1 }]);
  });

  it('rejects with what is wrong with each row', async () => {
    const { environment } = createTables();
    expect(await settle('BigQuery.insert', [TABLE, [{ n: 1 }, 7]], { environment })).toEqual({
      rejected: [{ reason: 'invalid', rowIndex: 1 }],
    });
  });

  it('skips invalid rows where told to', async () => {
    const { bigQuery, environment } = createTables();
    const options = { skipInvalidRows: true };
    await settle('BigQuery.insert', [TABLE, [{ n: 1 }, 7], options], { environment });
    expect(bigQuery.rows(TABLE)).toEqual([{ n: 1 }]);
  });

  it.each([{ datasetId: 'd' }, { tableId: 't' }, {}])('rejects for %j, which names no table', async table => {
    expect(await settle('BigQuery.insert', [table, [{ n: 1 }]])).toEqual({
      rejected: [{ reason: 'invalid' }],
    });
  });

  it('calls back in its older form', async () => {
    const { bigQuery, environment } = createTables();
    const calls: unknown[] = [];
    const onSuccess = (...args: unknown[]) => void calls.push(['success', ...args]);
    const onFailure = (...args: unknown[]) => void calls.push(['failure', ...args]);
    const insert = (rows: unknown[]) =>
      settle('BigQuery.insert', [TABLE, rows, {}, onSuccess, onFailure], { environment });
    expect(await insert([{ n: 1 }])).toEqual({ fulfilled: undefined });
    expect(await insert([7])).toEqual({ fulfilled: undefined });
    expect(calls).toEqual([['success'], ['failure', [{ reason: 'invalid', rowIndex: 0 }]]]);
    expect(bigQuery.rows(TABLE)).toEqual([{ n: 1 }]);
  });

  it.each([
    [[undefined, []], '[undefined, array]'],
    [[{}, {}], '[object, object]'],
    [[{}, [], 'x'], '[object, array, string]'],
  ])('refuses %j', (args, received) => {
    expect(() => call('BigQuery.insert', args)).toThrow(
      'Argument error in BigQuery.insert. ' +
        `Expected argument types [object, array, object?, function?, function?], but received ${received}.`,
    );
  });

  it('needs access_bigquery for the table, and inserts nothing without', () => {
    const { bigQuery, environment } = createTables();
    const allowedTables = [
      { projectId: 'GOOGLE_CLOUD_PROJECT', datasetId: 'd', tableId: 't', operation: 'write' },
    ];
    const permissions = { access_bigquery: { allowedTables } };
    expect(() => call('BigQuery.insert', [TABLE, [{}]], { environment, permissions })).toThrow(
      'Prohibited write of BigQuery table: {"projectId":"p","datasetId":"d","tableId":"t"}.',
    );
    expect(bigQuery.rows(TABLE)).toEqual([]);
  });

  it("is permitted in the server's project where that is allowed", async () => {
    const allowedTables = [
      { projectId: 'GOOGLE_CLOUD_PROJECT', datasetId: 'd', tableId: '*', operation: 'write' },
    ];
    const table = { projectId: '', datasetId: 'd', tableId: 't' };
    const result = settle('BigQuery.insert', [table, [{}]], {
      permissions: { access_bigquery: { allowedTables } },
    });
    expect(await result).toEqual({ fulfilled: undefined });
  });
});
