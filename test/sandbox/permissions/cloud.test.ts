import { describe, expect, it } from 'vitest';
import { denial } from './denial.ts';

describe('access_bigquery', () => {
  const table = { projectId: 'p', datasetId: 'd', tableId: 't' };
  const row = { ...table, operation: 'write' };

  it.each([
    ['an equal table', row, table, undefined],
    ['any table of a dataset', { ...row, tableId: '*' }, { ...table, tableId: 'x' }, undefined],
    ['any table at all', { ...row, projectId: '*', datasetId: '*', tableId: '*' }, table, undefined],
    [
      "the server's own project",
      { ...row, projectId: 'GOOGLE_CLOUD_PROJECT' },
      { ...table, projectId: undefined },
      undefined,
    ],
  ])('admits %s', (_what, allowed, requested, expected) => {
    const permissions = { access_bigquery: { allowedTables: [allowed] } };
    expect(denial(permissions, ['access_bigquery', 'write', requested])).toBe(expected);
  });

  it.each([
    ['project', { ...table, projectId: 'x' }],
    ['dataset', { ...table, datasetId: 'x' }],
    ['table', { ...table, tableId: 'x' }],
  ])('refuses another %s', (_what, requested) => {
    expect(
      denial({ access_bigquery: { allowedTables: [row] } }, ['access_bigquery', 'write', requested]),
    ).toBe(`Prohibited write of BigQuery table: ${JSON.stringify(requested)}.`);
  });

  it('refuses another operation and a request for no table', () => {
    const permissions = { access_bigquery: { allowedTables: [row] } };
    expect(denial(permissions, ['access_bigquery', 'read', table])).toBe(
      'Prohibited read of BigQuery table: {"projectId":"p","datasetId":"d","tableId":"t"}.',
    );
    expect(denial(permissions, ['access_bigquery', 'write'])).toBe(
      'Prohibited write of BigQuery table: undefined.',
    );
  });
});

describe('access_firestore', () => {
  const DENIED = 'Prohibited write of Firestore path: {"projectId":"p","path":"users/1/orders/2"}.';

  it.each([
    ['an equal path', { path: 'users/1/orders/2' }, undefined],
    ['every path', { path: '*' }, undefined],
    ['paths that begin alike', { path: 'users/*' }, undefined],
    ['paths with a part left open', { path: 'users/*/orders/*' }, undefined],
    ['another path', { path: 'users/1' }, DENIED],
    ['another operation', { path: '*', operation: 'read' }, DENIED],
    ['read and write', { path: '*', operation: 'read_write' }, undefined],
    ['another project', { path: '*', projectId: 'other' }, DENIED],
    ['any project', { path: '*', projectId: '*' }, undefined],
  ])('decides by a row for %s', (_what, columns, expected) => {
    const allowedOptions = [{ projectId: 'p', operation: 'write', ...columns }];
    const requested = { projectId: 'p', path: 'users/1/orders/2' };
    expect(denial({ access_firestore: { allowedOptions } }, ['access_firestore', 'write', requested])).toBe(
      expected,
    );
  });

  it("takes a request without project for the server's own", () => {
    const allowedOptions = [{ projectId: 'GOOGLE_CLOUD_PROJECT', path: '*', operation: 'read' }];
    expect(
      denial({ access_firestore: { allowedOptions } }, ['access_firestore', 'read', { path: 'users/1' }]),
    ).toBeUndefined();
  });
});

describe('use_custom_private_keys', () => {
  it('admits listed keys only', () => {
    const permissions = { use_custom_private_keys: { keyIds: ['key1'] } };
    expect(denial(permissions, ['use_custom_private_keys', 'key1'])).toBeUndefined();
    expect(denial(permissions, ['use_custom_private_keys', 'key2'])).toBe(
      'Prohibited use of private key: key2.',
    );
  });
});

describe('use_google_credentials', () => {
  const permissions = { use_google_credentials: { allowedScopes: ['a', 'b'] } };

  it('admits scopes that are all listed', () => {
    expect(denial(permissions, ['use_google_credentials', ['b', 'a']])).toBeUndefined();
  });

  it.each([
    [['a', 'c'], 'c'],
    ['a', 'a'],
    [undefined, 'undefined'],
  ])('refuses %o', (scopes, named) => {
    expect(denial(permissions, ['use_google_credentials', scopes])).toBe(
      `Prohibited use of Google credentials for scope: ${named}.`,
    );
  });
});
