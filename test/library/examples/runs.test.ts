import { expect, test } from 'vitest';
import { createSandbox, loadTemplate } from '../../../harness/index.ts';

const variable = await loadTemplate({
  kind: 'variable',
  code: `
    const storage = require('templateDataStorage');
    const getTimestampMillis = require('getTimestampMillis');
    const first = storage.getItemCopy('first') || getTimestampMillis();
    storage.setItemCopy('first', first);
    return getTimestampMillis() - first;
  `,
  permissions: { access_template_storage: {} },
});

test('counts the time since the first run', async () => {
  const sandbox = createSandbox(variable);
  const start = Date.UTC(2026, 0, 1);

  expect((await sandbox.run({ now: start })).value).toBe(0);
  expect((await sandbox.run({ now: start + 60_000 })).value).toBe(60_000);
  expect(sandbox.storage).toEqual(new Map([['first', start]]));
});
