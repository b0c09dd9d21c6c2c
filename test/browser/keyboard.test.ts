import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { textOf, usePreview } from './preview.ts';

describeInBrowser('the page without a mouse', () => {
  const preview = usePreview();

  it('leads by Tab through the tabs, the filter and the events', async () => {
    await preview.hit({ en: 'first' });
    await preview.hit({ en: 'second' });
    const page = await preview.open();
    const reached: string[] = [];
    for (let i = 0; i < 9; i++) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate<string>(
          'document.activeElement.ariaLabel ?? document.activeElement.innerText.replace(/\\s+/g, " ").trim()',
        ),
      );
    }
    expect(reached).toEqual([
      'Events',
      'Fields',
      'De-duplication',
      'Match quality',
      'Send',
      'Search',
      'Show',
      '✓ second second',
      '✓ first first',
    ]);
  });

  it('goes from event to event with the arrow keys', async () => {
    const page = await preview.open();
    await page.getByRole('button', { name: 'Sent second' }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await textOf(page.getByRole('heading', { level: 2 }))).toBe('first → first');
    await page.keyboard.press('ArrowUp');
    expect(await textOf(page.getByRole('heading', { level: 2 }))).toBe('second → second');
  });

  it('opens tabs and details with Enter', async () => {
    const page = await preview.open();
    await page.getByRole('link', { name: 'Match quality' }).press('Enter');
    await page.getByRole('heading', { name: 'Match quality' }).waitFor();
    const shares = page.locator('.shares').first();
    await page.getByText('Parameters', { exact: true }).first().focus();
    expect(await shares.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await shares.isVisible()).toBe(true);
  });

  it('shows where the focus is', async () => {
    const page = await preview.open();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
  });
});
