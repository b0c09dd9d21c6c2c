import { createRequire } from 'node:module';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../harness/container/server.ts';
import { createGraphApp } from '../../harness/graph/app.ts';
import { createStandIn, type StandIn } from '../../harness/graph/stand-in.ts';
import { emailHash, firstTraceId, now } from './fixtures.ts';

/** A class of the SDK, which comes without types. Its fields are set by name. */
type SdkClass<Arguments extends unknown[] = []> = new (...values: Arguments) => object;

interface BusinessSdk {
  readonly FacebookAdsApi: object;
  readonly EventRequest: SdkClass<[token: string, pixelId: string, events: object[]]>;
  readonly ServerEvent: SdkClass;
  readonly UserData: SdkClass;
  readonly CustomData: SdkClass;
  readonly Content: SdkClass<[id: string, quantity: number, price: number]>;
}

const sdk: BusinessSdk = createRequire(import.meta.url)('facebook-nodejs-business-sdk');
const account = { access: { TOKEN: 'any' }, appSecret: 'app secret' } as const;

let standIn: StandIn;
let server: RunningServer;
let graph: PropertyDescriptor | undefined;

beforeAll(async () => {
  // Each test has a stand-in of its own behind the one address that the SDK is pointed to.
  server = await startServer(
    { fetch: (request, env) => createGraphApp(standIn).fetch(request, env) },
    { port: 0 },
  );
  graph = Object.getOwnPropertyDescriptor(sdk.FacebookAdsApi, 'GRAPH');
  Object.defineProperty(sdk.FacebookAdsApi, 'GRAPH', { get: () => server.url, configurable: true });
});

afterAll(async () => {
  Object.defineProperty(sdk.FacebookAdsApi, 'GRAPH', graph ?? {});
  await server.close();
});

beforeEach(() => {
  standIn = createStandIn({
    clock: { now: () => now },
    account,
  });
});

function purchaseOfSdk(): object {
  const user_data = Object.assign(new sdk.UserData(), {
    email: ' John_Smith@gmail.com',
    client_user_agent: 'Mozilla/5.0',
    fbp: 'fb.1.1795240000000.1098115397',
  });
  const contents = [new sdk.Content('sku-1', 1, 99.9)];
  const custom_data = Object.assign(new sdk.CustomData(), { value: 129.9, currency: 'CHF', contents });
  return Object.assign(new sdk.ServerEvent(), {
    event_name: 'Purchase',
    event_time: 1_795_262_340,
    event_id: 'order-42',
    action_source: 'website',
    event_source_url: 'https://shop.example/thank-you',
    user_data,
    custom_data,
  });
}

/** Sends the purchase, as a user of the SDK does. */
function send(token: string, changes: object = {}): Promise<unknown> {
  const request = Object.assign(new sdk.EventRequest(token, '1234567890', [purchaseOfSdk()]), changes);
  return (request as { execute(): Promise<unknown> }).execute();
}

describe("Meta's Business SDK, pointed to the stand-in,", () => {
  it('sends an event, and reads the answer', async () => {
    expect(await send('TOKEN', { app_secret: 'app secret', test_event_code: 'TEST12345' })).toMatchObject({
      events_received: 1,
      messages: [],
      fbtrace_id: firstTraceId,
    });
    expect(standIn.records).toEqual([
      {
        channel: 'server',
        at: now,
        status: 200,
        body: { events_received: 1, messages: [], fbtrace_id: firstTraceId },
        refusal: undefined,
        received: {
          version: 'v24.0',
          datasetId: '1234567890',
          parameters: {
            data: [
              {
                event_name: 'Purchase',
                event_time: 1_795_262_340,
                event_id: 'order-42',
                action_source: 'website',
                event_source_url: 'https://shop.example/thank-you',
                user_data: {
                  em: [emailHash],
                  client_user_agent: 'Mozilla/5.0',
                  fbp: 'fb.1.1795240000000.1098115397',
                },
                custom_data: {
                  value: 129.9,
                  currency: 'CHF',
                  contents: [{ id: 'sku-1', quantity: 1, item_price: 99.9 }],
                },
              },
            ],
            id: '1234567890',
            test_event_code: 'TEST12345',
            partner_agent: null,
            namespace_id: null,
            upload_id: null,
            upload_tag: null,
            upload_source: null,
          },
        },
        failure: undefined,
        events: [1],
      },
    ]);
  });

  it('reads a refusal', async () => {
    await expect(send('TOKEN')).rejects.toMatchObject({
      name: 'FacebookRequestError',
      status: 400,
      message: 'API calls from the server require an appsecret_proof argument',
      response: { code: 100, type: 'GraphMethodException', fbtrace_id: firstTraceId },
    });
    await expect(send('OTHER', { app_secret: 'app secret' })).rejects.toMatchObject({
      status: 400,
      message: 'Invalid OAuth access token - Cannot parse access token',
      response: { code: 190 },
    });
  });
});
