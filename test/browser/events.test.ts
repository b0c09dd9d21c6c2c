import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { textOf, usePreview } from './preview.ts';

const SHOP = 'https://shop.example.com';

describeInBrowser('the tab "Events"', () => {
  const preview = usePreview();

  it('says how to begin while nothing has come', async () => {
    const page = await preview.open();
    expect(await page.getByText('Nothing has come yet.').isVisible()).toBe(true);
    expect(await page.getByText(`${preview.url}/g/collect`).isVisible()).toBe(true);
  });

  it('shows a hit as it comes: what was sent, where each value is from, and the answer in words', async () => {
    const page = await preview.open();
    await preview.hit(
      {
        en: 'purchase',
        'ep.event_id': 'e-1',
        cu: 'EUR',
        'epn.value': '12.5',
        'ep.user_data.email': ' Jane@Example.com',
        dl: `${SHOP}/thanks`,
      },
      { headers: { 'user-agent': 'Mozilla/5.0', cookie: '_fbp=fb.1.1795240000000.1098115397' } },
    );
    await page.getByRole('heading', { name: 'purchase → Purchase' }).waitFor();
    expect(await page.getByText('Meta received 1 event.').isVisible()).toBe(true);
    const rows = await page.locator('.payload tbody tr').allInnerTexts();
    const cells = rows.map(row => row.split(/\s*\t\s*/));
    expect(cells).toContainEqual(['event_id', 'e-1', 'event data event_id']);
    expect(cells).toContainEqual(['custom_data.value', '12.5', 'event data value']);
    expect(cells).toContainEqual(['user_data.fbp', 'fb.1.1795240000000.1098115397', 'cookie _fbp']);
    expect(cells).toContainEqual([
      'user_data.em',
      '8c87b489…7d43b52d',
      'event data user_data.email normalised, SHA-256',
    ]);
  });

  it('says what Meta refuses, and what to do', async () => {
    const page = await preview.open();
    await preview.hit(
      { en: 'purchase', 'ep.event_id': 'no-value' },
      { headers: { 'user-agent': 'Mozilla/5.0' } },
    );
    const verdict = page.locator('.verdict.bad');
    expect(await textOf(verdict)).toMatch(
      /^Meta refused the request with 400, code 100\/\d+: .*Send custom_data\./s,
    );
    expect(await page.getByRole('button', { name: 'Failed purchase Purchase' }).isVisible()).toBe(true);
  });

  it('shows the cookies that are set, the calls of APIs and the request that came', async () => {
    const page = await preview.open();
    await preview.hit(
      { en: 'landing', dl: `${SHOP}/?fbclid=IwAR0aBc` },
      { headers: { 'user-agent': 'Mozilla/5.0' } },
    );
    await page.getByRole('heading', { name: 'landing → landing' }).waitFor();
    expect(await textOf(page.locator('section', { hasText: 'Cookies set' }).last())).toMatch(
      /_fbc\s+fb\.1\.\d+\.IwAR0aBc/,
    );
    await page.getByText(/^API calls/).click();
    expect(await textOf(page.locator('.calls'))).toContain('sendHttpRequest(');
    await page.getByText('URL parameters').click();
    expect(await textOf(page.locator('details', { hasText: 'URL parameters' }))).toMatch(/en\s+landing/);
  });

  it('lists requests that are refused and events that are dropped, with what was wrong', async () => {
    const page = await preview.open();
    await fetch(`${preview.url}/nowhere?q=1`);
    await fetch(`${preview.url}/gtm.js?id=GTM-A`);
    await fetch(`${preview.url}/g/collect?v=2`, { method: 'POST', body: 'x'.repeat(1_100_000) });
    await fetch(`${preview.url}/g/collect?v=2`, { method: 'POST', body: 'ep.a=1\r\nen=in_batch\r\nep.a=2' });
    await page.getByRole('combobox', { name: 'Show' }).selectOption('Refused or dropped');
    const rows = page.locator('.list button');
    await expect
      .poll(() => rows.locator('.name').allInnerTexts())
      .toEqual(['2 events dropped', 'refused with 413', 'refused with 501', 'refused with 400']);
    const look = async (name: string) => {
      await rows.filter({ hasText: name }).click();
      return (await textOf(page.locator('.event'))).replaceAll(/\s+/g, ' ');
    };
    expect(await look('400')).toMatch(
      /GET \/nowhere · answered 400 .* No client claims GET \/nowhere\. Send GA4 hits by .* No client has claimed the request\./,
    );
    expect(await look('501')).toContain('/gtm.js is a script of Google');
    expect(await look('413')).toContain('Send its events in several requests.');
    expect(await look('dropped')).toMatch(
      /Event 1 of 3 has no name, .* Event 3 of 3 has no name, .* GA4 has claimed the request\./,
    );
  });

  it('finds events by any value, and filters them by what became of them', async () => {
    const page = await preview.open();
    await preview.hit({ en: 'add_to_cart', 'ep.event_id': 'needle-7' });
    await preview.hit({ en: 'view_item', 'ep.event_id': 'hay' });
    const names = page.locator('.list .name');
    await names.getByText('view_item').waitFor();
    await page.getByRole('searchbox', { name: 'Search' }).fill('needle-7');
    expect(await names.allInnerTexts()).toEqual(['add_to_cart']);
    await page.getByRole('combobox', { name: 'Show' }).selectOption('pixel');
    expect(await page.getByText('No event is like that.').isVisible()).toBe(true);
  });

  it('never holds the token', async () => {
    const page = await preview.open();
    await preview.hit({ en: 'with_token' });
    await page.getByRole('heading', { name: 'with_token' }).waitFor();
    await page.getByText('Request in full').click();
    expect(await textOf(page.locator('details', { hasText: 'Request in full' }))).toContain(
      'Bearer •••accessToken•••',
    );
    const stream = await fetch(`${preview.url}/_preview/stream`);
    const { value } = await (stream.body as ReadableStream<Uint8Array>).getReader().read();
    expect(Buffer.from(value ?? []).toString()).not.toMatch(/Bearer local|"local"/);
  });

  it('sends an event once more', async () => {
    const page = await preview.open();
    await preview.hit({ en: 'again', 'ep.event_id': 'r-1' }, { headers: { cookie: 'a=1' } });
    await page.getByRole('heading', { name: 'again' }).waitFor();
    await page.getByRole('searchbox', { name: 'Search' }).fill('r-1');
    await page.getByRole('button', { name: 'Replay' }).click();
    await expect.poll(() => page.locator('.list .name').allInnerTexts()).toEqual(['again', 'again']);
  });

  it('copies a hit as curl, and a tag as files for sgtm run and as a scenario', async () => {
    const page = await preview.open('events', { permissions: ['clipboard-read', 'clipboard-write'] });
    await preview.hit({ en: 'copied', 'ep.event_id': 'c-1' });
    await page.getByRole('heading', { name: 'copied' }).waitFor();
    const copy = async (name: string) => {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('button', { name: 'Copied', exact: true }).waitFor();
      return page.evaluate<string>('navigator.clipboard.readText()');
    };
    expect(await copy('Copy hit as curl')).toContain(
      `curl '${preview.url}/g/collect?v=2&en=copied&ep.event_id=c-1'`,
    );
    expect(await copy('sgtm run')).toContain('--fields fields.json --event event.json');
    expect(await copy('test scenario')).toContain('runCode(mockData);');
  });

  it('lists a hit of the pixel', async () => {
    const page = await preview.open();
    await fetch(`${preview.url}/tr?id=1&ev=Lead&eid=p-1&cd[value]=3`);
    await page.getByRole('button', { name: 'Lead browser' }).click();
    expect(await textOf(page.locator('.event'))).toMatch(
      /datasetId\s+1\s+eventId\s+p-1\s+customData\.value\s+3/,
    );
  });
});
