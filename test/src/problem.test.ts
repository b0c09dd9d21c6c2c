import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refuseEvent } from '../../harness/graph/checks.ts';
import { type EventInput, NOW, runTag } from './tag.ts';

const customer = fc.record(
  {
    'x-fb-ud-em': fc.constant('a@example.com'),
    'x-fb-ud-ct': fc.constant('Paris'),
    'x-fb-ud-country': fc.constant('FR'),
    'x-fb-ud-st': fc.constant('CA'),
    'x-fb-ud-zp': fc.constant('75018'),
    'x-fb-ud-ge': fc.constant('f'),
    'x-fb-ud-db': fc.constant('1997-02-16'),
    'x-fb-ud-fn': fc.constant('Mary'),
    'x-fb-ud-ln': fc.constant('Smith'),
    user_agent: fc.constant('Mozilla/5.0'),
    ip_override: fc.constant('203.0.113.7'),
  },
  { requiredKeys: [] },
);

/** `user_data` as Meta would get it, made with an address that is taken out again. */
async function userData(event: EventInput): Promise<Record<string, unknown>> {
  const { body } = await runTag({ eventData: { ...event, ip_override: '203.0.113.7' } });
  const { client_ip_address: address, ...rest } = body?.data[0]?.user_data ?? {};
  return event.ip_override ? { ...rest, client_ip_address: address } : rest;
}

describe('problemOf', () => {
  it.each([
    [[], false],
    [['ct', 'country', 'st', 'zp', 'ge', 'user_agent'], false],
    [['db', 'user_agent'], false],
    [['fn', 'ge'], false],
    [['ln', 'ge'], false],
    [['fn', 'ln'], true],
    [['db', 'ge'], true],
    [['fn', 'user_agent'], true],
    [['em'], true],
    [['user_agent', 'ip_override'], true],
  ])('of an event with no more than %j, says that Meta takes it: %s', async (names, isSent) => {
    const given: EventInput = {
      'x-fb-ud-em': 'a@example.com',
      'x-fb-ud-ct': 'Paris',
      'x-fb-ud-country': 'FR',
      'x-fb-ud-st': 'CA',
      'x-fb-ud-zp': '75018',
      'x-fb-ud-ge': 'f',
      'x-fb-ud-db': '1997-02-16',
      'x-fb-ud-fn': 'Mary',
      'x-fb-ud-ln': 'Smith',
      user_agent: 'Mozilla/5.0',
      ip_override: '203.0.113.7',
    };
    const entries = Object.entries(given).filter(([key]) => names.includes(key.replace('x-fb-ud-', '')));
    const { requests } = await runTag({
      eventData: { event_name: 'sign_up', ...Object.fromEntries(entries) },
    });
    expect(requests.length > 0).toBe(isSent);
  });

  it('holds back the combinations of customer information that Meta refuses, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(customer, async given => {
        const eventData = { event_name: 'sign_up', ...given };
        const event = { event_name: 'Lead', event_time: NOW / 1000, user_data: await userData(eventData) };
        const { requests } = await runTag({ eventData });
        expect(requests).toHaveLength(refuseEvent(event, NOW) ? 0 : 1);
      }),
      { numRuns: 150 },
    );
  });
});
