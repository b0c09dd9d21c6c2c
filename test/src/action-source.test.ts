import { describe, expect, it } from 'vitest';
import { type FieldInput, mapEvent, sha256 } from './tag.ts';

const MESSAGE = {
  'x-fb-ud-page_id': '1',
  'x-fb-ud-page_scoped_user_id': '2',
  page_location: 'https://a.example/',
  page_referrer: 'https://b.example/',
  ip_override: '203.0.113.7',
  user_agent: 'Mozilla/5.0',
  'x-fb-ck-fbc': 'fb.1.1596403881668.IwAR1',
  'x-fb-ck-fbp': 'fb.1.1596403881668.1116446470',
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

  it('makes a message of an event that names nothing as Meta does', async () => {
    const fields = { actionSource: 'business_messaging', messagingChannel: 'whatsapp' };
    expect(await mapEvent({ user_id: 'u-1' }, fields)).toEqual({
      event_name: 'PageView',
      event_time: 1767225600,
      action_source: 'business_messaging',
      messaging_channel: 'whatsapp',
      user_data: { external_id: sha256('u-1') },
    });
  });

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
