import { expect, test } from 'vitest';
import { UserError } from '../../harness/index.ts';
import { runCode } from './run-code.ts';

const READ_ALL = `
  return {
    method: require('getRequestMethod')(),
    path: require('getRequestPath')(),
    query: require('getRequestQueryString')(),
    host: require('getRequestHeader')('Host'),
    cookie: require('getRequestHeader')('cookie'),
    body: require('getRequestBody')(),
    address: require('getRemoteAddress')(),
  };
`;

test('without input the request is a GET without anything', async () => {
  expect((await runCode(READ_ALL)).value).toEqual({
    method: 'GET',
    path: '/',
    query: '',
    host: 'sgtm.example.com',
    cookie: undefined,
    body: undefined,
    address: '127.0.0.1',
  });
});

test('URL, cookies, body and address are what the template sees', async () => {
  const request = {
    url: 'https://gtm.shop.example/g/collect?v=2&en=a%20b',
    cookies: { _ga: 'GA1.1.2', name: 'Zoë; x' },
    body: 'hello',
    remoteAddress: '203.0.113.7',
  };

  expect((await runCode(READ_ALL, { request })).value).toEqual({
    method: 'POST',
    path: '/g/collect',
    query: 'v=2&en=a%20b',
    host: 'gtm.shop.example',
    cookie: '_ga=GA1.1.2; name=Zo%C3%AB%3B%20x',
    body: 'hello',
    address: '203.0.113.7',
  });
});

test('the method and headers may be anything', async () => {
  const request = { url: '/x', method: 'put', headers: { Host: 'other.example' }, body: '' };

  expect((await runCode(READ_ALL, { request })).value).toMatchObject({
    method: 'PUT',
    path: '/x',
    host: 'other.example',
    body: '',
  });
});

test('a cookie is read as it was given', async () => {
  const request = { cookies: { a: 'Zoë; x', b: '100%' } };

  const { value } = await runCode(
    "return [require('getCookieValues')('a'), require('getCookieValues')('b')];",
    {
      request,
    },
  );

  expect(value).toEqual([['Zoë; x'], ['100%']]);
});

test('a URL that is none is refused', async () => {
  await expect(runCode('', { request: { url: 'https://' } })).rejects.toThrow(
    new UserError('Expected request.url to be a URL or a path like /g/collect?v=2, got https://.'),
  );
});

test('a GA4 hit can be read as events', async () => {
  const code = "return require('isRequestMpv2')() && require('extractEventsFromMpv2')()[0].event_name;";
  const url = 'https://sgtm.example.com/g/collect?v=2&tid=G-1&cid=1.2&en=purchase';

  expect((await runCode(code, { request: { url } })).value).toBe('purchase');
  expect((await runCode(code)).value).toBe(false);
});
