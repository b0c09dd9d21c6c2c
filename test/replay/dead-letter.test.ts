import { describe, expect, it } from 'vitest';
import { MalformedRow, readDeadLetter } from '../../harness/replay/dead-letter.ts';
import { purchase } from '../graph/fixtures.ts';
import { deadLetter } from './fixtures.ts';

const letter = {
  dataset: '1234567890',
  apiVersion: 'v26.0',
  partnerAgent: 'sgtm-capi-0.1',
  testEventCode: undefined,
  event: purchase(),
};

describe('readDeadLetter', () => {
  it.each([
    ['a row of the tag', deadLetter()],
    ['an event as text, from a column of BigQuery', deadLetter({}, { event: JSON.stringify(purchase()) })],
    ['a document of the Firestore stand-in', { id: 'a1', data: deadLetter() }],
    ['null for what is not there', deadLetter({}, { test_event_code: null, failed_at: null, reason: null })],
  ])('reads %s', (_, row) => {
    expect(readDeadLetter(JSON.stringify(row))).toEqual(letter);
  });

  it('reads the test event code, and does without a partner agent', () => {
    const row = deadLetter({}, { test_event_code: 'TEST1', partner_agent: undefined });
    expect(readDeadLetter(JSON.stringify(row))).toEqual({
      ...letter,
      testEventCode: 'TEST1',
      partnerAgent: undefined,
    });
  });

  it.each([
    ['half a row', '{"dataset":"12', 'Expected JSON, got something else or a part of it.'],
    ['a list', '[]', 'Expected one JSON object per line, got a list.'],
    ['a text', '"a@b.example"', 'Expected one JSON object per line, got a string that is none.'],
    [
      'half an event',
      deadLetter({}, { event: '{"event_name"' }),
      'Expected JSON, got something else or a part of it.',
    ],
    [
      'no event',
      deadLetter({}, { event: null }),
      'Expected event to be an object, or the JSON of one, got nothing.',
    ],
    [
      'no event name',
      deadLetter({ event_name: ' ' }),
      'Expected event_name to be a name, got a string that is none.',
    ],
    [
      'no event time',
      deadLetter({ event_time: undefined }),
      'Expected event_time to be Unix seconds, got nothing.',
    ],
    [
      'a date',
      deadLetter({ event_time: '2026-11-21' }),
      'Expected event_time to be Unix seconds, got a string that is none.',
    ],
    [
      'no dataset',
      deadLetter({}, { dataset: undefined }),
      'Expected dataset to be the digits of a dataset id, got nothing.',
    ],
    [
      'a dataset that leads elsewhere',
      deadLetter({}, { dataset: '../me' }),
      'Expected dataset to be the digits of a dataset id, got a string that is none.',
    ],
    [
      'a dataset that lost its last digits',
      deadLetter({}, { dataset: 2 ** 53 }),
      'Expected dataset to be the digits of a dataset id, got a number that is none.',
    ],
    [
      'a version that leads elsewhere',
      deadLetter({}, { api_version: 'v26.0/1' }),
      'Expected api_version to be a version such as v26.0, got a string that is none.',
    ],
  ])('refuses %s', (_, row, message) => {
    const text = typeof row === 'string' ? row : JSON.stringify(row);
    expect(() => readDeadLetter(text)).toThrow(new MalformedRow(message));
  });
});
