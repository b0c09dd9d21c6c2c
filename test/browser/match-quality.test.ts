import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { textOf, usePreview } from './preview.ts';

describeInBrowser('the tab "Match quality"', () => {
  const preview = usePreview();

  it('says that nothing has come', async () => {
    const page = await preview.open('match-quality');
    await page.getByText('No website event has reached the stand-in yet.').waitFor();
  });

  it('shows live the score of each event name, the best next step and the share of each parameter', async () => {
    const page = await preview.open('match-quality');
    const headers = { 'user-agent': 'Mozilla/5.0' };
    await preview.hit({ en: 'generate_lead', 'ep.user_data.email': 'jane@example.com' }, { headers });
    const card = page.locator('article', { hasText: 'Lead' });
    await card.getByText('1 event ·').waitFor();
    const score = Number(await textOf(card.locator('.score strong')));
    await preview.hit({ en: 'generate_lead' }, { headers });
    await card.getByText('2 events ·').waitFor();
    expect(Number(await textOf(card.locator('.score strong')))).toBeLessThan(score);
    await card.getByText('Parameters', { exact: true }).click();
    const shares = (await card.locator('.shares li').allInnerTexts()).map(row => row.split('\n'));
    expect(shares).toContainEqual(['em', 'high', '50 %']);
    expect(shares).toContainEqual(['client_user_agent', '100 %']);
    expect(await textOf(card.locator('.steps li').first())).toMatch(/^fbc \+[\d.]+ Keep the click id/);
  });

  it('calls it an estimate', async () => {
    const page = await preview.open('match-quality');
    expect(await textOf(page.locator('.lead'))).toMatch(/^An estimate from the parameters that came/);
  });
});
