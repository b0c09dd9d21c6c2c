import { describe, expect, it } from 'vitest';
import { readMpv1 } from '../../../harness/sandbox/apis/mpv1.ts';
import { createEnvironment } from '../../../harness/sandbox/defaults.ts';
import type { IncomingRequest } from '../../../harness/sandbox/environment.ts';

const read = (request: Partial<IncomingRequest>) => readMpv1(createEnvironment({ request }).request);

const PAGE = 'v=1&t=pageview&tid=UA-1&cid=1.2&dl=https%3A%2F%2Fexample.com%2F';
const EVENT = 'v=1&t=event&tid=UA-1&cid=1.2&ec=video&ea=play&ev=5&cd1=x';

describe('readMpv1', () => {
  it('reads a hit from the query', () => {
    const request = {
      path: '/collect',
      queryString: `${PAGE}&ul=de&uid=u&cu=EUR&tr=9.50`,
      headers: { 'user-agent': 'Mozilla', 'x-forwarded-for': '192.0.2.1' },
    };
    expect(read(request)).toEqual([
      {
        event_name: 'page_view',
        ip_override: '192.0.2.1',
        user_agent: 'Mozilla',
        'x-ga-protocol_version': '1',
        'x-ga-mp1-t': 'pageview',
        'x-ga-measurement_id': 'UA-1',
        client_id: '1.2',
        page_location: 'https://example.com/',
        language: 'de',
        user_id: 'u',
        currency: 'EUR',
        'x-ga-mp1-tr': '9.50',
      },
    ]);
  });

  it('reads a hit from the body, with an address and a browser of its own', () => {
    const request = { method: 'POST', path: '/j/collect', body: `${EVENT}&uip=192.0.2.9&ua=Other` };
    expect(read({ ...request, headers: { 'user-agent': 'Mozilla' } })).toEqual([
      {
        event_name: 'play',
        ip_override: '192.0.2.9',
        user_agent: 'Other',
        'x-ga-protocol_version': '1',
        'x-ga-mp1-t': 'event',
        'x-ga-measurement_id': 'UA-1',
        client_id: '1.2',
        'x-ga-mp1-ec': 'video',
        'x-ga-mp1-ea': 'play',
        'x-ga-mp1-ev': '5',
        'x-ga-mp1-cd1': 'x',
      },
    ]);
  });

  it('reads a batch line by line', () => {
    const names = read({ method: 'POST', path: '/batch', body: `${PAGE}\r\n${EVENT}\n` })?.map(
      event => event.event_name,
    );
    expect(names).toEqual(['page_view', 'play']);
  });

  it.each([
    ['v=1&t=event&tid=UA-1', 'event'],
    ['v=1&t=timing&tid=UA-1', 'timing'],
  ])('names the event of %s', (queryString, name) => {
    expect(read({ path: '/collect', queryString })).toMatchObject([{ event_name: name }]);
  });

  it.each([
    { path: '/', queryString: PAGE },
    { path: '/collect/x', queryString: PAGE },
    { path: '/collect' },
    { path: '/g/collect', queryString: 'v=2&tid=G-1&en=page_view&t=x' },
    { path: '/collect', queryString: 'v=1&tid=UA-1' },
    { path: '/collect', queryString: 'v=1&t=pageview' },
    { path: '/batch', body: `${PAGE}\nv=1` },
  ])('takes %j for no hit', request => {
    expect(read(request)).toBeUndefined();
  });
});
