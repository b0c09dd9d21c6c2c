import { expect, test } from 'vitest';
import { createSandbox, loadTemplate } from '../../../harness/index.ts';

const client = await loadTemplate({
  kind: 'client',
  code: `
    const JSON = require('JSON');
    const claimRequest = require('claimRequest');
    const getRequestBody = require('getRequestBody');
    const getRequestPath = require('getRequestPath');
    const returnResponse = require('returnResponse');
    const runContainer = require('runContainer');
    const setResponseBody = require('setResponseBody');

    if (getRequestPath() === '/events') {
      claimRequest();
      runContainer(JSON.parse(getRequestBody()), () => {
        setResponseBody('ok');
        returnResponse();
      });
    }
  `,
  permissions: {
    read_request: { requestAccess: 'any' },
    run_container: {},
    access_response: { writeResponseAccess: 'any' },
    return_response: {},
  },
});

test('makes an event of the body', async () => {
  const request = { url: 'https://sgtm.example.com/events', body: '{"event_name":"page_view"}' };

  const run = await createSandbox(client, { request }).run();

  expect(run.claimed).toBe(true);
  expect(run.events).toEqual([{ event_name: 'page_view' }]);
  expect(run.response).toMatchObject({ flushed: true, status: 200, text: 'ok' });
});
