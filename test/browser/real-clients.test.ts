import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { textOf, usePreview } from './preview.ts';

/** A shop of another origin, on whose pages `code` can run as a module. */
async function serveShop(): Promise<Server> {
  const { outputFiles } = await build({
    stdin: {
      contents: "import { track } from '@minimal-analytics/ga4'; window.track = track;",
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
  });
  const script = outputFiles[0]?.text ?? '';
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Shop</title><p>Shop</p><script>${script}</script>`);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return server;
}

describeInBrowser('a page of another origin', () => {
  const preview = usePreview();
  let shop: Server;
  beforeAll(async () => {
    shop = await serveShop();
  });
  afterAll(() => shop.close());

  /** Opens the shop at another site than the container's, and gives the page that looks at the container as well. */
  async function openShop(): Promise<{ shop: Page; look: Page }> {
    const look = await preview.open();
    const page = await look.context().newPage();
    await page.goto(`http://localhost:${(shop.address() as AddressInfo).port}/blue-tee?gclid=1`);
    return { shop: page, look };
  }

  async function names(page: Page): Promise<string[]> {
    return page.locator('.list .name').allInnerTexts();
  }

  it('sends its hits by the npm package @minimal-analytics/ga4', async () => {
    const { shop, look } = await openShop();
    await shop.evaluate(`
      window.minimalAnalytics = { analyticsEndpoint: '${preview.url}/g/collect' };
      track('G-TEST000001');
      track('G-TEST000001', { type: 'purchase', event: { 'ep.transaction_id': 'T-5', 'epn.value': 12, 'ep.currency': 'EUR' } });
    `);
    await expect.poll(() => names(look)).toEqual(['purchase', 'page_view']);
    const payload = await textOf(look.locator('.payload'));
    expect(payload).toMatch(/custom_data\.value\s+12\s/);
    expect(payload).toMatch(/custom_data\.order_id\s+T-5/);
    expect(payload).toMatch(/event_source_url\s+http:\/\/localhost:\d+\/blue-tee\?gclid=1/);
  });

  it.each([
    ['fetch', "fetch(url, { method: 'POST', mode: 'no-cors', credentials: 'include', keepalive: true })"],
    ['fetch with CORS', "fetch(url, { credentials: 'include' })"],
    ['sendBeacon', 'navigator.sendBeacon(url)'],
    ['sendBeacon with a body', "navigator.sendBeacon(url, 'en=in_body')"],
    ['an image', 'new Image().src = url'],
  ])('sends its hits by %s', async (title, code) => {
    const { shop, look } = await openShop();
    const event = title === 'sendBeacon with a body' ? 'in_body' : `by_${title.replaceAll(' ', '_')}`;
    await shop.evaluate(`{ const url = '${preview.url}/g/collect?v=2&en=${event}'; ${code}; undefined }`);
    await look.getByRole('heading', { name: `${event} → ${event}` }).waitFor();
    await look.locator('summary', { hasText: 'Headers' }).click();
    expect(
      await textOf(look.locator('details', { has: look.getByText('Headers', { exact: true }) })),
    ).toMatch(/user-agent\s+Mozilla\/5\.0/);
  });

  it('gets the cookies that the tag sets, and sends them with the next hit', async () => {
    const { shop, look } = await openShop();
    const landing = encodeURIComponent('https://shop.example.com/?fbclid=AbC');
    // Of the same site: browsers keep cookies of other sites only over https.
    await shop.goto(preview.url);
    await shop.evaluate(`fetch('/g/collect?v=2&en=landing&dl=${landing}')`);
    await look.getByRole('heading', { name: 'landing' }).waitFor();
    await shop.evaluate("fetch('/g/collect?v=2&en=next&dl=https%3A%2F%2Fshop.example.com%2F')");
    await look.getByRole('heading', { name: 'next' }).waitFor();
    expect(await textOf(look.locator('.payload'))).toMatch(/user_data\.fbc\s+fb\.1\.\d+\.AbC\s+cookie _fbc/);
  });

  it('cannot read or steer the preview', async () => {
    const { shop } = await openShop();
    const attempt = (init: string) =>
      shop.evaluate<string>(
        `fetch('${preview.url}/_preview/send', ${init}).then(answer => answer.type + ' ' + answer.status, error => error.name)`,
      );
    const body = JSON.stringify({ kind: 'event', data: { event_name: 'forged' }, headers: {} });
    expect(await attempt(`{ method: 'POST', body: ${JSON.stringify(body)} }`)).toBe('TypeError');
    expect(await attempt(`{ method: 'POST', mode: 'no-cors', body: ${JSON.stringify(body)} }`)).toBe(
      'TypeError',
    );
    expect(await shop.evaluate(`fetch('${preview.url}/_stand-in/ledger').catch(error => error.name)`)).toBe(
      'TypeError',
    );
    const look = await preview.open();
    expect(await names(look)).not.toContain('forged');
  });
});
