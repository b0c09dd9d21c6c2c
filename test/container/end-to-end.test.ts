import { createHash } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createContainerApp } from '../../harness/container/app.ts';
import { createTagContainer } from '../../harness/container/config/container.ts';
import { createPipeline } from '../../harness/container/pipeline.ts';
import type { EventRun } from '../../harness/container/run-event.ts';
import { startServer } from '../../harness/container/server.ts';
import { createLocalTransport } from '../../harness/container/transports.ts';
import { checkShape } from '../../harness/graph/schema.ts';
import { createVirtualClock } from '../../harness/sandbox/defaults.ts';
import { loadTemplateFile } from '../../harness/tpl/load.ts';
import hits from './fixtures/ga4-hits.json' with { type: 'json' };

const NOW = 1_795_250_000_000;
const FIELDS = {
  pixelId: '1234567890',
  accessToken: 'secret-token',
  actionSource: 'website',
  consentMode: 'always',
};
const HEADERS = { 'user-agent': 'Mozilla/5.0 (test)', 'x-forwarded-for': '203.0.113.7:4711' };

/** A container with our tag, listening. Gives what the tag did with each event. */
async function startContainer(): Promise<{ url: string; runs: EventRun[] }> {
  const runs: EventRun[] = [];
  const clock = createVirtualClock(NOW);
  const template = await loadTemplateFile('template/template.tpl');
  const container = createTagContainer({ template, fields: FIELDS });
  const app = createContainerApp({
    ...createPipeline({
      container: () => container,
      clock,
      transport: createLocalTransport(clock),
      preview: false,
      onEvent: event => runs.push(...event.runs),
    }),
    onDropped: dropped => expect.unreachable(dropped.message),
    onError: error => expect.unreachable(String(error)),
  });
  const server = await startServer(app, { port: 0 });
  onTestFinished(() => server.close());
  return { url: server.url, runs };
}

function sampleRequest(id: string): { url: string; body: string } {
  const hit = hits.find(sample => sample.id === id);
  return { url: hit?.request.url ?? '', body: hit?.request.body ?? '' };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function pathOf(url: string): string {
  const { search } = new URL(url);
  return `/g/collect${search}`;
}

function sentBody(run: EventRun | undefined): unknown {
  expect(run?.exchanges).toHaveLength(1);
  expect(run?.exchanges[0]?.answer).toMatchObject({ statusCode: 200 });
  const body = JSON.parse(run?.exchanges[0]?.request.body ?? '');
  expect(checkShape(body)).toEqual([]);
  return body;
}

describe('a GA4 hit through container, tag and stand-in', () => {
  it('sends the purchase of a batched POST with the right hashes and event_id', async () => {
    const { url, runs } = await startContainer();
    const [shared = '', purchaseLine] = pathOf(
      sampleRequest('purchase_user_provided_data_2025_02').url,
    ).split('&en=purchase');
    const body = `en=view_cart&cu=USD\r\nen=purchase${purchaseLine}`;
    const answer = await fetch(url + shared, { method: 'POST', body, headers: HEADERS });
    expect(answer.status).toBe(200);
    expect(runs.map(run => run.result.outcome)).toEqual(['success', 'success']);
    expect(runs[1]?.exchanges[0]?.request).toMatchObject({
      method: 'POST',
      url: 'https://graph.facebook.com/v26.0/1234567890/events',
      headers: { 'Content-Type': 'application/json', Authorization: 'Bearer secret-token' },
    });
    expect(sentBody(runs[1])).toEqual({
      data: [
        {
          event_name: 'Purchase',
          event_time: NOW / 1000,
          event_id: '1738980736899_1739204876203',
          action_source: 'website',
          event_source_url:
            'https://example.com/checkouts/cn/Z2NwLXVzLWVhc3QxOjAxSktSQTNWRlJNUTFKOEJDS1ZFWDBFN1lT',
          referrer_url: 'https://example.com/products/example-t-shirt',
          user_data: {
            em: sha256('user@example.com'),
            fn: sha256('john'),
            ln: sha256('doe'),
            ct: '350c754ba4d38897693aa077ef43072a859d23f613443133fecbbd90a3512ca5',
            st: sha256('ny'),
            zp: sha256('10001'),
            country: '79adb2a2fce5c6ba215fe5f27f532d4e7edbac4b6a5e09e1ef3a08084a904621',
            client_ip_address: '203.0.113.7',
            client_user_agent: 'Mozilla/5.0 (test)',
          },
          custom_data: {
            value: 7630,
            currency: 'USD',
            order_id: '5502962827364',
            contents: [
              {
                id: '800317066454',
                quantity: 1,
                item_price: 7600,
                title: 'Example T-Shirt',
                brand: 'Acme',
                category: 'Shirts',
              },
            ],
            content_ids: ['800317066454'],
            content_type: 'product',
            content_name: 'Example T-Shirt',
            content_category: 'Shirts',
            num_items: 1,
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    });
  });

  it('runs the tag once for each event of a batch, and gives the browser the cookie of the click', async () => {
    const { url, runs } = await startContainer();
    const batched = sampleRequest('batched_post_own');
    const answer = await fetch(url + pathOf(batched.url), {
      method: 'POST',
      body: batched.body,
      headers: HEADERS,
    });
    expect(runs.map(run => run.event.event_name)).toEqual(['view_cart', 'begin_checkout', 'custom_step']);
    expect(sentBody(runs[1])).toMatchObject({
      data: [
        {
          event_name: 'InitiateCheckout',
          event_id: 'evt-2',
          user_data: {
            em: sha256('jane.doe@example.com'),
            ph: sha256('447911123456'),
            fbc: `fb.1.${NOW}.IwAR0aBcDe-_F`,
          },
        },
      ],
    });
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^_fbc=fb\.1\.1795250000000\.IwAR0aBcDe-_F; /),
      expect.stringMatching(/^_fbc=fb\.1\.1795250000000\.IwAR0aBcDe-_F; /),
    ]);
  });
});
