import { describe, expect, it, test } from 'vitest';
import { repeat, runOnEvent } from '../../harness/bench/run.ts';
import { SAMPLE_EVENTS } from '../../harness/bench/sample-events/index.ts';
import { loadTemplate } from '../../harness/library/load-template.ts';
import { loadTemplateFile } from '../../harness/tpl/load.ts';
import fields from './fields/sgtm-capi.json' with { type: 'json' };

describe('The sample events', () => {
  it('are sent by our tag, the customer alike whether raw or hashed', async () => {
    const template = await loadTemplateFile('template/template.tpl');
    const runs = await Promise.all(SAMPLE_EVENTS.map(event => runOnEvent({ template, fields }, event)));
    const sent = runs.map(({ outcome, requests }) => ({ outcome, bodies: requests.map(({ json }) => json) }));
    const visitor = {
      client_ip_address: '203.0.113.7',
      client_user_agent: expect.stringContaining('Chrome/142'),
      fbp: 'fb.1.1795240000000.1098115397',
    };
    const customer = Object.fromEntries(
      ['em', 'ph', 'fn', 'ln', 'ct', 'st', 'zp', 'country'].map(key => [
        key,
        expect.stringMatching(/^[\da-f]{64}$/),
      ]),
    );
    const event = (name: string, user_data: object) => ({
      outcome: 'success',
      bodies: [
        {
          data: [expect.objectContaining({ event_name: name, user_data })],
          partner_agent: expect.any(String),
        },
      ],
    });
    expect(sent).toEqual([
      event('PageView', visitor),
      event('Purchase', { ...visitor, ...customer }),
      event('Purchase', { ...visitor, ...customer }),
    ]);
    const [, raw, hashed] = sent.map(
      ({ bodies }) => (bodies as { data: { user_data: object }[] }[])[0]?.data[0],
    );
    expect(raw?.user_data).toEqual(hashed?.user_data);
  });
});

test('A run that is repeated gets the answers that it got before, in their order', async () => {
  const template = await loadTemplate({
    code: `const send = require('sendHttpRequest');
send('https://graph.facebook.com/v26.0/1/events', {method: 'POST'}, '{}').then((first) => {
  return send('https://api.example.com/').then((second) => {
    data.report(require('getCookieValues')('id')[0], first.statusCode, second.statusCode);
    data.gtmOnSuccess();
  });
});`,
    permissions: 'unrestricted',
  });
  const reports: unknown[][] = [];
  const fields = { report: (...args: unknown[]) => reports.push(args) };
  const event = { name: 'x', eventData: {}, headers: { cookie: 'id=1' } };
  const run = await runOnEvent({ template, fields }, event);
  await repeat({ template, fields }, event, run)();
  expect(reports).toEqual([
    ['1', 400, 200],
    ['1', 400, 200],
  ]);
});
