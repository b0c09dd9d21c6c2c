import { expect, test } from 'vitest';
import { createSandbox, loadTemplate } from '../../harness/index.ts';
import { runCode } from './run-code.ts';

test('runs share storage, and each sandbox has its own', async () => {
  const tag = await loadTemplate({
    code: `
      const storage = require('templateDataStorage');
      const count = (storage.getItemCopy('count') || 0) + 1;
      storage.setItemCopy('count', count);
      return count;
    `,
    permissions: { access_template_storage: {} },
  });
  const sandbox = createSandbox(tag);
  sandbox.storage.set('count', 4);

  expect((await sandbox.run()).value).toBe(5);
  expect((await sandbox.run()).value).toBe(6);
  expect((await createSandbox(tag).run()).value).toBe(1);
});

test('runs of a web template share the page, and each changes only its own part of it', async () => {
  const variable = await loadTemplate({
    context: 'web',
    kind: 'variable',
    code: `
      require('setInWindow')('visits', (require('copyFromWindow')('visits') || 0) + 1, true);
      return [require('copyFromWindow')('visits'), require('copyFromDataLayer')('event'), require('getUrl')('path')];
    `,
    permissions: 'unrestricted',
  });
  const sandbox = createSandbox(variable, { page: { url: 'https://shop.example/a' } });

  expect((await sandbox.run({ page: { dataLayer: { event: 'purchase' } } })).value).toEqual([
    1,
    'purchase',
    '/a',
  ]);
  expect((await sandbox.run()).value).toEqual([2, undefined, '/a']);
  expect(sandbox.page.window).toEqual({ visits: 2 });
});

test('documents and rows can be put in before a run and read after it', async () => {
  const code = `
    const Firestore = require('Firestore');
    const BigQuery = require('BigQuery');
    Firestore.read('customers/jane').then(document =>
      BigQuery.insert({ datasetId: 'd', tableId: 't' }, [document.data])).then(data.gtmOnSuccess);
  `;
  const sandbox = createSandbox(await loadTemplate({ code, permissions: 'unrestricted' }));
  const projectId = 'local-project';
  await sandbox.firestore.write(
    { projectId, path: 'customers/jane' },
    { segment: 'loyal' },
    { merge: false },
  );

  const { outcome, error } = await sandbox.run();

  expect({ outcome, error }).toEqual({ outcome: 'success', error: undefined });
  expect(sandbox.bigQuery.rows({ projectId, datasetId: 'd', tableId: 't' })).toEqual([{ segment: 'loyal' }]);
});

test('what a run is given takes the place of what the sandbox was given, key by key', async () => {
  const code = "return [data.a, data.b, require('getClientName')()];";
  const sandbox = createSandbox(await loadTemplate({ code, permissions: 'unrestricted' }), {
    fields: { a: 1 },
    mocks: { getClientName: 'x' },
  });

  expect((await sandbox.run()).value).toEqual([1, undefined, 'x']);
  expect((await sandbox.run({ fields: { b: 2 } })).value).toEqual([undefined, 2, 'x']);
});

test('every run begins at the same time, unless told otherwise', async () => {
  const code = `
    const now = require('getTimestampMillis');
    const start = now();
    return require('sendHttpGet')('https://a.example/').then(() => [start, now()]);
  `;
  const start = Date.UTC(2026, 0, 1);
  const sandbox = createSandbox(await loadTemplate({ code, permissions: 'unrestricted' }), {
    http: () => ({ delayMs: 100 }),
  });

  expect((await sandbox.run()).value).toEqual([start, start + 100]);
  expect((await sandbox.run()).value).toEqual([start, start + 100]);
  expect((await sandbox.run({ now: 5 })).value).toEqual([5, 105]);
});

test('runs at the same time do not get mixed up', async () => {
  const code = `
    const now = require('getTimestampMillis');
    return require('sendHttpGet')('https://a.example/').then(() => now());
  `;
  const sandbox = createSandbox(await loadTemplate({ code, permissions: 'unrestricted' }), { now: 0 });

  const runs = await Promise.all([30, 10].map(delayMs => sandbox.run({ http: () => ({ delayMs }) })));

  expect(runs.map(({ value, requests }) => [value, requests.length])).toEqual([
    [30, 1],
    [10, 1],
  ]);
});

test('a client has no event, a tag has an empty one', async () => {
  const code = "return require('getType')(require('getAllEventData')());";
  const client = await loadTemplate({ code, kind: 'client', permissions: 'unrestricted' });

  expect((await createSandbox(client).run()).value).toBe('undefined');
  expect((await runCode(code)).value).toBe('object');
});
