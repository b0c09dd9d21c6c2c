import { createSandbox, loadTemplate } from 'sgtm-capi';
import { expect, test } from 'vitest';

// What the template's own tests cannot see: whole requests, permissions, timeouts.
const sandbox = createSandbox(await loadTemplate('template.tpl'), {
  fields: { url: 'https://collector.example.com/events', keys: ['value', 'user_data.city'] },
  eventData: { event_name: 'purchase', value: 10, user_data: { city: 'Rome' } },
});

test('sends one request with the chosen event data', async () => {
  const { outcome, requests } = await sandbox.run({ http: () => 204 });

  expect(outcome).toBe('success');
  expect(requests).toMatchObject([
    {
      method: 'POST',
      url: 'https://collector.example.com/events',
      headers: { 'Content-Type': 'application/json' },
      json: { event_name: 'purchase', value: 10, 'user_data.city': 'Rome' },
    },
  ]);
});

test('fails when the endpoint does not answer', async () => {
  const { outcome, console } = await sandbox.run({
    http: () => ({ reason: 'timed_out' }),
    container: { debugMode: true },
  });

  expect(outcome).toBe('failure');
  expect(console).toEqual([['The event was not sent: the endpoint does not answer.']]);
});
