import { expect, test } from 'vitest';
import { isClientHint, readClientHints } from '../../../harness/container/ga4/client-hints.ts';

const NONE = new Map<string, string>();
const BRANDS = '"Chromium";v="136", "Not)A;Brand"; v="24"';

test('reads the parameters, and adds the brands of the header', () => {
  const parameters = new Map([
    ['uaa', 'x86'],
    ['uab', '64'],
    ['uafvl', 'Chromium;136.0.1|Not%29A%3BBrand;24.0.0.0'],
    ['uamb', '1'],
    ['uam', 'Pixel'],
    ['uap', 'Android'],
    ['uapv', '14'],
    ['uaw', '0'],
  ]);
  expect(readClientHints(parameters, { 'sec-ch-ua': BRANDS, 'sec-ch-ua-platform': '"macOS"' })).toEqual({
    architecture: 'x86',
    bitness: '64',
    full_version_list: [
      { brand: 'Chromium', version: '136.0.1' },
      { brand: 'Not)A;Brand', version: '24.0.0.0' },
    ],
    mobile: true,
    model: 'Pixel',
    platform: 'Android',
    platform_version: '14',
    wow64: false,
    brands: [
      { brand: 'Chromium', version: '136' },
      { brand: 'Not)A;Brand', version: '24' },
    ],
  });
});

test('gives empty values for hints that came empty or not at all', () => {
  expect(readClientHints(new Map([['uaa', '']]), {})).toEqual({
    architecture: '',
    bitness: '',
    full_version_list: [],
    mobile: false,
    model: '',
    platform: '',
    platform_version: '',
    wow64: false,
  });
});

test('reads the headers where no parameter came, quotes of the platform included', () => {
  const headers = {
    'sec-ch-ua': BRANDS,
    'sec-ch-ua-mobile': '?1',
    'sec-ch-ua-platform': '"Android"',
  };
  expect(readClientHints(NONE, headers)).toEqual({
    brands: [
      { brand: 'Chromium', version: '136' },
      { brand: 'Not)A;Brand', version: '24' },
    ],
    mobile: true,
    platform: '"Android"',
  });
});

test('gives nothing for a browser that sends neither', () => {
  expect(readClientHints(NONE, { 'user-agent': 'Safari' })).toBeUndefined();
});

test('takes the eight parameters for hints, and the user id for none', () => {
  const names = ['uaa', 'uab', 'uafvl', 'uamb', 'uam', 'uap', 'uapv', 'uaw', 'ua', 'uid'];
  expect(names.filter(isClientHint)).toEqual(names.slice(0, 8));
});
