import { expect, test } from 'vitest';
import { createSandbox, loadTemplate } from '../../../harness/index.ts';

const tag = await loadTemplate({
  code: `
    const sendHttpRequest = require('sendHttpRequest');
    const send = () => sendHttpRequest('https://api.example.com/events', { method: 'POST', timeout: 500 }, '{}');
    send().catch(send).then(data.gtmOnSuccess, data.gtmOnFailure);
  `,
  permissions: { send_http: { allowedUrls: 'specific', urls: ['https://api.example.com/*'] } },
});

test('tries a second time when no answer comes in time', async () => {
  let tries = 0;
  const run = await createSandbox(tag, {
    http: {
      'https://api.example.com/*': () => {
        tries += 1;
        return tries === 1 ? { delayMs: 600 } : { statusCode: 202, delayMs: 80 };
      },
    },
  }).run();

  expect(run.outcome).toBe('success');
  expect(run.requests.map(({ answer }) => answer)).toEqual([
    { reason: 'timed_out' },
    { statusCode: 202, headers: {}, body: undefined },
  ]);
});
