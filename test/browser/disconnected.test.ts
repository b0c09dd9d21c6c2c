import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { usePreview } from './preview.ts';

describeInBrowser('a page whose container ends', () => {
  const preview = usePreview();

  it('says so, keeps what it shows, and starts anew with the next container', async () => {
    const page = await preview.open();
    await preview.hit({ en: 'before_the_end' });
    await page.getByRole('heading', { name: 'before_the_end' }).waitFor();
    const restart = await preview.kill();
    await page.getByText('Disconnected.').waitFor();
    expect(await page.getByRole('heading', { name: 'before_the_end' }).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Replay' }).click();
    await page.getByText('The container does not answer. Is "sgtm serve" still running?').waitFor();
    await restart();
    await page.getByText('Nothing has come yet.').waitFor();
    expect(await page.getByText('Disconnected.').count()).toBe(0);
  });
});
