import { createSandbox, loadTemplate } from 'sgtm-capi';
import { expect, test } from 'vitest';

// What the template's own tests cannot see: real requests and responses, permissions.
const sandbox = createSandbox(await loadTemplate('template.tpl'), { fields: { path: '/events' } });

test.each([
  ['an event', '{"event_name":"sign_up"}', 204, [{ event_name: 'sign_up' }]],
  ['an event without a name', '{"method":"email"}', 400, []],
  ['no JSON', 'sign_up', 400, []],
])('answers %s', async (_what, body, status, events) => {
  const run = await sandbox.run({
    request: { url: 'https://sgtm.example.com/events', method: 'POST', body },
  });

  expect(run).toMatchObject({ claimed: true, events, response: { status, flushed: true } });
});

test('leaves other requests alone', async () => {
  const run = await sandbox.run({ request: { url: 'https://sgtm.example.com/g/collect' } });

  expect(run).toMatchObject({ claimed: false, events: [] });
});
