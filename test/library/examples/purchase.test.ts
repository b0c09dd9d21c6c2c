import { expect, test } from 'vitest';
import { createSandbox, loadTemplate } from '../../../harness/index.ts';

const tag = await loadTemplate('template/template.tpl');
const sandbox = createSandbox(tag, {
  fields: { pixelId: '1234567890', accessToken: 'secret', actionSource: 'website', consentMode: 'always' },
  request: { cookies: { _fbp: 'fb.1.1767225600000.1234567890' } },
  http: { 'https://graph.facebook.com/': { body: { events_received: 1 } } },
});

test('sends a purchase with its value and the browser id', async () => {
  const eventData = { event_name: 'purchase', event_id: 'e-1', value: 12.5, currency: 'EUR' };

  const run = await sandbox.run({ eventData });

  expect(run.outcome).toBe('success');
  expect(run.requests).toMatchObject([
    {
      method: 'POST',
      headers: { Authorization: 'Bearer secret' },
      json: {
        data: [
          {
            event_name: 'Purchase',
            event_id: 'e-1',
            user_data: { fbp: 'fb.1.1767225600000.1234567890' },
            custom_data: { value: 12.5, currency: 'EUR' },
          },
        ],
      },
    },
  ]);
});

test('fails when Meta refuses the event', async () => {
  const run = await sandbox.run({ eventData: { event_name: 'purchase' }, http: () => 400 });

  expect(run.outcome).toBe('failure');
});
