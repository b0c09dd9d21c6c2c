import { expect, test } from 'vitest';
import { readParameter } from '../../../harness/container/ga4/parameters.ts';

const read = (name: string, text: string) => {
  const { path, value } = readParameter(name, text);
  return [...path, value];
};

test.each([
  ['v', '2', 'x-ga-protocol_version', '2'],
  ['sid', '1749196701', 'ga_session_id', '1749196701'],
  ['sct', '41', 'ga_session_number', 41],
  ['_p', '1749196701069', 'x-ga-page_id', 1749196701069],
  ['dma', '1', 'x-ga-dma', '1'],
  ['gcd', '13l3l3l3l1l1', 'x-ga-gcd', '13l3l3l3l1l1'],
  ['dt', '', 'page_title', ''],
  ['_et', 'NaN', 'engagement_time_msec', undefined],
])('reads the parameter %s=%s as %s', (name, text, ...expected) => {
  expect(read(name, text)).toEqual(expected);
});

test('turns event parameters into keys, numbers only where the browser marked them', () => {
  expect(read('ep.value', '7630')).toEqual(['value', '7630']);
  expect(read('epn.value', '7630.5')).toEqual(['value', 7630.5]);
  expect(read('ep.a.b', 'x')).toEqual(['a.b', 'x']);
});

test('collects user properties, keeping a leading underscore', () => {
  expect(read('up._user_id', 'u1')).toEqual(['x-ga-mp2-user_properties', '_user_id', 'u1']);
  expect(read('upn.age', '25')).toEqual(['x-ga-mp2-user_properties', 'age', 25]);
});

test('collects sst. parameters as strings', () => {
  expect(read('sst.ude', '1')).toEqual(['x-sst-system_properties', 'ude', '1']);
});

test('collects parameters with an underscore, of which _ee is a boolean and _eu a list', () => {
  expect(read('_c', '1')).toEqual(['x-ga-system_properties', 'c', '1']);
  expect(read('_ee', '1')).toEqual(['x-ga-system_properties', 'ee', true]);
  expect(read('_eu', 'EAAAAAQ')).toEqual(['x-ga-system_properties', 'eu', [4, 34]]);
});

test('nests user data, list indexes as keys, up to eight levels', () => {
  expect(read('ep.user_data.address.0.city', 'Paris')).toEqual([
    'user_data',
    'address',
    '0',
    'city',
    'Paris',
  ]);
  expect(read('epn.user_data.phone_number', '447911123456')).toEqual([
    'user_data',
    'phone_number',
    447911123456,
  ]);
  expect(read('ep.user_data.1.2.3.4.5.6.7.8.9', 'x')).toEqual([
    'user_data',
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8.9',
    'x',
  ]);
});

test('prefixes parameters that it does not know', () => {
  expect(read('gtm_up', '1')).toEqual(['x-ga-mp2-gtm_up', '1']);
  expect(read('constructor', '1')).toEqual(['x-ga-mp2-constructor', '1']);
  expect(read('ep.', '1')).toEqual(['x-ga-mp2-ep.', '1']);
  expect(read('_', '1')).toEqual(['x-ga-mp2-_', '1']);
});

test('hides the marker for streaming answers and the linker hash', () => {
  expect(readParameter('richsstsse', '').value).toBeUndefined();
  expect(readParameter('_fplc', '0').value).toBeUndefined();
});
