import { createSandbox, loadTemplate } from 'sgtm-capi';
import { expect, test } from 'vitest';

// What the template's own tests cannot see: real event data, permissions.
const sandbox = createSandbox(await loadTemplate('template.tpl'), {
  fields: { key: 'user_data.city', fallback: 'none' },
});

test.each([
  ['the value under the key', { user_data: { city: 'Rome' } }, 'Rome'],
  ['the fallback without one', { user_data: {} }, 'none'],
])('gives %s', async (_what, eventData, value) => {
  expect((await sandbox.run({ eventData })).value).toBe(value);
});
