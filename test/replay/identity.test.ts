import { describe, expect, it } from 'vitest';
import { readDeadLetter } from '../../harness/replay/dead-letter.ts';
import { createIdentities } from '../../harness/replay/identity.ts';
import { deadLetter } from './fixtures.ts';

type Changes = Readonly<Record<string, unknown>>;

function identify(...rows: readonly (readonly [event: Changes, row?: Changes | undefined])[]) {
  const identities = createIdentities();
  return rows.map(([event, row]) => identities(readDeadLetter(JSON.stringify(deadLetter(event, row)))));
}

describe('the id of a row', () => {
  it('is that of its event, whatever else the rows say', () => {
    const [first, second] = identify(
      [{}],
      [{ event_time: 1 }, { api_version: 'v25.0', partner_agent: 'other' }],
    );
    expect(second?.id).toBe(first?.id);
  });

  it.each<[string, Changes, Changes?]>([
    ['event_id', { event_id: 'order-43' }],
    ['event_name', { event_name: 'Lead' }],
    ['dataset', {}, { dataset: '7' }],
  ])('differs with another %s', (_, event, row) => {
    const [first, second] = identify([{}], [event, row]);
    expect(second?.id).not.toBe(first?.id);
  });

  it('without event_id is one for each copy, and the same in the next run', () => {
    const rows = [[{ event_id: undefined }], [{ event_id: '' }], [{ event_id: undefined }]] as const;
    const ids = identify(...rows).map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(identify(...rows).map(({ id }) => id)).toEqual(ids);
  });
});

describe('the digest of a row', () => {
  it.each<[string, Changes, Changes?]>([
    ['event', { event_time: 1 }],
    ['api_version', {}, { api_version: 'v25.0' }],
    ['partner_agent', {}, { partner_agent: 'other' }],
    ['test_event_code', {}, { test_event_code: 'TEST1' }],
  ])('differs with another %s', (_, event, row) => {
    const [first, second] = identify([{}], [event, row]);
    expect(second?.digest).not.toBe(first?.digest);
  });

  it('is the same whenever the delivery failed, and why', () => {
    const [first, second] = identify([{}], [{}, { failed_at: 0, reason: 'other' }]);
    expect(second).toEqual(first);
  });
});
