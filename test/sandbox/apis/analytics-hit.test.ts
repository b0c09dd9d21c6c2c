import { describe, expect, it } from 'vitest';
import { writeHit } from '../../../harness/sandbox/apis/analytics-hit.ts';

describe('writeHit', () => {
  it('writes an event as gtag.js would', () => {
    const url = writeHit({
      event_name: 'purchase',
      'x-ga-measurement_id': 'G-1',
      'x-ga-protocol_version': '2',
      client_id: '1.2',
      page_location: 'https://example.com/?a=b&c',
      currency: 'EUR',
      value: 9.5,
      transaction_id: 'T 1',
      gift: true,
    });
    expect(url).toBe(
      'https://www.google-analytics.com/g/collect?v=2&tid=G-1&cid=1.2&en=purchase' +
        '&dl=https%3A%2F%2Fexample.com%2F%3Fa%3Db%26c&cu=EUR&epn.value=9.5&ep.transaction_id=T+1&ep.gift=true',
    );
  });

  it("leaves out what has no parameter: objects, lists, the request's own and Google's internal keys", () => {
    const url = writeHit({
      'x-ga-measurement_id': 'G-1',
      'x-ga-mp2-frm': '0',
      'x-sst-system_properties': { uc: 'DE' },
      items: [{ item_id: '1' }],
      user_data: { email: 'x' },
      user_id: null,
      ip_override: '192.0.2.1',
      user_agent: 'Mozilla',
    });
    expect(url).toBe('https://www.google-analytics.com/g/collect?v=2&tid=G-1');
  });

  it.each([{}, { 'x-ga-measurement_id': '' }, { event_name: 'x' }])('writes nothing for %j', event => {
    expect(writeHit(event)).toBeUndefined();
  });
});
