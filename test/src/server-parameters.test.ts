import { describe, expect, it } from 'vitest';
import { type EventInput, mapEvent } from './tag.ts';

const PLAIN = { event_name: 'PageView', event_time: 1767225600, action_source: 'website', user_data: {} };

async function parameters(own: EventInput): Promise<unknown> {
  const keys = Object.entries(own).map(([key, value]) => [`x-fb-sed-${key}`, value]);
  return mapEvent(Object.fromEntries(keys));
}

describe('addServerParameters', () => {
  it('reads each in its type', async () => {
    const own = {
      event_id: 17,
      event_source_url: 'https://www.example.com/a',
      referrer_url: 'https://www.example.com/b',
      opt_out: '0',
      advertiser_tracking_enabled: true,
      customer_segmentation: 'existing_customer_to_product_area',
      original_event_data: '{"event_name":"Purchase","event_time":1766966400000,"order_id":5,"x":1}',
      attribution_data: { ad_id: 120330000000000, attribution_share: '0,5', attribution_model: 'linear' },
    };
    expect(await parameters(own)).toEqual({
      ...PLAIN,
      event_id: '17',
      event_source_url: 'https://www.example.com/a',
      referrer_url: 'https://www.example.com/b',
      opt_out: false,
      advertiser_tracking_enabled: true,
      customer_segmentation: 'existing_customer_to_product_area',
      original_event_data: { event_name: 'Purchase', event_time: 1766966400, order_id: '5' },
      attribution_data: { ad_id: '120330000000000', attribution_share: 0.5, attribution_model: 'linear' },
    });
  });

  it('drops what Meta would not understand', async () => {
    const own = {
      event_id: {},
      event_source_url: 'www.example.com',
      opt_out: 'maybe',
      customer_segmentation: 'friend',
      original_event_data: { event_time: '1e99' },
      attribution_data: { attribution_share: 2, attribution_model: 'magic' },
      action_source: 'app',
      anything: 1,
    };
    expect(await parameters(own)).toEqual(PLAIN);
  });

  it('takes the time of the event', async () => {
    expect(await parameters({ event_time: '1767222000' })).toEqual({ ...PLAIN, event_time: 1767222000 });
  });
});
