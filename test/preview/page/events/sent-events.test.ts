import { expect, test } from 'vitest';
import { metaEventsOf } from '../../../../harness/preview/page/events/sent-events.ts';
import { makeEvent, makeExchange, makeRun } from '../records.ts';

test('an event was sent to Meta under these names, and to these hosts', () => {
  const meta = makeExchange({
    'data[0].event_name': 'Lead',
    'data[1].event_name': 'Purchase',
    'data[0].x': 1,
  });
  const event = makeEvent('a', [makeRun({ exchanges: [meta, makeExchange({ a: 1 })] }), makeRun()]);
  expect(metaEventsOf(event)).toEqual(['Lead', 'Purchase', 'api.x.test']);
  expect(metaEventsOf({ ...event, runs: undefined })).toEqual([]);
});
