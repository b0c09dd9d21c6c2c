import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '../../../harness/container/config/read-config.ts';
import type { OutgoingRequest } from '../../../harness/sandbox/environment.ts';
import { makeFolder } from '../../folder.ts';
import { makePipeline } from '../containers.ts';
import { makeRequest } from '../request.ts';
import { templateText } from './template.ts';

const CLIENT = `
if (require('getRequestPath')() === data.path) {
  require('claimRequest')();
  require('runContainer')(require('JSON').parse(require('getRequestBody')()), require('returnResponse'));
}
`;

const VARIABLE = "return data.prefix + require('getEventData')('transaction_id');";

const TAG = `
require('sendHttpRequest')(data.url, {method: 'POST'}, require('JSON').stringify([data.value, data.id])).then(data.gtmOnSuccess);
`;

const FILES = {
  'template.tpl': readFileSync('template/template.tpl', 'utf8'),
  'order-client.tpl': templateText('CLIENT', CLIENT, {
    read_request: { requestAccess: 'specific', pathAllowed: true, bodyAllowed: true },
    run_container: {},
    return_response: {},
  }),
  'order-id.tpl': templateText('MACRO', VARIABLE, { read_event_data: { eventDataAccess: 'any' } }),
  'http-tag.tpl': templateText('TAG', TAG, { send_http: { allowedUrls: 'any' } }),
};

test('runs the example of docs/container.md', async () => {
  const page = readFileSync('docs/container.md', 'utf8');
  const config = JSON.parse(/```json\n(.*?)```/s.exec(page)?.[1] ?? '');
  const folder = makeFolder(FILES);
  const { container } = await readConfig(config, join(folder, 'sgtm.json'));
  const sent: OutgoingRequest[] = [];
  const { answerRequest, events } = makePipeline(container, {
    async transport(request) {
      sent.push(request);
      return { statusCode: 200, headers: {}, body: '{"events_received":1}' };
    },
  });
  const headers = { 'x-shop': 'eu', cookie: 'consent=granted' };
  const user_data = { email_address: 'jane@example.com' };
  const order = (event: object) =>
    answerRequest(
      makeRequest({ method: 'POST', url: '/orders', headers, body: JSON.stringify({ ...event, user_data }) }),
    );
  await order({ event_name: 'purchase', value: 120, currency: 'EUR', transaction_id: 'T1' });
  await order({ event_name: 'sign_up' });
  expect(
    events.map(({ runs, notFired }) => [runs.map(run => [run.name, run.result.outcome]), notFired]),
  ).toEqual([
    [
      [
        ['Meta', 'success'],
        ['Warehouse', 'success'],
      ],
      [],
    ],
    [[['Meta', 'success']], ['Warehouse']],
  ]);
  expect(sent.map(({ url }) => url)).toEqual([
    expect.stringMatching(/^https:\/\/graph\.facebook\.com\/v[\d.]+\/1234567890\/events$/),
    'https://warehouse.example.com/Purchase',
    expect.stringMatching(/^https:\/\/graph\.facebook\.com\//),
  ]);
  expect(sent[1]?.body).toBe('[120,"eu-T1"]');
});
