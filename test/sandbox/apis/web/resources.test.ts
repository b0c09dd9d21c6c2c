import { describe, expect, it } from 'vitest';
import type { PageResource } from '../../../../harness/sandbox/page.ts';
import { testEnvironment } from '../../environment.ts';
import { runIn } from '../template.ts';
import { openPage } from './page.ts';

const CALLBACKS = "() => { log('loaded'); }, () => { log('failed'); }";

/** What is logged when a template calls an API with both callbacks. */
async function logsOf(api: string, load: (resource: PageResource) => Promise<void>): Promise<unknown[]> {
  const environment = testEnvironment({ context: 'web', page: { load } });
  const code = `const log = require('logToConsole');
    require('${api}')('https://example.com/a', ${CALLBACKS});
    log('returned');`;
  const { error } = await runIn(environment, code);
  expect(error).toBeUndefined();
  return environment.logs.flat();
}

describe.each([
  ['injectScript', 'inject_script', 'script', 'failed'],
  ['sendPixel', 'send_pixel', 'pixel', 'failed'],
  ['injectHiddenIframe', 'inject_hidden_iframe', 'iframe', undefined],
])('%s', (api, permission, kind, failed) => {
  it('calls back once the page has loaded the URL', async () => {
    const loaded: PageResource[] = [];
    const logs = await logsOf(api, async resource => void loaded.push(resource));
    expect(logs).toEqual(['returned', 'loaded']);
    expect(loaded).toEqual([{ kind, url: 'https://example.com/a' }]);
  });

  it('tells of a failure, if it is to', async () => {
    const logs = await logsOf(api, () => Promise.reject(new Error('offline')));
    expect(logs).toEqual(['returned', failed].filter(Boolean));
  });

  it('does without callbacks', async () => {
    const { settle } = openPage({ load: async () => {} });
    expect(await settle(api, ['https://example.com/', null])).toEqual({ returned: undefined });
  });

  it.each([
    ['https://cdn.example.com/a.js', true],
    ['https://cdn.example.com/b.js', false],
    ['http://cdn.example.com/a.js', false],
    ['https://cdn.example.com:8443/a.js', false],
    ['not a URL', false],
  ])(`needs ${permission} for %s: %s`, (url, isPermitted) => {
    const permissions = { [permission]: { urls: ['https://cdn.example.com/a.js'] } };
    const attempt = () => openPage({ load: async () => {} }).call(api, [url], permissions);
    if (isPermitted) expect(attempt()).toBeUndefined();
    else expect(attempt).toThrow(`Prohibited URL: ${url}`);
  });
});

describe('send_pixel', () => {
  it.each([
    ['https://example.com/?a=1', true],
    ['http://example.com/', false],
  ])('for any URL admits %s: %s', (url, isPermitted) => {
    const { call } = openPage();
    expect(call('queryPermission', ['send_pixel', url], { send_pixel: { allowedUrls: 'any' } })).toBe(
      isPermitted,
    );
  });
});
