import { describe, expect, it } from 'vitest';
import { readBits, readLocation, readNumber } from '../../../harness/container/ga4/choices.ts';

describe('readNumber', () => {
  it.each([
    ['0', 0],
    ['39.8', 39.8],
    ['-1', -1],
    ['1e+21', 1e21],
  ])('reads %s', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each(['', ' ', 'NaN', 'Infinity', '1,5', 'free'])('gives nothing for "%s"', text => {
    expect(readNumber(text)).toBeUndefined();
  });
});

describe('readBits', () => {
  it.each([
    ['AAAAAAQ', [34]],
    ['EAAAAAQ', [4, 34]],
    ['IIA', [5, 15]],
    ['AA', []],
  ])('lists the bits set in %s', (text, bits) => {
    expect(readBits(text)).toEqual(bits);
  });

  it.each(['Q', '', 'a+b', 'A'.repeat(65)])('keeps the text "%s", which is no list', text => {
    expect(readBits(text)).toBe(text);
  });
});

describe('readLocation', () => {
  it.each([
    ['US-CA', { country: 'US', region: 'CA' }],
    ['DE', { country: 'DE' }],
    ['DE-', { country: 'DE' }],
    ['', undefined],
    ['-CA', undefined],
  ])('reads "%s"', (text, location) => {
    expect(readLocation(text)).toEqual(location);
  });
});
