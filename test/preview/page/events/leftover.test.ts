import { describe, expect, it } from 'vitest';
import { leftoverOf } from '../../../../harness/preview/page/events/leftover.ts';
import { makeEvent, makeHit } from '../records.ts';

const DROPPED = [
  { count: 1, message: 'Event 2 of 23 has no name.' },
  { count: 3, message: 'Events 21 to 23 are over the limit.' },
];

describe('what of a request is no event', () => {
  it('is nothing where all of its events are there', () => {
    expect(leftoverOf(makeHit(1, [makeEvent('lead')]))).toBeUndefined();
  });

  it('is the number of events that were dropped', () => {
    const hit = makeHit(1, [makeEvent('lead')]);
    const one = { kind: 'refused', sign: '⊘', tone: 'waiting', text: '1 event dropped' };
    expect(leftoverOf({ ...hit, dropped: DROPPED.slice(0, 1) })).toEqual(one);
    expect(leftoverOf({ ...hit, dropped: DROPPED })).toEqual({ ...one, text: '4 events dropped' });
  });

  it('is that it was refused', () => {
    const answer = { status: 501, cookies: [], error: undefined, refusal: 'Not here.' };
    const refused = { kind: 'refused', sign: '✗', tone: 'bad', text: 'refused with 501' };
    expect(leftoverOf({ ...makeHit(1, []), answer })).toEqual(refused);
  });

  it('is that a client made no events of it', () => {
    const empty = { kind: 'empty', sign: '∅', tone: 'waiting', text: 'no events' };
    expect(leftoverOf(makeHit(1, []))).toEqual(empty);
  });
});
