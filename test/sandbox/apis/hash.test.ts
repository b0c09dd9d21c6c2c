import { describe, expect, it } from 'vitest';
import { testEnvironment } from '../environment.ts';
import { call, settle } from './call.ts';

const HEX = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const BASE64 = 'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=';

describe('sha256Sync', () => {
  it.each([
    [undefined, BASE64],
    [{}, BASE64],
    [{ outputEncoding: 'base64' }, BASE64],
    [{ outputEncoding: 'hex' }, HEX],
    [{ outputEncoding: 'rot13' }, BASE64],
  ])('digests with options %j', (options, expected) => {
    expect(call('sha256Sync', ['abc', options])).toBe(expected);
  });

  it('takes text as UTF-8', () => {
    expect(call('sha256Sync', ['é', { outputEncoding: 'hex' }])).toBe(
      '4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c',
    );
  });

  it('refuses what is no string', () => {
    expect(() => call('sha256Sync', [7])).toThrow(
      'Argument error in sha256Sync. Expected argument types [string, object?], but received [number].',
    );
  });
});

describe('sha256', () => {
  it('calls back later, with base64 unless asked for hex', async () => {
    const digests: unknown[] = [];
    call('sha256', ['abc', (digest: unknown) => digests.push(digest)]);
    expect(digests).toEqual([]);

    const push = (digest: unknown): void => void digests.push(digest);
    expect(await settle('sha256', ['abc', push])).toEqual({ returned: undefined });
    await settle('sha256', ['abc', push, { outputEncoding: 'hex' }]);
    expect(digests).toEqual([BASE64, HEX]);
  });

  it('needs a callback', () => {
    expect(() => call('sha256', ['abc'])).toThrow(
      'Argument error in sha256. Expected argument types [string, function, object?], but received [string].',
    );
  });
});

describe('hmacSha256', () => {
  // The second test case of RFC 4231: key "Jefe".
  const environment = testEnvironment({ cloud: { privateKeys: { jefe: 'SmVmZQ==' } } });
  const TEXT = 'what do ya want for nothing?';

  it.each([
    [undefined, 'W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM'],
    [{ outputEncoding: 'base64url' }, 'W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM'],
    [{ outputEncoding: 'base64' }, 'W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM='],
    [{ outputEncoding: 'hex' }, '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'],
    [{ outputEncoding: 'rot13' }, 'W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM'],
  ])('signs with options %j', (options, expected) => {
    expect(call('hmacSha256', [TEXT, 'jefe', options], { environment })).toBe(expected);
  });

  it.each(['other', 'constructor'])('throws without a key %s', keyId => {
    expect(() => call('hmacSha256', [TEXT, keyId], { environment })).toThrow(
      `hmacSha256 has no key "${keyId}". Add it to the key file, and let SGTM_CREDENTIALS name that file.`,
    );
  });

  it('needs use_custom_private_keys for the key', () => {
    const permissions = { use_custom_private_keys: { keyIds: ['jefe'] } };
    expect(call('hmacSha256', [TEXT, 'jefe'], { environment, permissions })).toHaveLength(43);
    expect(() => call('hmacSha256', [TEXT, 'other'], { environment, permissions })).toThrow(
      'Prohibited use of private key: other.',
    );
  });

  it('refuses what is no string', () => {
    expect(() => call('hmacSha256', [7, 'jefe'], { environment })).toThrow(
      'Argument error in hmacSha256. Expected argument types [string, string, object?], but received [number, string].',
    );
  });
});
