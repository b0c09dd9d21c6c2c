import { describe, expect, it } from 'vitest';
import { createBatches } from '../../harness/replay/batches.ts';
import { deadLetter, deadLetters, readyRows } from './fixtures.ts';

describe('createBatches', () => {
  it('gives a batch as soon as it is full, and what is left at the end', () => {
    const rows = readyRows(deadLetters(5));
    const batches = createBatches(2);
    const given = rows.map(row => batches.add(row)?.rows);
    expect(given).toEqual([undefined, rows.slice(0, 2), undefined, rows.slice(2, 4), undefined]);
    expect(batches.rest().map(batch => batch.rows)).toEqual([rows.slice(4)]);
  });

  it('has nothing left after full batches', () => {
    const batches = createBatches(1);
    for (const row of readyRows(deadLetters(2))) batches.add(row);
    expect(batches.rest()).toEqual([]);
  });

  it('keeps apart what cannot share a request', () => {
    const differences = [
      { dataset: '7' },
      { api_version: 'v25.0' },
      { partner_agent: 'other' },
      { test_event_code: 'TEST1' },
    ];
    const rows = readyRows([{}, ...differences, {}].map(row => deadLetter({}, row)));
    const batches = createBatches(1000);
    for (const row of rows) batches.add(row);
    const destination = {
      dataset: '1234567890',
      apiVersion: 'v26.0',
      partnerAgent: 'sgtm-capi-0.1',
      testEventCode: undefined,
    };
    expect(batches.rest()).toEqual([
      { destination, rows: [rows[0], rows[5]] },
      { destination: { ...destination, dataset: '7' }, rows: [rows[1]] },
      { destination: { ...destination, apiVersion: 'v25.0' }, rows: [rows[2]] },
      { destination: { ...destination, partnerAgent: 'other' }, rows: [rows[3]] },
      { destination: { ...destination, testEventCode: 'TEST1' }, rows: [rows[4]] },
    ]);
  });
});
