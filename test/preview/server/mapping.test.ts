import { expect, test } from 'vitest';
import { runEvent } from '../../../harness/container/run-event.ts';
import { readMapping } from '../../../harness/preview/server/mapping.ts';
import { createResponse, createVirtualClock } from '../../../harness/sandbox/defaults.ts';
import { loadTemplateFile } from '../../../harness/tpl/load.ts';

test('what a tag logs of its mapping is read, and nothing else', () => {
  const console = [
    ['hello'],
    [],
    ['null'],
    ['{"from": "a text"}'],
    ['{"step": "mapped", "from": {"user_data.em": "user_data.email"}}'],
    ['{"step": "mapped", "details": {"from": {"event_id": "transaction_id"}}}'],
  ];
  expect(readMapping(console)).toEqual({ 'user_data.em': 'user_data.email', event_id: 'transaction_id' });
});

test("our own tag's log is understood", async () => {
  const template = await loadTemplateFile('template/template.tpl');
  const fields = { pixelId: '1', accessToken: 'x' };
  const { console } = await runEvent(
    { template, fields },
    { event_name: 'lead', eventId: 'e-1' },
    {
      response: createResponse(),
      clock: createVirtualClock(1795250000123),
      transport: async () => ({ statusCode: 200, headers: {}, body: '{}' }),
      storage: new Map(),
      preview: true,
    },
  );
  expect(readMapping(console.map(args => args.map(String)))).toEqual({ event_id: 'eventId' });
});
