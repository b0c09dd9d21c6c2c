import { expect, test } from 'vitest';
import { createSandbox, loadTemplate } from '../../../harness/index.ts';

const variable = await loadTemplate({
  kind: 'variable',
  code: `
    const Firestore = require('Firestore');
    const getClientName = require('getClientName');
    return Firestore.read('customers/' + getClientName()).then(document => document.data.segment);
  `,
});

test('reads the segment of a customer', async () => {
  const run = await createSandbox(variable, {
    mocks: {
      getClientName: 'jane',
      Firestore: { read: async (path: string) => ({ id: path, data: { segment: 'loyal' } }) },
    },
  }).run();

  expect(run.value).toBe('loyal');
  expect(run.calls.map(({ api, arguments: given }) => [api, given])).toEqual([
    ['getClientName', []],
    ['Firestore.read', ['customers/jane']],
  ]);
});
