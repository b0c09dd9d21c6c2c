import { describe, expect, it } from 'vitest';
import type { ResponseDraft } from '../../../harness/sandbox/environment.ts';
import { testEnvironment } from '../environment.ts';
import { call } from './call.ts';

type Step = readonly [api: string, ...args: unknown[]];

function respond(...steps: Step[]): ResponseDraft {
  const environment = testEnvironment();
  for (const [api, ...args] of steps) expect(call(api, args, { environment })).toBeUndefined();
  return environment.response;
}

describe('returnResponse', () => {
  it('sends 200 without headers and body unless told otherwise', () => {
    expect(respond(['returnResponse'])).toEqual({
      status: 200,
      headers: {},
      body: undefined,
      cookies: [],
      pixels: [],
      flushed: true,
    });
  });

  it('sends what was set before, and nothing that is set afterwards', () => {
    const draft = respond(
      ['setResponseStatus', 302],
      ['setResponseHeader', 'Location', 'https://example.com/'],
      ['returnResponse'],
      ['setResponseStatus', 500],
      ['setResponseHeader', 'location', 'https://example.org/'],
      ['setResponseBody', 'late'],
      ['setPixelResponse'],
    );
    expect(draft).toEqual({
      status: 302,
      headers: { location: 'https://example.com/' },
      body: undefined,
      cookies: [],
      pixels: [],
      flushed: true,
    });
  });
});

describe('setResponseStatus', () => {
  it('sets the status, and sends nothing yet', () => {
    expect(respond(['setResponseStatus', 204])).toMatchObject({ status: 204, flushed: false });
  });

  it('refuses what is no number', () => {
    expect(() => call('setResponseStatus', ['204'])).toThrow(
      'Argument error in setResponseStatus. Expected argument types [number], but received [string].',
    );
  });
});

describe('setResponseHeader', () => {
  it('lower-cases names, overwrites, and removes with null and undefined', () => {
    const draft = respond(
      ['setResponseHeader', 'Cache-Control', 'no-store'],
      ['setResponseHeader', 'CACHE-CONTROL', 'no-cache'],
      ['setResponseHeader', 'Vary', 'origin'],
      ['setResponseHeader', 'vary', null],
      ['setResponseHeader', 'Pragma', 'x'],
      ['setResponseHeader', 'pragma', undefined],
      ['setResponseHeader', 'Content-Length', 7],
    );
    expect(draft.headers).toEqual({ 'cache-control': 'no-cache', 'content-length': '7' });
  });
});

describe('setResponseBody', () => {
  it.each([
    ['é', undefined, [0xc3, 0xa9]],
    ['é', 'utf8', [0xc3, 0xa9]],
    ['é', 'latin1', [0xe9]],
    ['é', 'binary', [0xe9]],
    ['é', 'utf16le', [0xe9, 0x00]],
    ['é', 'ucs2', [0xe9, 0x00]],
    ['ab', 'ascii', [0x61, 0x62]],
    ['YWI=', 'base64', [0x61, 0x62]],
    ['6162', 'hex', [0x61, 0x62]],
    ['é', 'klingon', [0xc3, 0xa9]],
    [7, undefined, [0x37]],
  ])('writes %j in %s', (body, encoding, bytes) => {
    expect([...(respond(['setResponseBody', body, encoding]).body ?? [])]).toEqual(bytes);
  });

  it.each([null, undefined])('takes the body away with %s', nothing => {
    expect(respond(['setResponseBody', 'x'], ['setResponseBody', nothing]).body).toBeUndefined();
  });
});

describe('setPixelResponse', () => {
  it('answers with a GIF of one pixel that is not cached', () => {
    const draft = respond(['setResponseStatus', 404], ['setPixelResponse']);
    expect(draft).toEqual({
      status: 200,
      headers: {
        'content-type': 'image/gif',
        'cache-control': 'no-cache, no-store, must-revalidate',
        expires: '0',
        pragma: 'no-cache',
      },
      body: expect.any(Uint8Array),
      cookies: [],
      pixels: [],
      flushed: false,
    });
    const gif = Buffer.from(draft.body ?? []);
    expect(gif.toString('latin1', 0, 6)).toBe('GIF89a');
    expect([gif.readUInt16LE(6), gif.readUInt16LE(8)]).toEqual([1, 1]);
  });
});

