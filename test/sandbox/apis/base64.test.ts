import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call } from './call.ts';

describe('toBase64', () => {
  it.each([
    ['hello', undefined, 'aGVsbG8='],
    ['', undefined, ''],
    ['é€?>', undefined, 'w6nigqw/Pg=='],
    ['é€?>', { urlEncoding: true }, 'w6nigqw_Pg'],
    ['é€?>', { urlEncoding: false }, 'w6nigqw/Pg=='],
  ])('encodes %s with %j', (text, options, expected) => {
    expect(call('toBase64', [text, options])).toBe(expected);
  });

  it('refuses what is no string', () => {
    expect(() => call('toBase64', [null])).toThrow(
      'Argument error in toBase64. Expected argument types [string, object?], but received [null].',
    );
  });
});

describe('fromBase64', () => {
  it.each([
    ['aGVsbG8=', 'hello'],
    ['aGVsbG8', 'hello'],
    ['w6nigqw/Pg==', 'é€?>'],
    ['', ''],
  ])('decodes %s', (base64, expected) => {
    expect(call('fromBase64', [base64])).toBe(expected);
  });

  it.each(['a', 'aGVsbG8==', 'w6nigqw_Pg', '!!!!', 'é'])('gives undefined for %s', base64 => {
    expect(call('fromBase64', [base64])).toBeUndefined();
  });

  it('refuses what is no string', () => {
    expect(() => call('fromBase64', [7])).toThrow(
      'Argument error in fromBase64. Expected argument types [string], but received [number].',
    );
  });

  it('gives back every text that toBase64 has encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(call('fromBase64', [call('toBase64', [text])])).toBe(text);
      }),
    );
  });
});
