import { describe, expect, it } from 'vitest';
import { type FieldInput, mapEvent } from './tag.ts';

const MESSAGE = {
  'x-fb-ud-page_id': '1',
  'x-fb-ud-page_scoped_user_id': '2',
  page_location: 'https://a.example/',
};

describe('adaptToSource', () => {
  it.each(['email', 'phone_call', 'chat', 'physical_store', 'system_generated', 'other'])(
    'leaves events of %s as they are',
    async actionSource => {
      expect(
        await mapEvent({ page_location: 'https://a.example/', user_agent: 'A' }, { actionSource }),
      ).toEqual({
        event_name: 'PageView',
        event_time: 1767225600,
        action_source: actionSource,
        event_source_url: 'https://a.example/',
        user_data: { client_user_agent: 'A' },
      });
    },
  );

  it.each<[unknown, FieldInput, string]>([
    [undefined, { messagingChannel: 'messenger' }, 'messenger'],
    ['instagram', { messagingChannel: 'messenger' }, 'instagram'],
    ['telegram', { messagingChannel: 'messenger' }, 'messenger'],
  ])('takes the channel of a message from event data (%j) or from %j', async (given, fields, channel) => {
    const event = { ...MESSAGE, messaging_channel: given };
    expect(await mapEvent(event, { actionSource: 'business_messaging', ...fields })).toEqual({
      event_name: 'PageView',
      event_time: 1767225600,
      action_source: 'business_messaging',
      messaging_channel: channel,
      user_data: { page_id: '1', page_scoped_user_id: '2' },
    });
  });
});
