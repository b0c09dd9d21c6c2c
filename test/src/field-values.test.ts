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

  it("leaves Meta's names of event data in place where object and table are blank", async () => {
    const event = { 'x-fb-cd-make': 'Acme', 'x-fb-cd-model': 'M', 'x-fb-cd-year': 2020, 'x-fb-cd-trim': 'T' };
    const fields = {
      customizeCommerce: true,
      customDataObject: { make: '', model: null },
      customDataTable: [
        { name: 'year', value: '' },
        { name: 'trim', value: undefined },
        { name: undefined, value: 'x' },
        { name: '', value: 'x' },
      ],
    };
    expect((await mapEvent(event, fields)).custom_data).toEqual({
      make: 'Acme',
      model: 'M',
      year: 2020,
      trim: 'T',
    });
  });

  it.each([
    [true, { user_data: {} }],
    [false, { user_data: { em: sha256('a@example.com'), fn: sha256('mary') } }],
  ])('leaves out customer information of every source if the user wants it: %s', async (skip, expected) => {
    const event = { 'x-fb-ud-em': 'a@example.com', user_data: { address: { first_name: 'Mary' } } };
    const fields = { customizeCustomer: true, skipCustomerData: skip };
    expect(await mapEvent(event, fields)).toMatchObject(expected);
    expect(Object.keys((await mapEvent(event, fields)).user_data)).toEqual(Object.keys(expected.user_data));
  });

  it.each([
    [true, undefined],
    [false, { value: 1, make: 'Acme' }],
  ])('leaves out commerce of every source if the user wants it: %s', async (skip, expected) => {
    const event = { value: 1, 'x-fb-cd-make': 'Acme' };
    const fields = { customizeCommerce: true, skipCommerceData: skip };
    expect((await mapEvent(event, fields)).custom_data).toEqual(expected);
  });

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
