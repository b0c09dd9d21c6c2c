import { describe, expect, it } from 'vitest';
import { mapEvent, sha256 } from './tag.ts';

describe('addFieldValues', () => {
  it.each([{ em: 'a@example.com', ct: '' }, '{"em":"a@example.com","ct":null}'])(
    'takes the object %j, also as JSON, without what is blank',
    async customerObject => {
      const event = { user_data: { address: { city: 'Paris' } } };
      const { user_data } = await mapEvent(event, { customizeCustomer: true, customerObject });
      expect(user_data).toEqual({ em: sha256('a@example.com'), ct: sha256('paris') });
    },
  );

  it('reads rows with dots as members, and passes over rows that say nothing', async () => {
    const serverEventTable = [
      { name: 'original_event_data.order_id', value: 'T-1' },
      { name: 'original_event_data.event_id', value: 17 },
      { name: 'event_id', value: '' },
      { name: undefined, value: 'x' },
    ];
    const event = await mapEvent({ event_id: 'e-1' }, { customizeEvent: true, serverEventTable });
    expect(event).toMatchObject({
      event_id: 'e-1',
      original_event_data: { order_id: 'T-1', event_id: '17' },
    });
  });

  it('passes on parameters with the prefix, and nothing without one', async () => {
    const event = { meta_make: 'Acme', meta_: 1, other: 2 };
    const fields = { customizeCommerce: true, customDataPrefix: 'meta_' };
    expect((await mapEvent(event, fields)).custom_data).toEqual({ make: 'Acme' });
    expect((await mapEvent(event, { customizeCommerce: true })).custom_data).toBeUndefined();
  });
});
