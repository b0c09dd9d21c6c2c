import { describe, expect, it } from 'vitest';
import { mapEvent } from './tag.ts';

const KEYS = ['event_id', 'x-fb-event_id', 'eventID', 'eventId', 'unique_event_id', 'transaction_id'];

describe('eventId', () => {
  it.each(KEYS.map((key, i) => [key, KEYS.slice(i)] as const))(
    'takes %s when nothing before it is there',
    async (key, present) => {
      const ids = Object.fromEntries(present.map(name => [name, `id of ${name}`]));
      expect((await mapEvent({ event_name: 'purchase', ...ids })).event_id).toBe(`id of ${key}`);
    },
  );

  it('takes the transaction id for purchases only', async () => {
    const { event_id } = await mapEvent({ event_name: 'begin_checkout', transaction_id: 'T-1' });
    expect(event_id).toBeUndefined();
  });

  it('leaves an id as it is, since Meta compares it with the pixel', async () => {
    expect((await mapEvent({ event_id: ' Ab 1 ' })).event_id).toBe(' Ab 1 ');
  });

  it('gives a number as text', async () => {
    expect((await mapEvent({ event_id: 1646750371301 })).event_id).toBe('1646750371301');
  });

  it.each([' ', '', null, {}, [], true])('passes over %j, which is no id', async value => {
    expect((await mapEvent({ event_id: value, eventID: 'e-1' })).event_id).toBe('e-1');
  });
});
