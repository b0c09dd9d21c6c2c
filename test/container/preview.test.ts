import { expect, test } from 'vitest';
import { readPreview } from '../../harness/container/preview.ts';
import { UserError } from '../../harness/user-error.ts';

const SESSION = { environment: 'env-5', auth: 'AAAAAAAAAAAAAAAAAAAAAA', token: '0123456789abcdef012345' };
const HEADER = 'ZW52LTV8QUFBQUFBQUFBQUFBQUFBQUFBQUFBQXwwMTIzNDU2Nzg5YWJjZGVmMDEyMzQ1';
const COOKIES = `a=b; gtm_auth=${SESSION.auth}; gtm_debug=${SESSION.token}; gtm_preview=${SESSION.environment}`;

test('reads a preview session from its header, before any cookies', () => {
  expect(readPreview({ headers: { 'x-gtm-server-preview': HEADER } })).toEqual(SESSION);
  const headers = { 'x-gtm-server-preview': HEADER, cookie: COOKIES.replace('env-5', 'env-6') };
  expect(readPreview({ headers })).toEqual(SESSION);
});

test('reads a preview session from its cookies', () => {
  expect(readPreview({ headers: { cookie: COOKIES } })).toEqual(SESSION);
});

test.each(['', 'a=b', 'gtm_auth=x; gtm_preview=env-5', COOKIES.replace('gtm_debug', 'xgtm_debug')])(
  'finds none in the cookies "%s"',
  cookie => {
    expect(readPreview({ headers: { cookie } })).toBeUndefined();
  },
);

test.each([
  ['env-5|auth', 2],
  ['env-5|auth|token|more', 4],
  ['env-5||token', 2],
  ['', 0],
])('refuses a header of other parts by its name: %s', (text, parts) => {
  const headers = { 'x-gtm-server-preview': Buffer.from(text).toString('base64') };
  expect(() => readPreview({ headers })).toThrow(
    new UserError(
      `The header x-gtm-server-preview must be base64 of three parts, "environment|auth|token", but ${parts} came. Copy it from "Send requests manually" in GTM's preview mode.`,
    ),
  );
});