describe('sendPixelFromBrowser', () => {
  const URL = 'https://example.com/pixel?a=b';

  function send(supportsBrowserPixels: boolean | undefined, flushed = false): unknown[] {
    const environment = testEnvironment({
      request: supportsBrowserPixels === undefined ? {} : { supportsBrowserPixels },
    });
    environment.response.flushed = flushed;
    const first = call('sendPixelFromBrowser', [URL], { environment });
    const second = call('sendPixelFromBrowser', [`${URL}2`], { environment });
    return [first, second, environment.response.pixels];
  }

  it('hands URLs to a browser that takes them', () => {
    expect(send(true)).toEqual([true, true, [URL, `${URL}2`]]);
  });

  it.each([
    ['the browser does not read the answer for it', false, false],
    ['nothing is known of the browser', undefined, false],
    ['the answer is on its way', true, true],
  ])('gives false where %s', (_why, supports, flushed) => {
    expect(send(supports, flushed)).toEqual([false, false, []]);
  });

  it('refuses what is no string', () => {
    expect(() => call('sendPixelFromBrowser', [7])).toThrow(
      'Argument error in sendPixelFromBrowser. Expected argument types [string], but received [number].',
    );
  });

  it('needs send_pixel_from_browser for the URL', () => {
    const environment = testEnvironment({ request: { supportsBrowserPixels: true } });
    const permissions = {
      send_pixel_from_browser: { allowedUrls: 'specific', urls: ['https://example.com/pixel*'] },
    };
    expect(call('sendPixelFromBrowser', [URL], { environment, permissions })).toBe(true);
    expect(() =>
      call('sendPixelFromBrowser', ['https://example.org/'], { environment, permissions }),
    ).toThrow('Prohibited URL: https://example.org/');
    expect(environment.response.pixels).toEqual([URL]);
  });
});

describe('the permissions of the response APIs', () => {
  const specific = { writeResponseAccess: 'specific', writeHeaderAccess: 'specific' };

  it.each<[string, unknown[], string]>([
    ['setResponseStatus', [200], 'Prohibited write of response: status.'],
    ['setResponseBody', ['x'], 'Prohibited write of response: body.'],
    ['setResponseHeader', ['Vary', 'x'], 'Prohibited write of response: header "Vary".'],
    ['setPixelResponse', [], 'Prohibited write of response: status.'],
    ['returnResponse', [], 'The requested permission return_response is not configured.'],
  ])('%s%j is denied without its part', (api, args, message) => {
    expect(() => call(api, args, { permissions: { access_response: specific } })).toThrow(message);
  });

  it.each<[string, unknown[]]>([
    ['setResponseStatus', [200]],
    ['setResponseBody', ['x']],
    ['setResponseHeader', ['Vary', 'x']],
    ['setPixelResponse', []],
    ['returnResponse', []],
  ])('%s%j is permitted where all is', (api, args) => {
    const permissions = { access_response: { writeResponseAccess: 'any' }, return_response: {} };
    expect(call(api, args, { permissions })).toBeUndefined();
  });

  it('setPixelResponse needs status, body and each of its headers, or changes nothing', () => {
    const environment = testEnvironment();
    const pixel = (parameters: Record<string, boolean | readonly Record<string, string>[]>) => () =>
      call('setPixelResponse', [], {
        environment,
        permissions: { access_response: { ...specific, ...parameters } },
      });
    expect(pixel({ writeStatusAllowed: true })).toThrow('Prohibited write of response: body.');
    expect(
      pixel({
        writeStatusAllowed: true,
        writeBodyAllowed: true,
        writeHeadersAllowed: true,
        writeHeaderWhitelist: [{ headerName: 'content-type' }],
      }),
    ).toThrow('Prohibited write of response: header "cache-control".');
    expect(environment.response).toMatchObject({ headers: {}, body: undefined });
  });
});
