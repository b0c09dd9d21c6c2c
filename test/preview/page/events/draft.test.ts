import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../../harness/preview/page/events/draft.ts';
import { makeEvent, makeHit } from '../records.ts';

describe('what sends an event once more', () => {
  it('is the request', () => {
    const hit = makeHit(1, [], { method: 'POST', headers: { a: 'b' }, body: 'en=x' });
    expect(draftOf(hit, undefined)).toEqual({
      kind: 'hit',
      method: 'POST',
      url: '/g/collect?v=2',
      headers: { a: 'b' },
      body: 'en=x',
    });
    expect(draftOf(makeHit(1, [], { queryString: '' }), undefined)).toMatchObject({ url: '/g/collect' });
  });

  it('is the event data, where there was no request', () => {
    const hit = makeHit(1, [], { path: '/', headers: { a: 'b' } });
    expect(draftOf(hit, makeEvent('x'))).toEqual({
      kind: 'event',
      data: { event_name: 'x' },
      headers: { a: 'b' },
    });
  });
});
