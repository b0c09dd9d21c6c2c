import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { textOf, usePreview } from './preview.ts';

// The walk in the README, step by step. `npm start` runs `sgtm serve` as it is run here, but for the port.
describeInBrowser('the walk in the README', () => {
  const preview = usePreview(() => []);

  it('leads to a purchase that the server and the pixel have sent, and that counts once', async () => {
    const page = await preview.open();
    await page.getByRole('button', { name: 'Sent purchase Purchase' }).click();
    await page.getByText('Meta received 1 event.').waitFor();
    expect(await textOf(page.locator('.payload tr', { hasText: 'event_id' }))).toContain('sample-4');

    await page.getByRole('link', { name: 'Send', exact: true }).click();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('The container answered 200.').waitFor();

    await page.getByRole('link', { name: 'De-duplication' }).click();
    await page.getByText('6 received, 1 merged, 5 counted').waitFor();
    const mine = page.locator('tbody tr', { hasText: 'my-1' });
    expect(await textOf(mine)).toContain('Nothing that could be the same event came from the other side.');
    await mine.getByRole('button', { name: "Send the pixel's hit" }).click();

    await page.getByText('7 received, 2 merged, 5 counted').waitFor();
    const rows = (await mine.allInnerTexts()).map(row => row.split(/\s*\t\s*/).slice(2, 6));
    expect(rows).toEqual([
      ['browser', 'Purchase', 'my-1', 'kept'],
      ['server', 'Purchase', 'my-1', 'merged into #7'],
    ]);
  });
});
