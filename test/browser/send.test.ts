import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { textOf, usePreview } from './preview.ts';

describeInBrowser('the tab "Send"', () => {
  const preview = usePreview();

  it('sends a hit whose URL was pasted from another host, with cookies and headers', async () => {
    const page = await preview.open('send');
    await page.getByLabel('Method').selectOption('GET');
    await page
      .getByLabel(/^URL/)
      .fill(
        'https://www.google-analytics.com/g/collect?v=2&en=pasted&ep.event_id=s-1&dl=https%3A%2F%2Fshop.example.com%2F',
      );
    await page.getByLabel(/^Headers/).fill('User-Agent: Mozilla/5.0\ncookie: _fbp=fb.1.1795240000000.11');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('The container answered 200.').waitFor();
    await page.getByRole('link', { name: 'See what came of it' }).click();
    await page.getByRole('heading', { name: 'pasted → pasted' }).waitFor();
    expect(await textOf(page.locator('.payload'))).toMatch(
      /user_data\.fbp\s+fb\.1\.1795240000000\.11\s+cookie _fbp/,
    );
  });

  it('lets event data be processed without a client', async () => {
    const page = await preview.open('send');
    await page.getByLabel('Event data').check();
    await page
      .getByLabel('Event data, as JSON')
      .fill('{"event_name": "purchase", "value": 3, "currency": "EUR", "transaction_id": "T-9"}');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('The container answered 200.').waitFor();
    await page.getByRole('link', { name: 'See what came of it' }).click();
    await page.getByRole('heading', { name: 'purchase → Purchase' }).waitFor();
    expect(await textOf(page.locator('.payload'))).toMatch(/custom_data\.order_id\s+T-9/);
  });

  it('says what is wrong with what was typed', async () => {
    const page = await preview.open('send');
    await page.getByLabel('Event data').check();
    await page.getByLabel('Event data, as JSON').fill('[1]');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Expected event data as a JSON object, like {"event_name": "page_view"}.').waitFor();
  });

  it('shows what the container says of a path that nobody claims', async () => {
    const page = await preview.open('send');
    await page.getByLabel(/^URL/).fill('/nowhere');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('The container answered 400. No client claims POST /nowhere.').waitFor();
  });

  it('starts from an earlier hit', async () => {
    await preview.hit({ en: 'earlier', 'ep.a': 'b' }, { headers: { 'user-agent': 'Mozilla/5.0' } });
    const page = await preview.open('send');
    const option = await page.locator('option', { hasText: 'earlier' }).last().getAttribute('value');
    await page.getByLabel('Start from').selectOption(option);
    expect(await page.getByLabel(/^URL/).inputValue()).toBe('/g/collect?v=2&en=earlier&ep.a=b');
    expect(await page.getByLabel(/^Headers/).inputValue()).toContain('user-agent: Mozilla/5.0');
  });

  it('takes over an event from the tab "Events"', async () => {
    await preview.hit({ en: 'taken_over' });
    const page = await preview.open();
    await page.getByRole('button', { name: 'Sent taken_over' }).click();
    await page.getByRole('button', { name: 'Edit and send' }).click();
    expect(await page.getByLabel(/^URL/).inputValue()).toBe('/g/collect?v=2&en=taken_over');
  });
});
