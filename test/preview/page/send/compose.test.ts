import { describe, expect, it } from 'vitest';
import type { SendRequest } from '../../../../harness/preview/control.ts';
import { EXAMPLE, readForm, toForm } from '../../../../harness/preview/page/send/compose.ts';

describe('the form', () => {
  it.each<SendRequest>([
    {
      kind: 'hit',
      method: 'POST',
      url: '/g/collect?v=2',
      headers: { a: 'b: c', cookie: 'd=e; f=g' },
      body: 'en=x',
    },
    { kind: 'hit', method: 'GET', url: '/g/collect?v=2&en=%ZZ', headers: {}, body: undefined },
    { kind: 'event', data: { event_name: 'x', items: [1] }, headers: { a: 'b' } },
  ])('gives back the request that it was filled with: %o', request => {
    expect(readForm(toForm(request))).toEqual(request);
  });

  it('takes path and query of any URL', () => {
    expect(
      readForm({ ...EXAMPLE, url: ' https://www.google-analytics.com/g/collect?v=2&en=a ' }),
    ).toMatchObject({
      url: '/g/collect?v=2&en=a',
    });
  });

  it.each([
    [{ url: 'javascript:alert(1)' }, 'Expected a URL, or its path and query.'],
    [{ headers: 'no colon' }, 'Expected "name: value" in each header line, got: no colon'],
    [{ kind: 'event', data: '{' } as const, 'The event data is no JSON: '],
    [
      { kind: 'event', data: 'null' } as const,
      'Expected event data as a JSON object, like {"event_name": "page_view"}.',
    ],
  ])('says what to correct: %o', (part, message) => {
    expect(() => readForm({ ...EXAMPLE, ...part })).toThrow(message);
  });
});
