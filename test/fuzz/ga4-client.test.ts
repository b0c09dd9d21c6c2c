import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHits } from '../../harness/container/ga4/hits.ts';
import { readMeasurementProtocol } from '../../harness/container/ga4/measurement-protocol.ts';
import type { HitReading } from '../../harness/container/hit.ts';
import { makeRequest } from '../container/request.ts';
import { fuzz, UNHURRIED } from './fuzz.ts';

const RECEIVED_AT = 1795250000123;

const bytes = fc.uint8Array({ maxLength: 200 }).map(array => Buffer.from(array).toString('latin1'));
const parameter = fc
  .tuple(fc.constantFrom('en', '_et', '_eu', 'ur', 'uafvl', 'pr1', 'ep.user_data.', 'sst.gcd', ''), bytes)
  .map(pair => pair.join('='));
const text = fc.array(fc.oneof(parameter, bytes)).map(parts => parts.join('&'));

/** How many events were read, and how many dropped with a reason. */
function countOf({ events, dropped }: HitReading): number {
  return events.length + dropped.reduce((sum, { count }) => sum + count, 0);
}

function expectPlain(value: unknown): void {
  if (typeof value !== 'object') expect(typeof value).toMatch(/^(string|number|boolean)$/);
  else if (Array.isArray(value)) value.forEach(expectPlain);
  else {
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    Object.values(value as object).forEach(expectPlain);
  }
}

test(
  'a hit of any bytes gives plain values, and each of its lines is accounted for',
  async () => {
    const property = fc.asyncProperty(text, text, bytes, async (query, body, header) => {
      const request = makeRequest({ url: '/g/collect', body, headers: { 'sec-ch-ua': header } });
      const reading = readHits({ ...request, queryString: query }, RECEIVED_AT);
      const lines = body.split(/\r?\n/).filter(line => line !== '').length;
      expect(countOf(reading)).toBe(Math.max(1, lines));
      for (const event of reading.events) expectPlain(event);
    });
    await fuzz('ga4', 5_000, property);
  },
  UNHURRIED,
);

test(
  'a body of the Measurement Protocol, whatever it is, is accounted for',
  async () => {
    const body = fc.oneof(
      fc.json(),
      fc.json().map(json => `{"events":[${json}]}`),
      fc.string(),
    );
    const url = '/mp/collect?measurement_id=G-XXXXXXX&api_secret=SECRET';
    const property = fc.asyncProperty(body, async given => {
      const request = makeRequest({ method: 'POST', url, body: given });
      expect(countOf(readMeasurementProtocol(request))).toBe(1);
    });
    await fuzz('measurement protocol', 5_000, property);
  },
  UNHURRIED,
);
