import { expect, test } from 'vitest';
import { readEvent } from '../../../harness/container/ga4/event.ts';
import { makeRequest } from '../request.ts';

const request = makeRequest({ url: '/g/collect' });
const FROM_REQUEST = { ip_override: '203.0.113.7', user_agent: 'test' };

test('adds the time of arrival and the consent only to sst. parameters that came', () => {
  expect(readEvent(new Map([['en', 'a']]), request, 5)).toEqual({ event_name: 'a', ...FROM_REQUEST });
  expect(readEvent(new Map([['sst.gcd', '13p3p3p3p5l1']]), request, 5)).toEqual({
    'x-sst-system_properties': {
      gcd: '13p3p3p3p5l1',
      consent: {
        consentGrantedState: {
          ad_storage: false,
          analytics_storage: false,
          ad_user_data: false,
          ad_personalization: false,
        },
        isUpdate: false,
        updateType: '',
      },
      request_start_time_ms: 5,
    },
    ...FROM_REQUEST,
  });
});

test('lets the first of two parameters with one key win, and a parameter over the request', () => {
  const parameters = new Map([
    ['ep.ip_override', '198.51.100.1'],
    ['cu', 'EUR'],
    ['ep.currency', 'USD'],
    ['ep.items', 'none'],
    ['pr1', 'idA'],
    ['ep.user_data', 'none'],
    ['ep.user_data.email', 'a@example.com'],
  ]);
  expect(readEvent(parameters, request)).toEqual({
    ip_override: '198.51.100.1',
    currency: 'EUR',
    items: 'none',
    user_data: 'none',
    user_agent: 'test',
  });
});

test('takes the address from the headers of proxies, without port', () => {
  const headers = { 'x-forwarded-for': '[2001:db8::1]:443, 10.0.0.1' };
  expect(readEvent(new Map([['en', 'a']]), { ...request, headers })).toEqual({
    event_name: 'a',
    ip_override: '2001:db8::1',
  });
});

test('leaves out what the request does not tell', () => {
  const bare = { ...request, headers: {}, remoteAddress: '' };
  expect(readEvent(new Map([['en', 'a']]), bare)).toEqual({ event_name: 'a' });
});

test('knows where the visitor is from geo headers, unless the browser says it', () => {
  const located = { ...request, headers: { 'x-gclb-country': 'BR', 'x-gclb-region': 'BRSP' } };
  expect(readEvent(new Map([['ur', '']]), located)).toEqual({
    ip_override: '203.0.113.7',
    event_location: { country: 'BR', region: 'SP' },
  });
  expect(readEvent(new Map([['ur', 'US-CA']]), located)).toEqual({
    event_location: { country: 'US', region: 'CA' },
    ip_override: '203.0.113.7',
  });
});
