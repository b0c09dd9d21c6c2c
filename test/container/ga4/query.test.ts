import { expect, test } from 'vitest';
import { readParameters } from '../../../harness/container/ga4/query.ts';

const entries = (bodyLine: string, queryString = '') => [...readParameters(bodyLine, queryString)];

test('puts the body line before the URL, and lets it override', () => {
  expect(entries('en=step&dl=b', 'v=2&dl=a&dt=t')).toEqual([
    ['en', 'step'],
    ['dl', 'b'],
    ['v', '2'],
    ['dt', 't'],
  ]);
});

test('decodes names and values, + and %20 alike, once', () => {
  expect(entries('ep.a%20b=AU+TUMN%20%2B&uafvl=Google%2520Chrome')).toEqual([
    ['ep.a b', 'AU TUMN +'],
    ['uafvl', 'Google%20Chrome'],
  ]);
});

test('keeps a value with a malformed escape as it was sent', () => {
  expect(entries('ep.off=100%+%20off&ep.bytes=%C3&ep.good=%C3%A9')).toEqual([
    ['ep.off', '100%+%20off'],
    ['ep.bytes', '%C3'],
    ['ep.good', 'é'],
  ]);
});

test('takes the first of a parameter given twice', () => {
  expect(entries('', 'cid=1&cid=2')).toEqual([['cid', '1']]);
});

test('splits at the first equals sign, and gives an empty value where there is none', () => {
  expect(entries('ep.q=a=b&richsstsse&dt=')).toEqual([
    ['ep.q', 'a=b'],
    ['richsstsse', ''],
    ['dt', ''],
  ]);
});

test('passes over parameters without a name', () => {
  expect(entries('&=a&&b=1', '&')).toEqual([['b', '1']]);
});
