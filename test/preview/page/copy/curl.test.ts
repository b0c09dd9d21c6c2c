import { expect, test } from 'vitest';
import { toCurl } from '../../../../harness/preview/page/copy/curl.ts';

test('a request as curl, quoted for the shell, without headers that curl makes itself', () => {
  const request = {
    method: 'POST',
    url: 'http://127.0.0.1:8080/g/collect?v=2&a=$x',
    headers: { host: '127.0.0.1', cookie: "a='b'", 'content-length': '3' },
    body: "it's",
  };
  expect(toCurl(request)).toBe(
    [
      "curl 'http://127.0.0.1:8080/g/collect?v=2&a=$x'",
      '-X POST',
      "-H 'cookie: a='\\''b'\\'''",
      "--data-binary 'it'\\''s'",
    ].join(' \\\n  '),
  );
});

test('a GET as curl is one line', () => {
  expect(toCurl({ method: 'GET', url: 'http://x.test/', headers: {} })).toBe("curl 'http://x.test/'");
});
