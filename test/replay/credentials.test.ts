import { describe, expect, it } from 'vitest';
import { findCredentials, hasToken, missingToken } from '../../harness/replay/credentials.ts';
import { UserError } from '../../harness/user-error.ts';

describe('findCredentials', () => {
  it.each([
    [{ META_ACCESS_TOKEN: ' T1\n' }, { token: 'T1', secretProof: undefined }],
    [
      { META_ACCESS_TOKEN: 'T1', META_ACCESS_TOKEN_7: 'T7' },
      { token: 'T7', secretProof: undefined },
    ],
    [
      { META_ACCESS_TOKEN: 'T1', META_ACCESS_TOKEN_7: '' },
      { token: 'T1', secretProof: undefined },
    ],
    [
      { META_ACCESS_TOKEN: 'T1', META_APPSECRET_PROOF: 'ab' },
      { token: 'T1', secretProof: 'ab' },
    ],
    [
      { META_ACCESS_TOKEN: 'T1', META_APPSECRET_PROOF_7: 'cd' },
      { token: 'T1', secretProof: 'cd' },
    ],
    [{ META_ACCESS_TOKEN: ' ' }, undefined],
    [{ META_ACCESS_TOKEN_8: 'T8' }, undefined],
  ])('of dataset 7 in %j are %j', (variables, credentials) => {
    expect(findCredentials(variables, '7')).toEqual(credentials);
  });

  it('refuses a token that no header can carry, without showing it', () => {
    expect(() => findCredentials({ META_ACCESS_TOKEN: 'secret token' }, '7')).toThrow(
      new UserError('Expected visible ASCII characters only in the access token of dataset 7.'),
    );
  });
});

describe('hasToken', () => {
  it.each([
    [{ META_ACCESS_TOKEN: 'T1' }, true],
    [{ META_ACCESS_TOKEN_7: 'T7' }, true],
    [{ META_ACCESS_TOKEN: ' ' }, false],
    [{ META_APPSECRET_PROOF: 'ab' }, false],
  ])('in %j: %j', (variables, has) => {
    expect(hasToken(variables)).toBe(has);
  });
});

describe('missingToken', () => {
  it('names the variable of the dataset', () => {
    expect(missingToken('7')).toBe(
      'Expected an access token in the environment variable META_ACCESS_TOKEN, or for one dataset in META_ACCESS_TOKEN_7.',
    );
  });
});
