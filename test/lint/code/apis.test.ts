import { describe, expect, it } from 'vitest';
import { callableApi, lookUpApi } from '../../../harness/lint/code/apis.ts';
import { findApi } from '../../../harness/sandbox/apis/index.ts';

describe('lookUpApi', () => {
  it('gives the API, or the message that refuses its name', () => {
    expect(lookUpApi('JSON', 'server')).toBe(findApi('JSON', 'server'));
    expect(lookUpApi('Json5', 'server')).toBe('Json5 is not a valid API name. Did you mean JSON?');
  });
});

describe('callableApi', () => {
  it('gives functions and members', () => {
    const api = findApi('JSON', 'server');
    expect(callableApi('getType', 'server')).toBe(findApi('getType', 'server'));
    expect(callableApi('JSON.parse', 'server')).toBe('members' in api && api.members.parse);
  });

  it.each(['JSON', 'JSON.format', 'JSON.constructor', 'getType.call', 'nothing', 'nothing.at'])(
    'knows nothing to call in %s',
    name => {
      expect(callableApi(name, 'server')).toBeUndefined();
    },
  );
});
