import { describe, expect, it } from 'vitest';
import { answerPixel, readPixelHit } from '../../harness/graph/pixel.ts';
import { emailHash, get, pixelHit } from './fixtures.ts';

const hit = {
  id: '1234567890',
  ev: 'Purchase',
  eid: 'order-42',
  dl: 'https://shop.example/thank-you',
  rl: '',
  ts: '1795262340000',
  'cd[value]': '129.9',
  'cd[contents]': '[{"id":"sku-1","quantity":1}]',
  'ud[em]': emailHash,
  'aud[em]': emailHash,
  fbp: 'fb.1.1795240000000.1098115397',
  rqm: 'GET',
};

const read = {
  datasetId: '1234567890',
  eventName: 'Purchase',
  eventId: 'order-42',
  userData: { em: emailHash },
  customData: { value: '129.9', contents: '[{"id":"sku-1","quantity":1}]' },
  parameters: {
    dl: 'https://shop.example/thank-you',
    rl: '',
    ts: '1795262340000',
    'aud[em]': emailHash,
    fbp: 'fb.1.1795240000000.1098115397',
    rqm: 'GET',
  },
};

describe('readPixelHit', () => {
  it('reads an image request', () => {
    expect(readPixelHit(get(`/tr/?${new URLSearchParams(hit)}`))).toEqual(read);
  });

  it('reads brackets that are not escaped', () => {
    expect(readPixelHit(get('/tr?id=7&ev=Lead&cd[content_name]=Guide&ud[external_id]=x'))).toEqual({
      datasetId: '7',
      eventName: 'Lead',
      eventId: undefined,
      userData: { external_id: 'x' },
      customData: { content_name: 'Guide' },
      parameters: {},
    });
  });

  it('reads a form, and a multipart form', async () => {
    const multipart = new FormData();
    for (const [name, value] of Object.entries(hit)) multipart.set(name, value);
    for (const body of [new URLSearchParams(hit), multipart]) {
      const { headers, method, text } = await sent(body);

      expect(readPixelHit({ method, url: '/tr/', headers, body: text })).toEqual(read);
    }
  });

  it('lets the form go before the query', () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const request = { method: 'POST', url: '/tr/?id=7&ev=Lead&eid=a', headers, body: 'ev=Purchase' };

    expect(readPixelHit(request)).toMatchObject({ datasetId: '7', eventName: 'Purchase', eventId: 'a' });
  });

  it('takes an empty eid for none', () => {
    expect(readPixelHit(pixelHit({ eid: '' }))?.eventId).toBe(undefined);
  });

  it.each(['/tr/?ev=PageView', '/tr/?id=7', '/tr/?id=&ev=PageView', '/tr/', 'https://x:99999/tr?id=7&ev=A'])(
    'cannot read %s',
    url => {
      expect(readPixelHit(get(url))).toBe(undefined);
    },
  );

  it('keeps names that mean something to JavaScript to themselves', () => {
    const { customData, parameters } = readPixelHit(get('/tr?id=7&ev=A&cd[__proto__]=x&__proto__=y')) ?? {};

    expect([Object.entries(customData ?? {}), Object.entries(parameters ?? {})]).toEqual([
      [['__proto__', 'x']],
      [['__proto__', 'y']],
    ]);
  });
});

describe('answerPixel', () => {
  it('answers with an image of one pixel that no cache keeps', async () => {
    const answer = answerPixel();
    const bytes = Buffer.from(await answer.arrayBuffer());

    expect({ status: answer.status, ...Object.fromEntries(answer.headers) }).toEqual({
      status: 200,
      'content-type': 'image/gif',
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'cross-origin',
    });
    expect(bytes.toString('latin1', 0, 6)).toBe('GIF89a');
    expect([bytes.readUInt16LE(6), bytes.readUInt16LE(8), bytes.at(-1)]).toEqual([1, 1, 0x3b]);
  });
});

async function sent(body: FormData | URLSearchParams) {
  const request = new Request('http://127.0.0.1/tr/', { method: 'POST', body });
  return { method: 'POST', headers: Object.fromEntries(request.headers), text: await request.text() };
}
