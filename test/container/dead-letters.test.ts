import { expect, test } from 'vitest';
import { createAccount } from '../../harness/container/account.ts';
import { makeContainer, makeHit, makePipeline } from './containers.ts';

const TABLE = "{projectId: 'p', datasetId: 'd', tableId: 't'}";
const EVERY = ['All Events'];

/** Runs an event through tags whose requests all fail; gives what became of it. */
async function fateOf(...code: string[]) {
  const account = createAccount();
  const names = code.map((_, i) => `tag ${i}`);
  const container = makeContainer(
    { tags: names.map(name => ({ name, template: name, triggers: EVERY })) },
    Object.fromEntries(code.map((text, i) => [`tag ${i}`, text])),
  );
  const transport = () => Promise.reject({ reason: 'timed_out' });
  await makePipeline(container, { account, transport }).processEvents(makeHit({}));
  const { sent, refused, deadLettered, failed, dropped } = account.balance();
  return { ...sent, ...refused, ...dropped, failed, deadLettered };
}

const sendThen = (store: string) =>
  `require('sendHttpRequest')('https://x.test').then(null, function() { ${store}.then(data.gtmOnFailure, data.gtmOnFailure); });`;

test.each([
  ['a row of BigQuery', `require('BigQuery').insert(${TABLE}, [{dataset: '1', event: '{}'}])`],
  [
    'a document of Firestore',
    "require('Firestore').write('dead', {dataset: '1', event: {}}, {projectId: 'p'})",
  ],
])('counts an event as dead-lettered that was kept as %s', async (_what, store) => {
  expect(await fateOf(sendThen(store))).toEqual({ failed: {}, deadLettered: { timed_out: 1 } });
});

test.each([
  ['a row of a log', `require('BigQuery').insert(${TABLE}, [{step: 'failed'}])`],
  [
    'nothing, since that failed too',
    `require('BigQuery').insert(${TABLE}, [1, {dataset: '1', event: '{}'}])`,
  ],
])('counts an event as failed that was kept as %s', async (_what, store) => {
  expect(await fateOf(sendThen(store))).toEqual({ failed: { timed_out: 1 }, deadLettered: {} });
});

test('lets templates read, query and change Firestore as ever', async () => {
  const code = `
const Firestore = require('Firestore');
const options = {projectId: 'p'};
Firestore.runTransaction(function(transaction) {
  options.transaction = transaction;
  return Firestore.write('a/b', {n: 1}, options);
}, {projectId: 'p'}).then(function() {
  return Firestore.query('a', [['n', '==', 1]], {projectId: 'p'});
}).then(function(documents) {
  require('logToConsole')(documents.length);
  data.gtmOnSuccess();
});`;
  const container = makeContainer({ tags: [{ name: 'A', template: 'tag', triggers: EVERY }] }, { tag: code });
  const { processEvents, events } = makePipeline(container);
  await processEvents(makeHit({}));
  expect(events[0]?.runs[0]?.console).toEqual([[1]]);
});
