import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { openDetails, usePreview } from './preview.ts';

const TABS = ['events', 'fields', 'deduplication', 'match-quality', 'send'];

/** Ratio of the contrast of text on ground, by WCAG 2, at its lowest among all texts that are shown. */
const LOWEST_CONTRAST = `(() => {
  const channel = value => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = color => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].map(part => part / 255);
  };
  const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const groundOf = element => {
    for (let at = element; at; at = at.parentElement) {
      const color = rgba(getComputedStyle(at).backgroundColor);
      if (color[3] === 1) return color;
    }
  };
  const texts = [...document.body.querySelectorAll('*')].filter(
    element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()) && element.checkVisibility(),
  );
  return Math.min(...texts.map(element => {
    const [a, b] = [luminance(rgba(getComputedStyle(element).color)), luminance(groundOf(element))].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  }));
})()`;

async function lookAtAll(page: Page, url: string, look: (tab: string) => Promise<void>): Promise<void> {
  for (const tab of TABS) {
    await page.goto(`${url}/#${tab}`);
    await page.locator('main').waitFor();
    await openDetails(page);
    await look(tab);
  }
}

describeInBrowser('the page', () => {
  const preview = usePreview();

  it('fits a screen that is 360 px wide, with the list and an event one at a time', async () => {
    await preview.hit({
      en: 'add_to_cart',
      'ep.event_id': 'e-1',
      'ep.a_parameter_with_a_long_name': 'x'.repeat(200),
    });
    await fetch(`${preview.url}/tr?id=1&ev=AddToCart&eid=e-1`);
    const page = await preview.open('events', { viewport: { width: 360, height: 740 } });
    const width = () => page.evaluate('document.documentElement.scrollWidth');
    expect(await page.getByRole('heading', { level: 2 }).isVisible()).toBe(false);
    await lookAtAll(page, preview.url, async () => expect(await width()).toBe(360));
    await page.goto(`${preview.url}/#events`);
    await page.getByRole('button', { name: 'Sent add_to_cart' }).click();
    expect(await page.getByRole('heading', { name: 'add_to_cart → AddToCart' }).isVisible()).toBe(true);
    expect(await width()).toBe(360);
    await page.getByRole('button', { name: '‹ All events' }).click();
    expect(await page.getByRole('heading', { level: 2 }).isVisible()).toBe(false);
  });

  it.each(['light', 'dark'] as const)('is readable in a %s scheme', async colorScheme => {
    await preview.hit({ en: 'search', 'ep.search_term': 'tee' });
    const page = await preview.open('events', { colorScheme });
    const ground = await page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
    expect(ground).toBe({ light: 'rgb(244, 245, 247)', dark: 'rgb(18, 20, 23)' }[colorScheme]);
    await lookAtAll(page, preview.url, async tab => {
      const contrast = await page.evaluate<number>(LOWEST_CONTRAST);
      expect({ tab, isReadable: contrast >= 4.5, contrast }).toEqual({ tab, isReadable: true, contrast });
    });
  });

  it('asks no other host for anything', async () => {
    const page = await preview.open();
    const hosts = new Set<string>();
    page.on('request', request => hosts.add(new URL(request.url()).origin));
    await page.reload();
    await lookAtAll(page, preview.url, async () => {});
    expect([...hosts]).toEqual([preview.url]);
  });
});
