import { expect, test } from 'vitest';
import { type EventInput, runTag, sha256 } from './tag.ts';

/**
 * Steps that two published tags take for the same event, measured on 2026-11-21 with
 * `sgtm run TEMPLATE --fields FIELDS --event EVENT --cookies COOKIES --json`:
 * facebookincubator/ConversionsAPI-Tag-for-GoogleTagManager at 95f6cb63a04190688948e246cd8af37cc3a16e38, with
 * `extendCookies` ticked and not, and stape-io/facebook-tag at 1d701371f85a93694dde2b69adf846a091be6ad0. None logs, all
 * send to one dataset and need no consent.
 */
interface Peers {
  /** Meta's tag where it keeps the cookies, as ours always does. */
  readonly meta: number;
  readonly metaWithoutCookies: number;
  readonly stape: number;
}

interface Case {
  readonly title: string;
  readonly event: EventInput;
  readonly peers: Peers;
}

const PAGE_VIEW: EventInput = {
  event_name: 'page_view',
  event_id: '1646750371301_16467595538826',
  client_id: '1489074949.1738980312',
  language: 'en-us',
  screen_resolution: '1920x1080',
  page_location: 'https://www.example.com/shirts?utm_source=mail',
  page_referrer: 'https://www.google.com/',
  page_title: 'Shirts',
  ip_override: '203.0.113.7',
  user_agent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)',
  ga_session_id: '1738980312',
  ga_session_number: 3,
  'x-ga-protocol_version': '2',
  'x-ga-measurement_id': 'G-ABCDEF1234',
  'x-ga-gcs': 'G111',
  'x-ga-gcd': '13t3t3t3t5l1',
};

const PURCHASE: EventInput = {
  ...PAGE_VIEW,
  event_name: 'purchase',
  value: 149.95,
  currency: 'USD',
  transaction_id: 'T-1001',
  items: [0, 1, 2, 3, 4].map(i => ({
    item_id: `SKU-${i}`,
    item_name: `Shirt ${i}`,
    item_brand: 'Acme',
    item_category: 'Shirts',
    price: 29.99,
    quantity: 1,
  })),
};

const CASES: readonly Case[] = [
  {
    title: 'an anonymous page_view',
    event: PAGE_VIEW,
    peers: { meta: 729, metaWithoutCookies: 701, stape: 1201 },
  },
  {
    title: 'a purchase of five items with the raw data of the customer',
    event: {
      ...PURCHASE,
      user_data: {
        email_address: 'user@example.com',
        phone_number: '+16505551212',
        address: {
          first_name: 'Mary',
          last_name: 'Smith',
          city: 'New York',
          region: 'NY',
          postal_code: '10001',
          country: 'US',
        },
      },
    },
    peers: { meta: 1089, metaWithoutCookies: 1061, stape: 2913 },
  },
  {
    title: 'the same purchase with hashes in place of the raw data',
    event: {
      ...PURCHASE,
      user_data: {
        email_address: sha256('user@example.com'),
        phone_number: sha256('16505551212'),
        address: {
          first_name: sha256('mary'),
          last_name: sha256('smith'),
          city: sha256('newyork'),
          region: sha256('ny'),
          postal_code: sha256('10001'),
          country: sha256('us'),
        },
      },
    },
    peers: { meta: 1033, metaWithoutCookies: 1005, stape: 2665 },
  },
];

const CUSTOMER = ['em', 'ph', 'fn', 'ln', 'ct', 'st', 'zp', 'country'];

test.each(CASES)(
  'takes no more steps than the tag of Meta and 0.7 of the tag of Stape: $title',
  async ({ event, peers }) => {
    const cookies = { _fbp: 'fb.1.1596403881668.1116446470' };
    const { steps, completions, body } = await runTag(
      { eventData: event, cookies, preview: false },
      { actionSource: 'website', consentMode: 'always', logMode: 'off' },
    );
    expect({ completions, sent: Object.keys(body?.data[0]?.user_data ?? {}) }).toEqual({
      completions: ['success'],
      sent: [...(event.user_data ? CUSTOMER : []), 'client_ip_address', 'client_user_agent', 'fbp'],
    });
    expect(steps).toBeLessThanOrEqual(Math.min(peers.meta, peers.metaWithoutCookies, peers.stape * 0.7));
  },
);
