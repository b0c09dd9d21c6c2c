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
      attribution_data: { attribution_share: 2, attribution_model: 'magic', visit_time: '1e10' },
      action_source: 'app',
      anything: 1,
    };
    expect(await parameters(own)).toEqual(PLAIN);
  });

  it.each([
    [true, true],
    ['true', true],
    ['1', true],
    [1, true],
    [false, false],
    ['false', false],
    ['0', false],
    [0, false],
  ])('reads the flag %j as %s', async (opt_out, expected) => {
    expect(await parameters({ opt_out })).toEqual({ ...PLAIN, opt_out: expected });
  });

  it.each([
    [1766966400, 1766966400],
    [100_000_000_000, 100_000_000],
    [100_000_000_000_000, 100_000_000],
    [9_999_999_999, 9_999_999_999],
  ])('reads the time %d, in whatever unit, as %d s', async (visit_time, expected) => {
    expect(await parameters({ attribution_data: { visit_time } })).toEqual({
      ...PLAIN,
      attribution_data: { visit_time: expected },
    });
  });

  it.each([0, 1])('takes the share %d', async attribution_share => {
    expect(await parameters({ attribution_data: { attribution_share } })).toEqual({
      ...PLAIN,
      attribution_data: { attribution_share },
    });
  });

  it('takes the time of the event', async () => {
    expect(await parameters({ event_time: '1767222000' })).toEqual({ ...PLAIN, event_time: 1767222000 });
  });
});
