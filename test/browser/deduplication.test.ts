import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { usePreview } from './preview.ts';

/** Who sent it, its name, its id, what became of it and why; the number and the time are left out. */
async function readRows(page: Page): Promise<string[][]> {
  const rows = await page.locator('tbody tr').allInnerTexts();
  return rows.map(row => row.split(/\s*\t\s*/).slice(2));
}

describeInBrowser('the tab "De-duplication"', () => {
  const preview = usePreview();

  it('says where pixel hits go while nothing has come', async () => {
    const page = await preview.open('deduplication');
    const hint = page.getByText(`${preview.url}/tr?id=1234567890&ev=Purchase&eid=…`);
    await expect.poll(() => hint.isVisible()).toBe(true);
  });

  it('shows live which server event and pixel hit were merged, and why others were not', async () => {
    const page = await preview.open('deduplication');
    await preview.hit({ en: 'purchase', 'ep.event_id': 'one', 'epn.value': '1', cu: 'EUR' });
    await fetch(`${preview.url}/tr?id=1234567890&ev=Purchase&eid=one`);
    await fetch(`${preview.url}/tr?id=1234567890&ev=Lead&eid=one`);
    await page.getByText('3 received, 1 merged, 2 counted').waitFor();
    expect(await readRows(page)).toEqual([
      ['browser', 'Lead', 'one', 'counted', expect.stringContaining('Purchase')],
      [
        'browser',
        'Purchase',
        'one',
        'kept',
        "Counts for 2 events: it came from the browser, within 5 minutes of the server's, and is preferred.",
      ],
      [
        'server',
        'Purchase',
        'one',
        'merged into #2',
        expect.stringMatching(/^Same event_name and event_id as #2/),
      ],
    ]);
  });

  it("sends the pixel's hit for a server event that is alone", async () => {
    const page = await preview.open('deduplication');
    await preview.hit({ en: 'sign_up', 'ep.event_id': 'two' });
    await page.getByRole('button', { name: "Send the pixel's hit" }).click();
    await page.getByText('merged into #5').waitFor();
    expect((await readRows(page)).slice(0, 2).map(([channel, name, id]) => [channel, name, id])).toEqual([
      ['browser', 'CompleteRegistration', 'two'],
      ['server', 'CompleteRegistration', 'two'],
    ]);
  });
});
