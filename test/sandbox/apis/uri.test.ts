import { describe, expect, it } from 'vitest';
import { call } from './call.ts';

describe.each([
  ['decodeUri', 'caf%C3%A9%2F', 'café%2F'],
  ['decodeUriComponent', 'caf%C3%A9%2F', 'café/'],
])('%s', (api, encoded, decoded) => {
  it('decodes', () => {
    expect(call(api, [encoded])).toBe(decoded);
  });

  it.each(['%', '%zz', '%C3', 'a%E0%A4%A'])('gives undefined for the malformed %s', text => {
    expect(call(api, [text])).toBeUndefined();
  });

  it('refuses what is no string', () => {
    expect(() => call(api, [7])).toThrow(
      `Argument error in ${api}. Expected argument types [string], but received [number].`,
    );
  });
});

describe.each([
  ['encodeUri', 'https://x.com/café?a=b c', 'https://x.com/caf%C3%A9?a=b%20c'],
  ['encodeUriComponent', 'a/b?c=é&d', 'a%2Fb%3Fc%3D%C3%A9%26d'],
])('%s', (api, text, encoded) => {
  it('encodes', () => {
    expect(call(api, [text])).toBe(encoded);
  });

  it.each([
    [7, '7'],
    [null, 'null'],
    [undefined, 'undefined'],
    [true, 'true'],
    [{}, '%5Bobject%20Object%5D'],
  ])('converts %o to a string first', (value, expected) => {
    expect(decodeURI(String(call(api, [value])))).toBe(decodeURI(expected));
  });

  it('gives undefined for a lone surrogate', () => {
    expect(call(api, ['\ud800'])).toBeUndefined();
  });
});
