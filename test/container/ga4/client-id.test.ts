import { describe, expect, it, test } from 'vitest';
import { serverManagedClientId } from '../../../harness/container/ga4/client-id.ts';
import { makeRequest } from '../request.ts';

const NOW = 1795250000123;
const OWN_ID = 'UGZp/I9CCimRLhiVfNThoJgIkddJ7DjNjuhYawNqaAM=.1760043792';
const OWN_COOKIE = 'FPID=FPID2.2.UGZp%2FI9CCimRLhiVfNThoJgIkddJ7DjNjuhYawNqaAM%3D.1760043792';
const RANDOM_ID = '//////////////////////////////////////////8=';

/** Identifies the clients of one container, whose random bytes are all 255. */
function createIdentify() {
  const identify = serverManagedClientId({ now: () => NOW, randomBytes: size => Buffer.alloc(size, 255) });
  return (parameters: Record<string, string>, cookie?: string) =>
    identify(
      new Map(Object.entries(parameters)),
      makeRequest({ url: '/g/collect', headers: cookie === undefined ? {} : { cookie } }),
    );
}

const identify = createIdentify();

const fpid = (value: string) => ({
  name: 'FPID',
  value: `FPID2.2.${value}`,
  options: { domain: 'auto', path: '/', 'max-age': 63072000, secure: true, httpOnly: true },
});

describe('a browser without FPID', () => {
  it('gets a random one with the time of its _ga', () => {
    expect(identify({ cid: '584335997.1746564151' })).toEqual({
      clientId: `${RANDOM_ID}.1746564151`,
      cookies: [fpid(`${encodeURIComponent(RANDOM_ID)}.1746564151`)],
    });
  });

  it.each([{}, { cid: 'own-id' }, { cid: '1.2' }])('gets the present time where _ga has none: %o', hit => {
    expect(identify(hit as Record<string, string>)?.clientId).toBe(`${RANDOM_ID}.1795250000`);
  });
});

describe('a browser with FPID', () => {
  it('keeps it, and gets it anew', () => {
    expect(identify({ cid: '1.2' }, `_ga=GA1.1.1.2; ${OWN_COOKIE}; x=y`)).toEqual({
      clientId: OWN_ID,
      cookies: [fpid('UGZp%2FI9CCimRLhiVfNThoJgIkddJ7DjNjuhYawNqaAM%3D.1760043792')],
    });
  });

  it.each([
    ['of version 1', 'FPID=FPID1.3.abc%2B.1', 'abc+.1'],
    ['without escapes', 'FPID=FPID2.2.ab+/=.1', 'ab+/=.1'],
  ])('may have one %s', (_title, cookie, clientId) => {
    expect(identify({}, cookie)?.clientId).toBe(clientId);
  });

  it.each([
    'XFPID=FPID2.2.abc.1',
    'FPID=',
    'FPID=FPID2.2.',
    'FPID=GA1.2.abc.1',
    'FPID=FPID2.2.%zz',
    'FPID=FPID2.2.%0d%0aSet-Cookie',
    `FPID=FPID2.2.${'a'.repeat(91)}`,
  ])('gets another where it is none: %s', cookie => {
    expect(identify({}, cookie)?.clientId).toBe(`${RANDOM_ID}.1795250000`);
  });
});

describe('consent', () => {
  it.each(['G100', 'G110'])('denied to analytics by gcs=%s forbids to read or set FPID', gcs => {
    expect(identify({ gcs, cid: '1.2' }, OWN_COOKIE)).toBeUndefined();
  });

  it.each(['G111', 'G101', 'G1--', ''])('is not denied by gcs=%s', gcs => {
    expect(identify({ gcs }, OWN_COOKIE)?.clientId).toBe(OWN_ID);
  });
});

describe('the linker cookie', () => {
  it('comes with hits of pages that link to other domains', () => {
    expect(identify({ _fplc: '0' }, OWN_COOKIE)?.cookies).toEqual([
      expect.objectContaining({ name: 'FPID' }),
      {
        name: 'FPLC',
        value: expect.stringMatching(/^[\w-]{168}$/),
        options: { domain: 'auto', path: '/', 'max-age': 72000, secure: true },
      },
    ]);
  });

  it('carries the client id to another domain, even over the one that is there', () => {
    const value = identify({ _fplc: '0' }, OWN_COOKIE)?.cookies[1]?.value ?? '';
    expect(identify({ _fplc: value })?.clientId).toBe(OWN_ID);
    expect(identify({ _fplc: value }, 'FPID=FPID2.2.abc.1')?.clientId).toBe(OWN_ID);
  });

  it('of another container is passed over', () => {
    const other = serverManagedClientId()(new Map([['_fplc', '0']]), makeRequest({ url: '/g/collect' }));
    expect(identify({ _fplc: other?.cookies[1]?.value ?? '' }, OWN_COOKIE)?.clientId).toBe(OWN_ID);
  });
});

test('draws 32 random bytes for each new browser unless told otherwise', () => {
  const real = serverManagedClientId();
  const draw = () => real(new Map(), makeRequest({ url: '/g/collect' }))?.clientId;
  const first = draw();
  expect(first).toMatch(/^[\w+/]{43}=\.\d{10}$/);
  expect(draw()?.slice(0, 44)).not.toBe(first?.slice(0, 44));
});
