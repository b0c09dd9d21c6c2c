import { expect, test } from 'vitest';
import { outcomeOf } from '../../../../harness/preview/page/events/outcomes.ts';
import { makeEvent, makeExchange, makeRun } from '../records.ts';

const sent = makeRun({ exchanges: [makeExchange({})] });

test.each([
  ['sent', [sent]],
  ['sent', [makeRun(), sent]],
  ['sent', [makeRun({ exchanges: [makeExchange({}, 'bad'), makeExchange({})] })]],
  ['nothing', [makeRun()]],
  ['idle', []],
  ['failed', [sent, makeRun({ outcome: 'failure' })]],
  ['failed', [makeRun({ error: 'x' })]],
  ['failed', [makeRun({ exchanges: [makeExchange({}), makeExchange({}, 'bad')] })]],
  ['unfinished', [makeRun({ outcome: 'none' })]],
])('an event is %s', (outcome, runs) => {
  expect(outcomeOf(makeEvent('a', runs))).toBe(outcome);
});

test('an event whose tags have not ended is running', () => {
  expect(outcomeOf({ ...makeEvent('a'), runs: undefined })).toBe('running');
});
