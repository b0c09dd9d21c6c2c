import { expect, test } from 'vitest';
import { locationFromHeaders } from '../../../harness/container/ga4/location.ts';

test.each([
  ['a region with its country', { 'x-gclb-country': 'BR', 'x-gclb-region': 'BRSP' }, 'BR', 'SP'],
  ['a region without its country', { 'x-appengine-country': 'DE', 'x-appengine-region': 'by' }, 'DE', 'BY'],
  ['a country alone', { 'x-gclb-country': 'de' }, 'DE', undefined],
  ['an empty region', { 'x-gclb-country': 'DE', 'x-gclb-region': '' }, 'DE', undefined],
  ['both kinds of headers', { 'x-gclb-country': 'BR', 'x-appengine-country': 'DE' }, 'BR', undefined],
  ['a bad and a good country', { 'x-gclb-country': '-', 'x-appengine-country': 'DE' }, 'DE', undefined],
])('reads %s', (_title, headers, country, region) => {
  expect(locationFromHeaders(headers)).toEqual({ country, ...(region && { region }) });
});

test.each([
  ['nothing', {}],
  ['an unknown country', { 'x-gclb-country': '', 'x-gclb-region': 'SP' }],
  ['a forged country', { 'x-gclb-country': 'Brazil' }],
])('gives nothing for %s', (_title, headers) => {
  expect(locationFromHeaders(headers)).toBeUndefined();
});
