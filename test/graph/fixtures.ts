import type { ReceivedEvent } from '../../harness/graph/received.ts';

/** 2026-11-21T12:00:00Z in milliseconds. */
export const now = 1_795_262_400_000;

/** The hash that Meta publishes for `john_smith@gmail.com`. */
export const emailHash = '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f';

/** `fbtrace_id` of the request with the number 0. */
export const firstTraceId = 'AX-zrZv_IbzjZUnhsbWlsec';

type Changes = Readonly<Record<string, unknown>>;

/** A purchase to which nothing can be objected, with `changes` laid over it. */
export function purchase(changes: Changes = {}): Record<string, unknown> {
  return {
    event_name: 'Purchase',
    event_time: 1_795_262_340,
    event_id: 'order-42',
    action_source: 'website',
    event_source_url: 'https://shop.example/thank-you',
    user_data: { em: [emailHash], client_user_agent: 'Mozilla/5.0' },
    custom_data: {
      value: 129.9,
      currency: 'CHF',
      contents: [{ id: 'sku-1', quantity: 1, item_price: 99.9 }],
    },
    ...changes,
  };
}

/** A JSON request with a Bearer token, as the tag sends it. */
export function post(
  body: unknown,
  changes: { url?: string; method?: string; headers?: Record<string, string> } = {},
) {
  return {
    method: 'POST',
    url: 'https://graph.facebook.com/v26.0/1234567890/events',
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer TOKEN' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...changes,
  };
}

/** A GET request without a body. */
export function get(url: string) {
  return { method: 'GET', url, headers: {}, body: undefined };
}

/** The pixel's hit of the same purchase, with `changes` laid over it. */
export function pixelHit(changes: Readonly<Record<string, string>> = {}) {
  const hit = { id: '1234567890', ev: 'Purchase', eid: 'order-42', fbp: 'fb.1.1795240000000.1', ...changes };
  return get(`https://www.facebook.com/tr/?${new URLSearchParams(hit)}`);
}

/** An event that came from the server, with `changes` laid over it. */
export function received(changes: Partial<ReceivedEvent> = {}): ReceivedEvent {
  return {
    channel: 'server',
    at: now,
    datasetId: '7',
    name: 'Purchase',
    id: undefined,
    fbp: undefined,
    externalIds: [],
    actionSource: 'website',
    parameters: [],
    ...changes,
  };
}
