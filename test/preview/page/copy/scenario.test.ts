import { describe, expect, it } from 'vitest';
import { toScenario } from '../../../../harness/preview/page/copy/scenario.ts';
import type { HitRecord } from '../../../../harness/preview/records.ts';
import { sgtm, writeFiles } from '../../../cli/sgtm.ts';
import { templateText } from '../../../lint/template.ts';
import { recordsOf, servePreview } from '../../server/preview.ts';

const PERMISSIONS = {
  send_http: { allowedUrls: 'any' },
  read_event_data: { eventDataAccess: 'any' },
  get_cookies: { cookieAccess: 'any' },
  set_cookies: { allowedCookies: [{ name: '*', domain: '*', path: '*', secure: 'any', session: 'any' }] },
  logging: { environments: 'all' },
};

/** Runs a tag on a hit, and the scenario that was made of it in the template's own tests. */
async function repeat(code: string, fields: Record<string, unknown> = {}) {
  const { url } = await servePreview(code, fields);
  await fetch(`${url}/g/collect?v=2&en=lead&ep.event_id=e-1`, {
    headers: { cookie: 'a=1; a=2', 'user-agent': 'test' },
  });
  const [record] = await recordsOf<HitRecord>(url);
  const [event] = record?.events ?? [];
  const [run] = event?.runs ?? [];
  if (!event || !run) throw new Error('Expected a run.');
  const scenario = toScenario(event, run);
  const tests = `scenarios:\n- name: Copied\n  code: |-\n${scenario.replaceAll(/^(?=.)/gm, '    ')}`;
  const files = await writeFiles({ 'template.tpl': templateText({ code, permissions: PERMISSIONS, tests }) });
  const { stdout } = await sgtm('test', files['template.tpl'], '--reporter', 'json');
  const [result] = JSON.parse(stdout).files[0].scenarios;
  return { scenario, status: result.status, error: result.error };
}

describe('a scenario made of a run', () => {
  it('passes with a tag that reads the world and sends with a promise', async () => {
    const { status, error, scenario } = await repeat(
      `
const sendHttpRequest = require('sendHttpRequest');
const event = require('getAllEventData')();
require('setCookie')('c', '1');
sendHttpRequest('https://api.x.test/' + require('getEventData')('event_name'), {method: 'POST', headers: {t: data.apiToken}},
  require('JSON').stringify({
    id: event.event_id,
    time: require('getTimestampMillis')(),
    random: require('generateRandom')(1, 1000000),
    cookies: require('getCookieValues')('a'),
    agent: require('getRequestHeader')('user-agent'),
  })).then(answer => answer.statusCode === 200 ? data.gtmOnSuccess() : data.gtmOnFailure(), data.gtmOnFailure);
`,
      { apiToken: 'very-secret' },
    );
    expect({ status, error }).toEqual({ status: 'passed', error: null });
    expect(scenario).toContain("mock('getCookieValues', name => ({\n  'a': ['1', '2'],\n})[name]);");
    expect(scenario).not.toContain('very-secret');
  });

  it('passes with a tag that sends with a callback', async () => {
    const { status, error } = await repeat(`
require('sendHttpGet')('https://api.x.test/', status => status === 200 ? data.gtmOnSuccess() : data.gtmOnFailure());
`);
    expect({ status, error }).toEqual({ status: 'passed', error: null });
  });

  it('expects a failure where there was one', async () => {
    const { status, scenario } = await repeat('data.gtmOnFailure();');
    expect(status).toBe('passed');
    expect(scenario).toContain("assertApi('gtmOnFailure').wasCalled();");
    expect(scenario).toContain("assertApi('gtmOnSuccess').wasNotCalled();");
  });
});
